import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { treeAkn } from '../src/akn/tree-akn.js'
import type { Block, DocumentTree } from '../src/tree/document-tree.js'
import { plainTexts } from '../src/tree/plain-texts.js'
import { removalMark } from '../src/tree/removal-mark.js'
import { safeText } from '../src/tree/safe-text.js'
import { aTree, blocksOfEveryKind, hostile, t } from './a-tree.js'
import { aknMistakes, aknSchema, aknTexts } from './akn-schema.js'

const types = ['minutes', 'reconstructed-session', 'agreement-sheet', 'call']

describe('a document as Akoma Ntoso', () => {
  it('says what it is by its kind', () => {
    const kinds = types.map(type => /<(\w+) name="/.exec(treeAkn(aTree(undefined, { type })))?.[1])
    expect(kinds).toEqual(['debate', 'debateReport', 'statement', 'doc'])
  })

  it('names the roll call, who speaks and when, and who voted how', () => {
    const xml = treeAkn(aTree())
    expect(xml).toContain('<rollCall eId="p__pase-de-lista"><num>1.</num><heading>Pase de lista</heading>')
    expect(xml).toContain('by="#person__ana" startTime="2030-03-05T10:15:00"')
    expect(xml).toContain(
      '<TLCPerson eId="person__ana" href="/akn/ontology/person/ana" showAs="Ana Prueba"/>',
    )
    expect(xml).toContain(
      '<outcome refersTo="#concept__adopted"/><vote by="#person__ana" choice="#concept__agree"/>',
    )
    expect(xml).toContain(
      '<voting outcome="#concept__adopted" href="#p__decision-1"><count value="1" refersTo="#concept__in-favour"/></voting>',
    )
  })

  it('has the quorum in numbers, where somebody counted it', () => {
    const [, , section, ...rest] = aTree().blocks
    const quorum = { result: 'met', needed: 5, counts: [{ what: 'present', value: 6 }] }
    const blocks = [{ ...section, quorum } as Block, ...rest]
    expect(treeAkn(aTree(undefined, { blocks }))).toContain(
      '<quorumVerification outcome="#concept__met" href="#p__pase-de-lista"><quorum value="5"/><count value="6" refersTo="#concept__present"/></quorumVerification>',
    )
  })

  it('leads every reference to something that is there', () => {
    const xml = treeAkn(aTree('x', { references: [] }))
    const there = new Set([...xml.matchAll(/ eId="([^"]+)"/g)].map(([, name]) => name))
    const named = [...xml.matchAll(/ (?:by|as|source|refersTo|choice|outcome|href|dictionary)="#([^"]+)"/g)]
    expect(named.length).toBeGreaterThan(10)
    expect(named.map(([, name]) => name).filter(name => !there.has(name))).toEqual([])
  })

  it('gives the language of a passage', () => {
    expect(treeAkn(aTree())).toContain('<embeddedText xml:lang="en">Water is life.</embeddedText>')
  })

  it('marks what was removed, with its ground', () => {
    expect(treeAkn(aTree())).toMatch(/<omissis [^>]*title="Artículo 1 de la ley de ejemplo">\[1\. Dato/)
  })

  it.each([
    ['2030-03-05', [['2030-03-05', 'session']]],
    [
      '2030-02',
      [
        ['2030-02-01', 'not-before'],
        ['2030-02-28', 'not-after'],
      ],
    ],
    ['[2030-03-01..]', [['2030-03-01', 'not-before']]],
    ['[..2030]', [['2030-12-31', 'not-after']]],
    ['XXXX', [['0001-01-01', 'not-stated']]],
  ])('makes up no day for %s', (on, dates) => {
    const [work = ''] = treeAkn(aTree(undefined, { on })).split('</FRBRWork>')
    expect([...work.matchAll(/FRBRdate date="(.*?)" name="(.*?)"/g)].map(([, ...each]) => each)).toEqual(
      dates,
    )
    expect(work.includes(`<FRBRalias value="${on}" name="edtf"/>`)).toBe(on !== '2030-03-05')
  })

  it('refuses a date that is none', () => {
    expect(() => treeAkn(aTree(undefined, { on: 'mañana' }))).toThrow(RangeError)
  })
})

describe('the text of a document as Akoma Ntoso', () => {
  it.each(types)(
    'is all that the tree says and no more, in a document of kind %s',
    async type => {
      for (const text of [undefined, hostile, 'Una línea\notra\r\ny \u0000otra']) {
        const tree = aTree(text, { type })
        expect(await aknTexts(treeAkn(tree))).toEqual(textsOf(tree))
      }
    },
    60_000,
  )

  it('is whole when one paragraph has a million letters', async () => {
    const tree = aTree(undefined, { blocks: [aParagraph('long', 'á'.repeat(1_000_000))] })
    expect((await aknTexts(treeAkn(tree))).at(-1)).toHaveLength(1_000_000)
    expect(await aknMistakes(treeAkn(tree))).toEqual([])
  })

  it('is the same whatever is written', async () => {
    const some = fc.string({ unit: 'binary', minLength: 1, maxLength: 20 })
    const trees = fc.sample(some, 60).map((text, index) => aParagraph(`p${index}`, text))
    const tree = aTree(undefined, { blocks: trees })
    expect(await aknTexts(treeAkn(tree))).toEqual(textsOf(tree))
    expect(await aknMistakes(treeAkn(tree))).toEqual([])
  })
})

describe.skipIf(aknSchema === undefined)('by the schema of Akoma Ntoso', () => {
  it('documents of every kind are valid', async () => {
    const trees = types.flatMap(type =>
      ['Se revisa la red.', hostile, ' '].map(text => aTree(text, { type })),
    )
    expect(await aknMistakes(...trees.map(treeAkn))).toEqual([])
  })

  it.each(types)('every block may stand alone in a document of kind %s', async type => {
    const trees = blocksOfEveryKind().map(block => aTree('', { type, blocks: [block] }))
    expect(await aknMistakes(...trees.map(treeAkn))).toEqual([])
  })

  it.each(types)('a document of kind %s may be empty, and so may each of its blocks', async type => {
    const bare = { title: '', about: { ...aTree().about, keywords: [] }, references: [], type }
    const each = emptyBlocks.map(block => [block])
    const trees = [[], ...each, emptyBlocks.map(inNote), emptyBlocks.map(inDecision)]
    expect(await aknMistakes(...trees.map(blocks => treeAkn(aTree('', { ...bare, blocks }))))).toEqual([])
  })

  it.each(['minutes', 'call'])('sections of a document of kind %s may lie 40 deep', async type => {
    const blocks = Array.from({ length: 40 }).reduce<Block>(
      (inner, _, depth) => aSection(`s${depth}`, [inner]),
      aSection('last', blocksOfEveryKind()),
    )
    expect(await aknMistakes(treeAkn(aTree('', { type, blocks: [blocks] })))).toEqual([])
  })

  it('ids, languages, addresses and hours that nobody expects are valid', async () => {
    const tree: DocumentTree = aTree(hostile, {
      id: 'a b/ñ?',
      lang: 'not a tag',
      type: '',
      title: hostile,
      on: '2030',
      about: { ...aTree().about, country: 'x y', author: hostile, keywords: [hostile] },
      references: [
        { id: 'a b', kind: 'person', name: hostile },
        { id: 'a b', kind: 'person', name: 'otra vez' },
        { id: 'a b', kind: 'event', name: '' },
        { id: '', kind: 'role', name: '' },
      ],
      blocks: [
        aParagraph('twice', 'a'),
        aParagraph('twice', 'b'),
        {
          kind: 'speech',
          id: '#"<',
          by: 'nobody & "co"',
          speaker: t(''),
          time: '10:15:30',
          form: 'question',
          text: t(''),
        },
        { kind: 'speech', id: ' ', speaker: t('Alguien'), form: 'answer', text: t('sí') },
        { kind: 'speech', id: 'n', speaker: t('Alguien'), time: '09:00', form: 'note', text: t('sí') },
        { kind: 'quote', id: 'q', lang: '%', text: t('q') },
        {
          kind: 'paragraph',
          id: 'links',
          text: [
            'https://x.test/a b',
            'https://x.test/%zz?[q]|^`{}"<ñ>👧#%',
            '#a b',
            '#"',
            'javascript:a()',
            'mailto:a@b.test',
          ].map(to => ({ kind: 'link', to, text: 'enlace' }) as const),
        },
      ],
    })
    expect(await aknMistakes(...types.map(type => treeAkn({ ...tree, type })))).toEqual([])
  })

  it('what is broken is refused', async () => {
    const xml = treeAkn(aTree())
    const broken = [
      xml.replace('<FRBRcountry value="mx"/>', ''),
      xml.replace('<rollCall ', '<roll ').replace('</rollCall>', '</roll>'),
      xml.replaceAll('eId="p__firma-2"', 'eId="p__firma-1"'),
      xml.replaceAll('date="2030-03-05"', 'date="2030-03"'),
      xml.replace(' by="#person__ana" startTime', ' startTime'),
      xml.replace('</akomaNtoso>', ''),
    ]
    for (const each of broken) {
      expect(each).not.toBe(xml)
      expect(await aknMistakes(each)).not.toEqual([])
    }
  })
})

/** What a reader of the file must find. */
function textsOf(tree: DocumentTree): readonly string[] {
  const marked = JSON.parse(JSON.stringify(tree), (_, value) =>
    value?.kind === 'removed' ? { kind: 'text', text: removalMark(value) } : value,
  )
  return plainTexts(marked)
    .map(safeText)
    .filter(text => text.trim() !== '')
}

const aParagraph = (id: string, text: string): Block => ({ kind: 'paragraph', id, text: t(text) })

const aSection = (id: string, blocks: readonly Block[]): Block => ({
  kind: 'section',
  id,
  role: 'other',
  title: t(id),
  blocks,
})

const inNote = (block: Block): Block => ({
  kind: 'note',
  id: `n-${block.id}`,
  tone: 'warning',
  title: [],
  blocks: [block],
})

const inDecision = (block: Block): Block => ({
  kind: 'decision',
  id: `d-${block.id}`,
  title: [],
  result: '',
  votes: [],
  counts: [],
  blocks: [block],
})

const emptyBlocks: readonly Block[] = [
  aSection('e1', []),
  { ...aSection('e11', []), role: 'roll-call', number: '1' } as Block,
  aParagraph('e2', ''),
  { kind: 'list', id: 'e3', ordered: false, items: [] },
  { kind: 'list', id: 'e31', ordered: true, items: [{ id: 'e32', text: [], items: [] }] },
  { kind: 'table', id: 'e4', caption: [], head: [], rows: [] },
  { kind: 'table', id: 'e41', caption: [], head: [[]], rows: [{ id: 'r', cells: [] }] },
  { kind: 'pairs', id: 'e5', pairs: [] },
  { kind: 'quote', id: 'e6', text: [] },
  { kind: 'speech', id: 'e7', speaker: [], form: 'speech', text: [] },
  inDecision(aSection('e81', [])),
  { kind: 'note', id: 'e9', tone: 'finding', title: [], blocks: [] },
  { kind: 'signatures', id: 'e10', title: [], places: [] },
]
