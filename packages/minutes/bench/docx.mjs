import { docxOf } from '@apertura/minutes/docx'
import { strFromU8, unzipSync } from 'fflate'
import { docxByHand } from './docx-by-hand.mjs'
import { session } from './docx-session.mjs'

const rounds = 15
/** One more than there are rounds: the first answers are compared. */
const sessions = Array.from({ length: rounds + 1 }, (_, index) => session(index + 1))

export const cases = [
  {
    case: 'docx',
    n: 1,
    rounds,
    contestants: () => {
      const trees = sessions.map(treeOf)
      return [
        contestant('reference', sessions, docxByHand),
        contestant('apertura', trees, tree => docxOf(tree)),
      ]
    },
  },
]

/** Every round has another document; the answer that is compared is its text. */
function contestant(name, documents, write) {
  let turn = 0
  let file
  return {
    contestant: name,
    run: async () => {
      file = await write(documents[turn % documents.length])
      turn += 1
    },
    result: () => textOf(file),
    extra: () => ({ bytes: file.length }),
  }
}

/** What a Word file says, in the body and around it. */
function textOf(file) {
  const files = unzipSync(new Uint8Array(file))
  return ['word/header1.xml', 'word/document.xml', 'word/footer1.xml'].map(part =>
    [...strFromU8(files[part]).matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(''),
  )
}

const t = text => [{ kind: 'text', text }]

function treeOf({ id, title, subtitle, facts, people, matters, agreements, signatures }) {
  return {
    kind: 'document',
    v: 1,
    id,
    type: 'minutes',
    lang: 'es-MX',
    title,
    subtitle,
    on: '2030-03-05',
    about: {
      process: 'Plan de gobierno abierto de Villa Ejemplo',
      place: 'Villa Ejemplo',
      country: 'MX',
      author: 'Secretaría técnica',
      version: 1,
      keywords: [],
    },
    references: [],
    blocks: [
      {
        kind: 'pairs',
        id: 'facts',
        pairs: facts.map(([name, value], index) => ({ id: `fact-${index}`, name: t(name), value: t(value) })),
      },
      section('people', '1', 'Pase de lista', [
        table('people', ['Nombre', 'Sector', 'Asistencia', 'Nota'], people),
      ]),
      section(
        'matters',
        '2',
        'Asuntos',
        matters.map(({ title, opening, speeches, points, decision, reasons }, index) =>
          section(`matter-${index}`, `2.${index + 1}`, title, [
            { kind: 'paragraph', id: `matter-${index}-opening`, text: t(opening) },
            ...speeches.map(([who, time, said], each) => ({
              kind: 'speech',
              id: `matter-${index}-speech-${each}`,
              speaker: t(who),
              time,
              form: 'speech',
              text: t(said),
            })),
            {
              kind: 'list',
              id: `matter-${index}-points`,
              ordered: true,
              items: points.map((point, each) => ({ id: `matter-${index}-point-${each}`, text: t(point) })),
            },
            {
              kind: 'decision',
              id: `matter-${index}-decision`,
              title: t(decision),
              result: 'adopted',
              votes: [],
              counts: [],
              blocks: [{ kind: 'paragraph', id: `matter-${index}-reasons`, text: t(reasons) }],
            },
          ]),
        ),
      ),
      section('agreements', '3', 'Acuerdos', [
        table('agreements', ['Número', 'Acuerdo', 'Responsable', 'Plazo'], agreements),
      ]),
      {
        kind: 'signatures',
        id: 'signatures',
        title: t('Firmas'),
        places: signatures.map(([name, role], index) => ({
          id: `sign-${index}`,
          name: t(name),
          role: t(role),
        })),
      },
    ],
  }
}

const section = (id, number, title, blocks) => ({
  kind: 'section',
  id,
  role: 'other',
  number,
  title: t(title),
  blocks,
})

const table = (id, head, rows) => ({
  kind: 'table',
  id: `${id}-table`,
  caption: [],
  head: head.map(t),
  rows: rows.map((cells, index) => ({ id: `${id}-${index}`, cells: cells.map(t) })),
})
