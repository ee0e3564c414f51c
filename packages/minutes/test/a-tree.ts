import type { Block, DocumentTree, Inline, Inlines } from '../src/tree/document-tree.js'

/** A text of markup of every kind that must arrive as text, whatever the format. */
export const hostile =
  '*a* _b_ `c` # d | e <script>alert(1)</script> &amp; #let x = "y" $z$ @ref \\u{1f} ]]> <w:p/> {{w}} {d} 100% ~f~ [g](javascript:h) 👩‍👩‍👧 שלום ‮txt'

export const t = (text: string): Inlines => [{ kind: 'text', text }]

const strong = (text: string): Inline => ({ kind: 'text', text, strong: true })

/** One of each kind of block, with texts that may be replaced to try what a format does with them. */
export function blocksOfEveryKind(text = 'Se revisa la red de agua.'): readonly Block[] {
  return [
    { kind: 'note', id: 'aviso', tone: 'banner', title: t('Lea esto primero'), blocks: [p('aviso-1', text)] },
    {
      kind: 'pairs',
      id: 'datos',
      pairs: [
        { id: 'datos-dia', name: t('Día'), value: t('5 de marzo de 2030') },
        { id: 'datos-lugar', name: t('Lugar'), value: t(text) },
      ],
    },
    {
      kind: 'section',
      id: 'pase-de-lista',
      role: 'roll-call',
      number: '1',
      title: t('Pase de lista'),
      blocks: [
        {
          kind: 'table',
          id: 'asistencia',
          caption: t('Quién asistió'),
          head: [t('Nombre'), t('Sector'), t('Asistencia')],
          rows: [
            { id: 'asistencia-1', cells: [[about('Ana Prueba')], t('Sociedad civil'), t(text)] },
            { id: 'asistencia-2', cells: [[about('Luis Ensayo')], t('Gobierno'), t('Faltó')] },
          ],
        },
      ],
    },
    {
      kind: 'section',
      id: 'asuntos',
      role: 'item',
      number: '2',
      title: [strong('Asuntos'), { kind: 'text', text: ' de la sesión' }],
      blocks: [
        {
          kind: 'section',
          id: 'asunto-1',
          role: 'item',
          number: '2.1',
          title: t('Fugas de agua'),
          blocks: [
            {
              kind: 'speech',
              id: 'palabra-1',
              by: 'ana',
              speaker: t('Ana Prueba'),
              time: '10:15',
              form: 'speech',
              text: t(text),
            },
            { kind: 'quote', id: 'cita', lang: 'en', text: t('Water is life.'), from: t('A neighbour') },
            {
              kind: 'list',
              id: 'tareas',
              ordered: true,
              items: [
                { id: 'tarea-1', text: t('Medir'), items: [{ id: 'tarea-1-1', text: t('De noche') }] },
                { id: 'tarea-2', text: t(text) },
              ],
            },
            {
              kind: 'decision',
              id: 'decision-1',
              title: t('Publicar las mediciones'),
              result: 'adopted',
              votes: [
                { by: 'ana', choice: 'agree' },
                { by: 'luis', choice: 'stand-aside' },
              ],
              counts: [{ what: 'in-favour', value: 1 }],
              blocks: [p('decision-1-1', text)],
            },
          ],
        },
      ],
    },
    {
      kind: 'paragraph',
      id: 'enlaces',
      text: [
        { kind: 'text', text: 'Más en ' },
        { kind: 'link', to: 'https://ejemplo.test/mesa', text: 'la página de la mesa' },
        { kind: 'text', text: ' y en ' },
        { kind: 'link', to: '#asunto-1', text: 'el asunto 2.1' },
        { kind: 'text', text: '. ' },
        {
          kind: 'removed',
          number: 1,
          legend: 'Dato confidencial',
          ground: 'Artículo 1 de la ley de ejemplo',
        },
      ],
    },
    {
      kind: 'signatures',
      id: 'firmas',
      title: t('Firmas'),
      places: [
        { id: 'firma-1', name: t('Ana Prueba'), role: t('Moderadora') },
        {
          id: 'firma-2',
          name: t('Luis Ensayo'),
          role: t('Secretario'),
          evidence: { kind: 'autograph', file: 'firma.png', sha256: 'a'.repeat(64) },
          signed: t('Firmó a mano; el escaneo es firma.png'),
        },
      ],
    },
  ]
}

/** A document that has everything that a tree can have. */
export function aTree(text?: string, change: Partial<DocumentTree> = {}): DocumentTree {
  return {
    kind: 'document',
    v: 1,
    id: 'mesa-agua-acta',
    type: 'minutes',
    lang: 'es-MX',
    title: 'Acta de la mesa del agua',
    subtitle: 'Segunda sesión',
    on: '2030-03-05',
    about: {
      process: 'Plan de gobierno abierto de Villa Ejemplo',
      place: 'Villa Ejemplo',
      country: 'MX',
      author: 'Secretaría técnica de la mesa',
      version: 1,
      keywords: ['agua', 'gobierno abierto'],
    },
    references: [
      { id: 'ana', kind: 'person', name: 'Ana Prueba' },
      { id: 'luis', kind: 'person', name: 'Luis Ensayo' },
      { id: 'promotor', kind: 'organisation', name: 'Grupo promotor' },
    ],
    blocks: blocksOfEveryKind(text),
    ...change,
  }
}

const p = (id: string, text: string): Block => ({ kind: 'paragraph', id, text: t(text) })

const about = (text: string): Inline => ({
  kind: 'text',
  text,
  about: { person: 'ana', data: 'public-by-role' },
})
