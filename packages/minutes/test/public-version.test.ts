import type { Removal } from '@apertura/domain'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  leaks,
  passagesOf,
  proposeRemovals,
  publicVersion,
  type Resolution,
  removalsFrom,
  textOf,
} from '../src/public-version/index.js'
import type { Block, DocumentTree, Inlines } from '../src/tree/document-tree.js'
import { plainTexts } from '../src/tree/plain-texts.js'
import { aTree, t } from './a-tree.js'

const ordered = (
  passage: string,
  characters?: readonly [number, number],
  more: Partial<Removal> = {},
): Removal => ({
  passage,
  ...(characters ? { characters } : {}),
  data: 'confidential',
  ground: 'Norma 1',
  legend: { 'es-MX': '■', en: 'left out' },
  ...more,
})

const resolutionOf = (
  tree: DocumentTree,
  removals: readonly Removal[],
  more: Partial<Resolution> = {},
): Resolution => ({
  document: tree.id,
  version: tree.about.version,
  committee: 'el comité',
  resolution: 'CT-1',
  removals,
  ...more,
})

const treeOf = (blocks: readonly Block[], more: Partial<DocumentTree> = {}): DocumentTree =>
  aTree('', { id: 'doc', references: [], blocks, ...more })

const p = (id: string, text: string | Inlines): Block => ({
  kind: 'paragraph',
  id,
  text: typeof text === 'string' ? t(text) : text,
})

function shown(
  tree: DocumentTree,
  removals: readonly Removal[],
  staying: readonly string[] = [],
): DocumentTree {
  const made = publicVersion(tree, resolutionOf(tree, removals), { staying })
  if (!made.ok) throw new Error(JSON.stringify(made.issues))
  return made.value
}

const issues = (tree: DocumentTree, removals: readonly Removal[], more: Partial<Resolution> = {}) => {
  const made = publicVersion(tree, resolutionOf(tree, removals, more))
  return made.ok ? [] : made.issues
}

/** The document between the banner and the index. */
const body = ({ blocks }: DocumentTree) => blocks.filter(({ id }) => !id.includes('public-version'))
const lines = (tree: DocumentTree) => plainTexts({ ...tree, title: '', subtitle: '', blocks: body(tree) })
const index = (tree: DocumentTree): readonly (readonly string[])[] => {
  const last = tree.blocks.at(-1)
  const table = last?.kind === 'section' ? last.blocks[0] : undefined
  return table?.kind === 'table'
    ? table.rows.map(({ cells }) =>
        cells.map(cell => plainTexts({ ...tree, title: '', subtitle: '', blocks: [p('x', cell)] }).join('')),
      )
    : []
}

const everyKind = aTree('Rocío Xola', {
  id: 'doc',
  title: 'Acta',
  subtitle: 'Sesión',
})

describe('the passages of a document', () => {
  it('are everything that has an id, in reading order, with the lines that are its own', () => {
    const told = passagesOf(aTree()).map(passage => [passage.id, textOf(passage), passage.within.length])
    expect(told).toEqual([
      ['aviso', 'Lea esto primero', 1],
      ['aviso-1', 'Se revisa la red de agua.', 0],
      ['datos', '', 2],
      ['datos-dia', 'Día\n5 de marzo de 2030', 0],
      ['datos-lugar', 'Lugar\nSe revisa la red de agua.', 0],
      ['pase-de-lista', 'Pase de lista', 3],
      ['asistencia', 'Quién asistió\nNombre\nSector\nAsistencia', 2],
      ['asistencia-1', 'Ana Prueba\nSociedad civil\nSe revisa la red de agua.', 0],
      ['asistencia-2', 'Luis Ensayo\nGobierno\nFaltó', 0],
      ['asuntos', 'Asuntos de la sesión', 9],
      ['asunto-1', 'Fugas de agua', 8],
      ['palabra-1', 'Ana Prueba\nSe revisa la red de agua.', 0],
      ['cita', 'Water is life.\nA neighbour', 0],
      ['tareas', '', 3],
      ['tarea-1', 'Medir', 1],
      ['tarea-1-1', 'De noche', 0],
      ['tarea-2', 'Se revisa la red de agua.', 0],
      ['decision-1', 'Publicar las mediciones', 1],
      ['decision-1-1', 'Se revisa la red de agua.', 0],
      ['enlaces', 'Más en la página de la mesa y en el asunto 2.1. Dato confidencial', 0],
      ['firmas', 'Firmas', 2],
      ['firma-1', 'Ana Prueba\nModeradora', 0],
      ['firma-2', 'Luis Ensayo\nSecretario\nFirmó a mano; el escaneo es firma.png', 0],
    ])
  })

  it('say a quote without its author in one line', () => {
    const [quote] = passagesOf(treeOf([{ kind: 'quote', id: 'q', text: t('Agua') }]))
    expect(quote).toEqual({ id: 'q', lines: [t('Agua')], within: [] })
  })
})

describe('a public version', () => {
  it('leaves out a range, with a mark in its place', () => {
    const made = shown(treeOf([p('a', 'Vive en Cedro 7 con su hija.')]), [ordered('a', [8, 15])])
    expect(body(made)).toEqual([
      p('a', [
        { kind: 'text', text: 'Vive en ' },
        { kind: 'removed', number: 1, legend: '■', ground: 'Norma 1' },
        { kind: 'text', text: ' con su hija.' },
      ]),
    ])
  })

  it('says so of itself: in its id, its subtitle, a banner and an index', () => {
    const tree = treeOf([p('a', 'Uno dos'), p('b', 'Tres')])
    const made = shown(tree, [
      ordered('b', undefined, { data: 'reserved', ground: 'Norma 2' }),
      ordered('a', [0, 3]),
    ])
    expect(made.id).toBe('doc-public-version')
    expect(made.title).toBe(tree.title)
    expect(made.about).toEqual(tree.about)
    expect(made.subtitle).toBe('Segunda sesión · Versión pública')
    expect(made.blocks[0]).toEqual({
      kind: 'note',
      id: 'public-version',
      tone: 'banner',
      title: t('Versión pública'),
      blocks: [
        p(
          'public-version-1',
          'Este documento no muestra 2 fragmentos. Lo decidió: el comité, en la resolución CT-1. El índice del final dice por qué.',
        ),
      ],
    })
    const last = made.blocks.at(-1)
    expect(last).toMatchObject({ kind: 'section', id: 'public-version-index', role: 'other' })
    expect(last?.kind === 'section' && last.blocks[0]).toMatchObject({
      id: 'public-version-index-table',
      caption: t('Índice de lo que no se muestra'),
      head: ['Número', 'Pasaje', 'Clase de información', 'Fundamento', 'Qué aparece en su lugar'].map(t),
      rows: [{ id: 'public-version-index-1' }, { id: 'public-version-index-2' }],
    })
    expect(index(made)).toEqual([
      ['1', 'a', 'Confidencial', 'Norma 1', '■'],
      ['2', 'b', 'Reservada', 'Norma 2', '■'],
    ])
  })

  it('says in its index under which heading each passage stands', () => {
    const tree = treeOf([
      { kind: 'section', id: 's', role: 'roll-call', title: t('Pase de lista'), blocks: [p('a', 'Uno dos')] },
    ])
    expect(index(shown(tree, [ordered('a', [0, 3])]))[0]?.[1]).toBe('Pase de lista · a')
  })

  it('gets a subtitle when it had none, and ids that nobody else has', () => {
    const { subtitle: _, ...bare } = treeOf([p('public-version-note', 'Uno dos')])
    const made = shown(bare, [ordered('public-version-note', [0, 3])])
    expect(made.subtitle).toBe('Versión pública')
    expect(made.blocks.map(({ id }) => id)).toEqual([
      'x-public-version',
      'public-version-note',
      'x-public-version-index',
    ])
  })

  it.each([
    [
      'en',
      'Public version',
      'This document does not show one stretch of text. Decided by: el comité, in resolution CT-1. The index at the end says why.',
    ],
    [
      'pt-BR',
      'Versão pública',
      'Este documento não mostra um trecho. Quem decidiu: el comité, na resolução CT-1. O índice no final diz por quê.',
    ],
    [
      'es-MX',
      'Versión pública',
      'Este documento no muestra un fragmento. Lo decidió: el comité, en la resolución CT-1. El índice del final dice por qué.',
    ],
  ])('speaks %s', (lang, name, banner) => {
    const legend = { 'es-MX': '■', en: 'x', 'pt-BR': 'o' }
    const made = shown(treeOf([p('a', 'Uno dos')], { lang }), [ordered('a', [0, 3], { legend })])
    expect(plainTexts(made).slice(2, 4)).toEqual([name, banner])
    expect(body(made)).toMatchObject([{ text: [{ legend: legend[lang as 'en'] }, {}] }])
  })

  it('of which nothing is left out says that it is whole', () => {
    const tree = treeOf([p('a', 'Uno')])
    const made = shown(tree, [])
    expect(plainTexts(made)[3]).toBe(
      'Este documento se muestra completo. Lo decidió: el comité, en la resolución CT-1.',
    )
    expect(made.blocks.map(({ id }) => id)).toEqual(['public-version', 'a'])
  })

  it('leaves out whole passages of every kind, with all that stands in them', () => {
    for (const { id, within } of passagesOf(everyKind)) {
      const staying = passagesOf(everyKind).flatMap(({ lines: each }) =>
        each.map(line => textOf({ lines: [line] })),
      )
      const made = shown(everyKind, [ordered(id)], staying)
      const ids = passagesOf({ ...made, blocks: body(made) }).map(each => each.id)
      const all = passagesOf(everyKind).map(each => each.id)
      expect(ids, id).toEqual(all.filter(each => !within.includes(each)))
      const found = passagesOf(made).find(each => each.id === id)
      expect(textOf(found as never).replaceAll('\n', ''), id).toBe('■')
    }
  })

  it('keeps a row as wide as it was', () => {
    const made = shown(everyKind, [ordered('asistencia-2')], ['Luis Ensayo'])
    expect(passagesOf(made).find(({ id }) => id === 'asistencia-2')?.lines).toEqual([
      [{ kind: 'removed', number: 2, legend: '■', ground: 'Norma 1' }],
      [],
      [],
    ])
  })

  it('leaves out a range of every line of passages of every kind', () => {
    for (const passage of passagesOf(everyKind)) {
      let at = 0
      for (const line of passage.lines) {
        const text = textOf({ lines: [line] })
        const made = publicVersion(everyKind, resolutionOf(everyKind, [ordered(passage.id, [at, at + 2])]))
        expect(made.ok, passage.id).toBe(true)
        const found = made.ok && passagesOf(made.value).find(({ id }) => id === passage.id)
        const before = textOf(passage)
        expect(found && textOf(found), passage.id).toBe(`${before.slice(0, at)}■${before.slice(at + 2)}`)
        at += text.length + 1
      }
    }
  })

  it('keeps all else of a document of every kind as it was', () => {
    expect(body(shown(everyKind, []))).toEqual(everyKind.blocks)
  })

  it('keeps a quote without its author, and a place without words, as they were', () => {
    const blocks: readonly Block[] = [
      { kind: 'quote', id: 'q', text: t('Uno dos') },
      { kind: 'signatures', id: 's', title: t('Firmas'), places: [{ id: 's1', name: t('Ana'), role: [] }] },
    ]
    const made = shown(treeOf(blocks), [ordered('q', [0, 3])])
    expect(Object.keys(body(made)[0] as Block)).toEqual(['kind', 'id', 'text'])
    expect(body(made)[1]).toEqual(blocks[1])
  })

  it('forgets the hour and the evidence of what it leaves out', () => {
    const made = JSON.stringify(
      shown(
        everyKind,
        [ordered('palabra-1'), ordered('firma-2')],
        ['Ana Prueba', 'Rocío Xola', 'Luis Ensayo'],
      ),
    )
    expect(made).not.toContain('10:15')
    expect(made).not.toContain('firma.png')
  })
})

describe('several removals', () => {
  const tree = treeOf([p('a', '0123456789'), p('b', 'Otra cosa')])
  const more = { ground: 'Norma 2', legend: { 'es-MX': '□' } }

  it('that share a character are one, with all their grounds and the stricter class', () => {
    const made = shown(tree, [
      ordered('a', [4, 8], { ...more, data: 'reserved' }),
      ordered('a', [0, 5]),
      ordered('a', [1, 2]),
    ])
    expect(lines(made)[0]).toBe('■ · □89')
    expect(index(made)).toEqual([['1', 'a', 'Reservada', 'Norma 1 · Norma 2', '■ · □']])
  })

  it('that touch stay two', () => {
    const made = shown(tree, [ordered('a', [5, 8]), ordered('a', [0, 5], more)])
    expect(lines(made)[0]).toBe('□■89')
    expect(index(made).map(row => row.slice(0, 4))).toEqual([
      ['1', 'a', 'Confidencial', 'Norma 2'],
      ['2', 'a', 'Confidencial', 'Norma 1'],
    ])
  })

  it('of a whole passage and of parts of it are one', () => {
    const section: Block = {
      kind: 'section',
      id: 's',
      role: 'other',
      title: t('Título'),
      blocks: tree.blocks,
    }
    const made = shown(treeOf([section, p('c', 'Fin')]), [
      ordered('b', [0, 4], more),
      ordered('s'),
      ordered('a', undefined, { data: 'reserved' }),
      ordered('c', [0, 1]),
    ])
    expect(lines(made)).toEqual(['□ · ■', '■in'])
    expect(index(made)).toEqual([
      ['1', 's', 'Reservada', 'Norma 2 · Norma 1', '□ · ■'],
      ['2', 'c', 'Confidencial', 'Norma 1', '■'],
    ])
  })

  it('are counted on from what was left out before', () => {
    const old = { kind: 'removed', number: 7, legend: 'x', ground: 'n' } as const
    const made = shown(treeOf([p('a', 'Uno dos'), p('z', [old])]), [ordered('a', [0, 3])])
    expect(index(made)[0]?.[0]).toBe('8')
    expect(body(made)[1]).toEqual(p('z', [old]))
  })

  it('take the whole of a character of two halves', () => {
    const faces = treeOf([p('a', 'a😀b😀c')])
    expect(lines(shown(faces, [ordered('a', [2, 4])]))).toEqual(['a■😀c'])
    expect(lines(shown(faces, [ordered('a', [3, 5])]))).toEqual(['a😀■c'])
    expect(lines(shown(faces, [ordered('a', [1, 3])]))).toEqual(['a■b😀c'])
    expect(lines(shown(faces, [ordered('a', [0, 1])]))).toEqual(['■😀b😀c'])
  })
})

describe('a resolution is refused', () => {
  const tree = treeOf([p('a', 'Uno dos'), p('doble', 'x'), p('doble', 'y')])

  it('when it is about another document or another version', () => {
    expect(issues(tree, [], { document: 'otro' })).toEqual([
      { path: 'document', message: "the resolution is not about 'doc'", value: 'otro' },
    ])
    expect(issues(tree, [], { version: 2 })).toEqual([
      { path: 'version', message: 'the resolution is not about version 1, which this is', value: '2' },
    ])
  })

  it('when it names no passage, or one of two of the same id', () => {
    expect(issues(tree, [ordered('a', [0, 1]), ordered('nada'), ordered('doble')])).toEqual([
      { path: 'removals.1.passage', message: 'the document has no passage of this id', value: 'nada' },
      {
        path: 'removals.2.passage',
        message: 'the document has more than one passage of this id',
        value: 'doble',
      },
    ])
  })

  it.each([
    [-1, 2],
    [3, 3],
    [4, 3],
    [0, 8],
    [0.5, 2],
    [0, 1.5],
    [Number.NaN, 2],
  ] as const)('when it counts characters that are not there: %d to %d', (from, to) => {
    expect(issues(tree, [ordered('a', [from, to])])).toEqual([
      {
        path: 'removals.0.characters',
        message: "the text of 'a' has the characters 0 to 7, and a removal takes at least one",
        value: `${from}, ${to}`,
      },
    ])
  })

  it('takes all the characters that there are', () => {
    expect(lines(shown(treeOf([p('a', 'Uno dos')]), [ordered('a', [0, 7])]))).toEqual(['■'])
  })

  it('when there is nothing to leave out between its characters', () => {
    const blank = treeOf([p('a', 'Uno  dos')])
    expect(issues(blank, [ordered('a', [3, 5])])).toEqual([
      { path: 'removals.0.characters', message: 'there is nothing to leave out', value: '3, 5' },
    ])
  })

  it('when it gives no ground, or nothing to say in its place', () => {
    expect(
      issues(tree, [ordered('a', [0, 1], { ground: ' ' }), ordered('a', [0, 1], { legend: { es: ' ' } })]),
    ).toEqual([
      { path: 'removals.0.ground', message: 'no norm is named that orders it' },
      { path: 'removals.1.legend', message: 'nothing is said in its place' },
    ])
  })

  it('when its own words say what it leaves out', () => {
    expect(
      issues(
        tree,
        [
          ordered('a', [0, 3], { legend: { 'es-MX': '■', en: 'not Uno' } }),
          ordered('a', [4, 7], { ground: 'Norma uno' }),
        ],
        { committee: 'comité UNO', resolution: 'CT-dos' },
      ),
    ).toEqual(
      ['committee', 'resolution', 'removals.0.legend', 'removals.1.ground'].map(path => ({
        path,
        message: 'it repeats words that are left out',
      })),
    )
  })
})

describe('what is left out in one place', () => {
  const unread =
    'something that is left out can still be read in a passage that no removal names, or names in part'

  it('and can be read in another is an issue that names the other, once, and does not repeat it', () => {
    const tree = treeOf([
      p('a', 'Eva Muestra vive aquí'),
      p('b', 'Dijo EVA  MUESTRA y otra vez Eva Muestra'),
      p('c', [
        { kind: 'text', text: 'Éva ' },
        { kind: 'text', text: 'Muestra', strong: true },
      ]),
      p('d', 'Nadie'),
    ])
    expect(issues(tree, [ordered('a', [0, 11])])).toEqual([
      { path: 'removals', message: unread, value: 'b' },
      { path: 'removals', message: unread, value: 'c' },
    ])
  })

  it('and again in the same passage is an issue too', () => {
    expect(issues(treeOf([p('a', 'Eva vive con Eva')]), [ordered('a', [0, 3])])).toEqual([
      { path: 'removals', message: unread, value: 'a' },
    ])
  })

  it('is looked for as it stands in the cells of a row, wherever they are', () => {
    const cells = ['abcd', 'efgh', 'ijkl'].map(t)
    const table: Block = { kind: 'table', id: 't', caption: [], head: [], rows: [{ id: 'r', cells }] }
    const tree = treeOf([table, p('a', 'efgh'), p('b', 'ijkl')])
    const values = (from: number, to: number) =>
      issues(tree, [ordered('r', [from, to])]).map(({ value }) => value)
    expect(values(5, 9)).toEqual(['a'])
    expect(values(10, 14)).toEqual(['b'])
    expect(values(5, 14)).toEqual(['a', 'b'])
    expect(values(0, 4)).toEqual([])
  })

  it('is named by the id that the resolution knows, although the id told it', () => {
    const tree = treeOf([p('a', 'Eva Muestra'), p('de-eva-muestra', 'Eva Muestra')])
    expect(issues(tree, [ordered('a')]).map(({ value }) => value)).toEqual(['de-eva-muestra'])
  })

  it('may be a day or a number of the catalogue, which nobody can leave out', () => {
    const tree = treeOf([p('a', 'Nació el 2030-03-05')])
    expect(issues(tree, [ordered('a', [9, 19])])).toEqual([
      { path: 'removals', message: "something that is left out can still be read in 'on' of the document" },
    ])
  })

  it('may stay where the caller says so', () => {
    const tree = treeOf([p('a', 'Presente'), p('b', 'Presente')])
    expect(issues(tree, [ordered('a')]).map(({ value }) => value)).toEqual(['b'])
    expect(lines(shown(tree, [ordered('a')], ['Presente']))).toEqual(['■', 'Presente'])
  })

  it('is not looked for when it has fewer than three characters', () => {
    expect(lines(shown(treeOf([p('a', '12 o 1'), p('b', '12')]), [ordered('a', [0, 2])]))).toEqual([
      '■ o 1',
      '12',
    ])
    expect(issues(treeOf([p('a', '123'), p('b', '123')]), [ordered('a')])).toHaveLength(1)
  })

  it('is looked for line by line, around what was left out before', () => {
    const old = { kind: 'removed', number: 1, legend: 'xxx', ground: 'n' } as const
    const tree = treeOf([
      {
        kind: 'speech',
        id: 'a',
        speaker: t('Eva Muestra'),
        form: 'speech',
        text: [...t('calle '), old, ...t(' Cedro')],
      },
      p('b', 'En Cedro'),
      p('c', 'La Muestra'),
      p('d', 'La calle'),
      p('e', 'con xxx'),
    ])
    expect(issues(tree, [ordered('a')]).map(({ value }) => value)).toEqual(['b', 'd'])
    expect(issues(tree, [ordered('a', [4, 18])]).map(({ value }) => value)).toEqual(['c', 'd'])
  })

  it('leaves the title, the catalogue, the references, the ids and the evidence', () => {
    const evidence = (file: string) => ({ kind: 'autograph', file, sha256: 'a'.repeat(64) }) as const
    const tree = treeOf(
      [
        p('queja-de-eva-muestra', 'Eva Muestra'),
        p('eva-muestra', [
          { kind: 'link', to: '#queja-de-eva-muestra', text: 'ver' },
          { kind: 'link', to: 'https://villa.example/#eva', text: 'web' },
          { kind: 'text', text: 'algo', about: { person: 'p1', data: 'confidential' } },
        ]),
        { kind: 'speech', id: 'voz', by: 'p1', speaker: t('Alguien'), form: 'speech', text: t('Hola') },
        {
          kind: 'decision',
          id: 'd',
          title: t('Algo'),
          result: 'adopted',
          votes: [
            { by: 'p1', choice: 'agree' },
            { by: 'luis', choice: 'agree' },
          ],
          counts: [{ what: 'in-favour', value: 2 }],
          blocks: [],
        },
        {
          kind: 'signatures',
          id: 'f',
          title: t('Firmas'),
          places: [
            { id: 'f1', name: t('Una'), role: t('Vocal'), evidence: evidence('eva-muestra.png') },
            { id: 'f2', name: t('Luis'), role: t('Vocal'), evidence: evidence('luis.png') },
          ],
        },
      ],
      {
        id: 'queja-eva-muestra',
        title: 'Queja de Eva Muestra contra Luis',
        subtitle: 'La carta de EVA MUESTRA',
        about: {
          process: 'Proceso Eva Muestra',
          place: 'Villa Eva Muestra',
          country: 'MX',
          author: 'eva muestra',
          version: 1,
          keywords: ['ruido', 'Eva Muestra', 'caso eva-muestra'],
        },
        references: [
          { id: 'p1', kind: 'person', name: 'Eva Muestra' },
          { id: 'luis', kind: 'person', name: 'Luis' },
          { id: 'grupo-eva-muestra', kind: 'organisation', name: 'Grupo' },
        ],
      },
    )
    const made = shown(tree, [ordered('queja-de-eva-muestra')])
    expect(made).toMatchObject({
      id: 'queja-removed-public-version',
      title: 'Queja de [■] contra Luis',
      subtitle: 'La carta de [■] · Versión pública',
      about: {
        process: 'Proceso [■]',
        place: 'Villa [■]',
        country: 'MX',
        author: '[■]',
        version: 1,
        keywords: ['ruido'],
      },
      references: [
        { id: 'removed', kind: 'person', name: '■' },
        { id: 'luis', kind: 'person', name: 'Luis' },
        { id: 'grupo-removed', kind: 'organisation', name: 'Grupo' },
      ],
    })
    expect(body(made)).toMatchObject([
      { id: 'queja-de-removed' },
      {
        id: 'removed-2',
        text: [
          { to: '#queja-de-removed' },
          { to: 'https://villa.example/#eva' },
          { about: { person: 'removed', data: 'confidential' } },
        ],
      },
      { by: 'removed' },
      { votes: [{ by: 'removed' }, { by: 'luis' }] },
      { places: [{ name: t('Una') }, { evidence: { file: 'luis.png' } }] },
    ])
    expect(JSON.stringify(body(made))).not.toContain('eva-muestra')
    expect(index(made)[0]?.[1]).toBe('queja-de-removed')
  })

  it('says in the title what stands for each', () => {
    const tree = treeOf([p('a', 'Eva Muestra y Luis Ensayo')], { title: 'Luis Ensayo y Eva Muestra' })
    const made = shown(tree, [ordered('a', [0, 11]), ordered('a', [14, 25], { legend: { 'es-MX': '□' } })])
    expect(made.title).toBe('[□] y [■]')
  })

  it('leaves ids alone that tell nothing, even those that look alike', () => {
    const tree = treeOf([
      p('x', 'Eva Muestra'),
      p('eva-muestra', 'c'),
      p('removed', 'b'),
      p('eva_muestra', 'd'),
    ])
    expect(body(shown(tree, [ordered('x')])).map(({ id }) => id)).toEqual([
      'x',
      'removed-2',
      'removed',
      'removed-3',
    ])
  })
})

describe('somebody whose name is left out', () => {
  const about = (text: string, data: 'confidential' | 'public-by-role' = 'confidential'): Inlines => [
    { kind: 'text', text, about: { person: 'eva', data } },
  ]
  const tree = treeOf(
    [
      p('asistencia-eva', about('Eva Muestra')),
      p('evaluacion', about('Pide agua.', 'public-by-role')),
      {
        kind: 'decision',
        id: 'decision',
        title: t('Agua'),
        result: 'adopted',
        votes: [{ by: 'eva', choice: 'object' }],
        counts: [],
        blocks: [],
      },
    ],
    {
      references: [
        { id: 'eva', kind: 'person', name: 'una persona cuyo nombre no es público' },
        { id: 'luis', kind: 'person', name: 'Luis Ensayo' },
      ],
    },
  )

  it('is not told by an id either, although the references never said the name', () => {
    const made = shown(tree, [ordered('asistencia-eva')])
    expect(made.references.map(({ id }) => id)).toEqual(['removed', 'luis'])
    expect(body(made)).toMatchObject([
      { id: 'asistencia-removed' },
      { id: 'evaluacion', text: [{ about: { person: 'removed' } }] },
      { votes: [{ by: 'removed', choice: 'object' }] },
    ])
    expect(JSON.stringify(made)).not.toMatch(/\beva\b/)
  })

  it('keeps the id while a passage names them, or nothing of theirs is left out', () => {
    const named = treeOf(
      [p('a', [...about('vive en Cedro 3'), ...about('Eva Muestra', 'public-by-role')]), p('b', 'x y z')],
      { references: [{ id: 'eva', kind: 'person', name: 'Eva Muestra' }] },
    )
    expect(shown(named, [ordered('a', [0, 15])]).references).toEqual(named.references)
    expect(shown(tree, [ordered('evaluacion')]).references).toEqual(tree.references)
  })
})

describe('leaks', () => {
  const tree = treeOf(
    [
      p('a', 'Eva Muestra'),
      p('b', [...t('Eva '), ...t('Muestra')]),
      { kind: 'section', id: 'eva-muestra', role: 'other', title: t('x'), blocks: [p('c', 'Nada')] },
    ],
    { subtitle: 'Eva Muestra' },
  )

  it('tell which text, in which passage, and where in the JSON', () => {
    expect(leaks(tree, ['nunca', 'Eva Muestra', 'Eva'])).toEqual([
      { text: 1, passage: 'a', path: 'blocks.0.text.0.text' },
      { text: 2, passage: 'a', path: 'blocks.0.text.0.text' },
      { text: 2, passage: 'b', path: 'blocks.1.text.0.text' },
      { text: 1, passage: 'eva-muestra', path: 'blocks.2.id' },
      { text: 2, passage: 'eva-muestra', path: 'blocks.2.id' },
      { text: 1, passage: null, path: 'subtitle' },
      { text: 2, passage: null, path: 'subtitle' },
      { text: 1, passage: 'b', path: '' },
    ])
  })

  it('are not the words that every document has', () => {
    expect(leaks(tree, ['paragraph', 'other', 'minutes', 'es-MX', ''])).toEqual([])
    const named = { ...tree, references: [{ id: 'r', kind: 'role' as const, name: 'other' }] }
    expect(leaks(named, ['other'])).toEqual([{ text: 0, passage: 'r', path: 'references.0.name' }])
  })

  it('are found in addresses that spell a name in percent signs', () => {
    const to = 'https://villa.example/%C3%89va%20Muestra/%zz'
    const linked = treeOf([p('a', [{ kind: 'link', to, text: 'más' }])])
    expect(leaks(linked, ['Eva Muestra'])).toEqual([{ text: 0, passage: 'a', path: 'blocks.0.text.0.to' }])
    expect(leaks(linked, ['%zz'])).toHaveLength(1)
  })

  it('are none for texts of fewer than three characters', () => {
    expect(leaks(tree, ['Ev'])).toEqual([])
  })

  it('are found in the words of a partial date and in the role of a place', () => {
    const dated = { ...tree, on: { between: ['2030-01', '2030-02'] } as never }
    expect(leaks(dated, ['2030-02'])).toEqual([{ text: 0, passage: null, path: 'on.between.1' }])
    expect(leaks(everyKind, ['Moderadora'])).toEqual([
      { text: 0, passage: 'firma-1', path: 'blocks.5.places.0.role.0.text' },
    ])
    const open = { ...tree, on: { from: '2030-01', to: null } as never }
    expect(leaks(open, ['2030-01'])).toMatchObject([{ path: 'on.from' }])
  })
})

describe('proposals', () => {
  const marked = (
    text: string,
    data: 'confidential' | 'reserved' | 'public-by-role' | 'consented' = 'confidential',
  ) => ({ kind: 'text', text, about: { person: 'eva', data } }) as const
  const told = (tree: DocumentTree, find?: Parameters<typeof proposeRemovals>[1]) =>
    proposeRemovals(tree, find).map(({ passage, of, characters, text, data, why, what }) =>
      [passage ?? of, characters.join('-'), text, data, why, what ?? ''].join(' | '),
    )

  it('are what is marked, and the same wherever it can be read, in reading order', () => {
    const tree = treeOf(
      [
        p('a', [
          ...t('Dijo '),
          marked('Eva Muestra'),
          ...t(' y luego EVA MUESTRA: '),
          marked('plan secreto', 'reserved'),
        ]),
        {
          kind: 'table',
          id: 't',
          caption: t('De Eva Muestra'),
          head: [t('A'), t('B')],
          rows: [{ id: 't1', cells: [t('x'), t('El plan secreto')] }],
        },
      ],
      {
        title: 'Acta de eva muestra',
        subtitle: 'Eva Muestra',
        about: {
          process: 'Plan secreto',
          place: 'Villa',
          country: 'MX',
          author: 'Eva Muestra',
          version: 1,
          keywords: ['agua', 'eva-muestra'],
        },
        references: [{ id: 'eva', kind: 'person', name: 'Eva Muestra' }],
      },
    )
    expect(told(tree)).toEqual([
      'title | 8-19 | eva muestra | confidential | same-text | ',
      'subtitle | 0-11 | Eva Muestra | confidential | same-text | ',
      'about | 0-12 | Plan secreto | reserved | same-text | ',
      'about | 0-11 | Eva Muestra | confidential | same-text | ',
      'keywords | 0-11 | eva-muestra | confidential | same-text | ',
      'references | 0-11 | Eva Muestra | confidential | same-text | ',
      'a | 5-16 | Eva Muestra | confidential | marked | ',
      'a | 25-36 | EVA MUESTRA | confidential | same-text | ',
      'a | 38-50 | plan secreto | reserved | marked | ',
      't | 3-14 | Eva Muestra | confidential | same-text | ',
      't1 | 5-17 | plan secreto | reserved | same-text | ',
    ])
  })

  it('are nothing of what is public by role or agreed to', () => {
    expect(
      told(treeOf([p('a', [marked('Ana Prueba', 'public-by-role'), marked('Luis', 'consented')])])),
    ).toEqual([])
  })

  it('are what a finder finds, once, and wherever it stands again', () => {
    const find = (text: string) =>
      [...text.matchAll(/\S+@\S+/g)].map(({ index: from, 0: found }) => ({
        from,
        to: from + found.length,
        what: 'e-mail',
      }))
    const tree = treeOf(
      [
        p('a', [...t('Escriba a '), marked('eva@villa.example')]),
        p('b', 'O a luis@villa.example'),
        p('c', 'Es luis@villa'),
      ],
      { title: 'luis@villa.example' },
    )
    expect(told(tree, { find })).toEqual([
      'title | 0-18 | luis@villa.example | confidential | found | e-mail',
      'a | 10-27 | eva@villa.example | confidential | marked | ',
      'b | 4-22 | luis@villa.example | confidential | found | e-mail',
      'c | 3-13 | luis@villa | confidential | found | e-mail',
    ])
    expect(told(treeOf([p('a', 'a@villa'), p('b', 'A VILLA')]), { find })).toEqual([
      'a | 0-7 | a@villa | confidential | found | e-mail',
      'b | 0-7 | A VILLA | confidential | same-text | e-mail',
    ])
  })

  it('look elsewhere for texts of three characters and more, the longest first', () => {
    const tree = treeOf([
      p('a', [marked('Ed'), ...t(', '), marked(' Eva '), ...t(', '), marked('Eva Muestra')]),
      p('b', 'Ed, Eva y Eva Muestra'),
    ])
    expect(told(tree).slice(3)).toEqual([
      'b | 4-7 | Eva | confidential | same-text | ',
      'b | 10-21 | Eva Muestra | confidential | same-text | ',
    ])
  })

  it('are reserved where the same is reserved once', () => {
    const three = (...data: readonly ('confidential' | 'reserved')[]) =>
      told(treeOf([...data.map((each, i) => p(`a${i}`, [marked('Eva', each)])), p('z', 'Eva')])).at(-1)
    expect(three('reserved', 'confidential')).toContain('reserved')
    expect(three('confidential', 'reserved')).toContain('reserved')
    expect(three('confidential', 'confidential')).toContain('confidential')
  })

  it('that a committee accepts, applied, leave nothing of what was marked', () => {
    const tree = treeOf([p('a', [...t('Dijo '), marked('Eva Muestra')]), p('b', 'EVA MUESTRA')], {
      title: 'Acta de Eva Muestra',
    })
    const accepted = removalsFrom(proposeRemovals(tree), ({ data }) => ({
      ground: data,
      legend: { 'es-MX': '■' },
    }))
    expect(accepted).toEqual([
      {
        passage: 'a',
        characters: [5, 16],
        data: 'confidential',
        ground: 'confidential',
        legend: { 'es-MX': '■' },
      },
      {
        passage: 'b',
        characters: [0, 11],
        data: 'confidential',
        ground: 'confidential',
        legend: { 'es-MX': '■' },
      },
    ])
    expect(leaks(shown(tree, accepted), ['Eva Muestra'])).toEqual([])
  })
})

describe('any document and any removals', () => {
  // Letters that no word of ours has, so that what is found was left behind.
  const word = fc.string({
    unit: fc.constantFrom('Ж', 'ж', 'Ю', 'é', '-', ' ', '😀'),
    minLength: 1,
    maxLength: 6,
  })
  const made = fc.record({
    texts: fc.array(word, { minLength: 9, maxLength: 9 }),
    cuts: fc.array(
      fc.record({
        at: fc.nat(30),
        from: fc.nat(6),
        length: fc.integer({ min: 1, max: 6 }),
        whole: fc.boolean(),
      }),
      {
        minLength: 1,
        maxLength: 4,
      },
    ),
  })

  const documentOf = ([
    title = '',
    author = '',
    key = '',
    name = '',
    id = '',
    ...texts
  ]: readonly string[]): DocumentTree =>
    aTree(texts[0], {
      title,
      id,
      about: { ...aTree().about, author, keywords: [key] },
      references: [{ id: `p-${id}`, kind: 'person', name }],
      blocks: [
        ...aTree(texts[0]).blocks,
        p(`n-${id}`, [
          ...t(texts[1] ?? ''),
          ...t(texts[2] ?? ''),
          { kind: 'link', to: `https://x/${name}`, text: texts[3] ?? '' },
        ]),
      ],
    })

  it('either no text of what is left out is in the JSON, or it is refused', () => {
    let accepted = 0
    fc.assert(
      fc.property(made, ({ texts, cuts }) => {
        const tree = documentOf(texts)
        const passages = passagesOf(tree)
        const removals = cuts.flatMap(({ at, from, length, whole }) => {
          const passage = passages[at % passages.length]
          if (!passage) return []
          return [ordered(passage.id, whole ? undefined : [from, from + length])]
        })
        const result = publicVersion(tree, resolutionOf(tree, removals))
        if (!result.ok) {
          expect(result.issues.length).toBeGreaterThan(0)
          return
        }
        accepted += 1
        const json = JSON.stringify(result.value)
        for (const { passage: id, characters } of removals) {
          const passage = passages.find(each => each.id === id)
          const whole = passage ? textOf(passage) : ''
          for (const line of whole.slice(...(characters ?? [0])).split('\n'))
            if (line.trim().length >= 3 && /[ЖжЮ]/.test(line)) expect(json).not.toContain(line.trim())
        }
      }),
      { numRuns: 400 },
    )
    expect(accepted).toBeGreaterThan(20)
  })
})
