import { digest } from '@apertura/seal'
import { describe, expect, it } from 'vitest'
import { checklistTree, type OpennessNeeds, opennessOf } from '../src/plain-language/index.js'
import { checkWords, elementWords } from '../src/plain-language/openness-words.js'
import type { Block, DocumentTree } from '../src/tree/document-tree.js'
import { plainTexts } from '../src/tree/plain-texts.js'
import { aTree, t } from './a-tree.js'
import { anAccount } from './an-account.js'

const answers = (tree: DocumentTree, needs?: OpennessNeeds) =>
  Object.fromEntries(
    opennessOf(tree, needs).flatMap(({ checks }) =>
      checks.map(({ code, outcome }) => [code.replace('openness.', ''), outcome]),
    ),
  )
const outcomes = (tree: DocumentTree, needs?: OpennessNeeds) =>
  Object.fromEntries(opennessOf(tree, needs).map(({ element, outcome }) => [element, outcome]))

const bare = aTree('', { blocks: [] })
const p = (text: string): Block => ({ kind: 'paragraph', id: 'p', text: t(text) })

describe('the five elements of openness', () => {
  it('stay open where nothing is at hand', () => {
    expect(outcomes(bare)).toEqual({
      transparency: 'undetermined',
      participation: 'undetermined',
      integrity: 'undetermined',
      'plain-language': 'undetermined',
      memory: 'undetermined',
    })
    expect(answers(bare)).toMatchObject({ 'personal-data-out': 'met', 'sources-cited': 'undetermined' })
  })

  it('are told from the account of a mesa', () => {
    expect(answers(aTree(), { account: anAccount() })).toMatchInlineSnapshot(`
      {
        "accessible-format": "undetermined",
        "attendance-shown": "met",
        "called-ahead": "met",
        "digest-given": "undetermined",
        "due-named": "unmet",
        "easy-to-read": "undetermined",
        "interests-declared": "met",
        "open-format": "undetermined",
        "personal-data-out": "met",
        "record-named": "met",
        "responsible-named": "met",
        "results-shown": "met",
        "sectors-present": "met",
        "signed": "met",
        "sources-cited": "met",
        "voices-shown": "met",
      }
    `)
  })

  it('name the agreements without anybody who answers for them, and those without a date', () => {
    const account = anAccount()
    const [first, second, ...others] = account.agreements
    if (!first || !second) throw new Error('the account has two agreements')
    const agreements = [
      { ...first, responsible: [] },
      { ...second, due: null, responsible: ['x'] },
      ...others,
    ]
    const [transparency] = opennessOf(bare, { account: { ...account, agreements } })
    const missing = (code: string) => transparency?.checks.find(each => each.code === code)
    expect(missing('openness.responsible-named')).toMatchObject({ outcome: 'unmet', missing: [first.id] })
    expect(missing('openness.due-named')?.missing).toContain(second.id)
    expect(transparency?.outcome).toBe('unmet')
    const given = agreements.map(each => ({ ...each, responsible: ['x'], due: '2030-12' }))
    expect(answers(bare, { account: { ...account, agreements: given } })).toMatchObject({
      'responsible-named': 'met',
      'due-named': 'met',
    })
    expect(answers(bare, { account: { ...account, agreements: [], decisions: [] } })).toMatchObject({
      'responsible-named': 'undetermined',
      'results-shown': 'undetermined',
    })
  })

  it('ask for a call with its agenda, for attendance, for voices, and for more than one sector', () => {
    const account = anAccount({ calls: [], words: [], attendance: [] })
    expect(answers(bare, { account })).toMatchObject({
      'called-ahead': 'unmet',
      'attendance-shown': 'unmet',
      'voices-shown': 'unmet',
      'sectors-present': 'undetermined',
    })
    const there = anAccount().attendance.find(({ seat, status }) => seat && status === 'present')
    const one = anAccount({ agenda: [], attendance: there ? [there] : [] })
    expect(answers(bare, { account: one })).toMatchObject({
      'called-ahead': 'unmet',
      'sectors-present': 'unmet',
    })
    expect(answers(bare, { account: anAccount() })).toMatchObject({
      'sectors-present': 'met',
      'called-ahead': 'met',
    })
  })

  it('ask whether whoever declared an interest stepped back', () => {
    const declared = { person: 'ana', interest: { 'es-MX': 'Vende agua' }, item: null }
    const of = (recuses: boolean) => anAccount({ interests: [{ ...declared, recuses }] })
    expect(answers(bare, { account: of(true) })['interests-declared']).toBe('met')
    expect(answers(bare, { account: of(false) })['interests-declared']).toBe('unmet')
    expect(answers(bare, { account: anAccount({ interests: [] }) })['interests-declared']).toBe(
      'undetermined',
    )
  })

  it.each([
    ['confidential', 'unmet'],
    ['reserved', 'unmet'],
    ['consented', 'met'],
    ['public-by-role', 'met'],
  ] as const)('ask for a public version of %s data', (data, outcome) => {
    const text = [{ kind: 'text', text: 'algo', about: { person: 'ana', data } }] as const
    const tree = aTree('', { blocks: [{ kind: 'paragraph', id: 'p', text }] })
    expect(answers(tree)['personal-data-out']).toBe(outcome)
  })

  it('measure how easy it is to read', () => {
    const read = (text: string) => answers(aTree('', { blocks: [p(text.repeat(60))] }))['easy-to-read']
    expect(read('La mesa mide el agua. ')).toBe('met')
    expect(
      read('La administración gubernamental correspondiente determinará responsabilidades institucionales. '),
    ).toBe('unmet')
  })

  it.each([
    [['docx'], 'unmet', 'unmet'],
    [['json'], 'met', 'unmet'],
    [['pdf-ua'], 'unmet', 'met'],
    [['docx', 'html'], 'met', 'met'],
    [[], 'unmet', 'unmet'],
  ] as const)('ask for open and accessible formats: %j', (formats, open, accessible) => {
    expect(answers(bare, { formats })).toMatchObject({ 'open-format': open, 'accessible-format': accessible })
  })

  it('ask for a digest that holds, a record, and a signature', () => {
    const record = { stream: 'mesa', head: 'a'.repeat(64), entries: 9 }
    const account = anAccount({ record })
    expect(answers(bare, { digest: digest(bare), account })).toMatchObject({
      'digest-given': 'met',
      'record-named': 'met',
    })
    expect(answers(bare, { digest: 'b', account: anAccount({ record: null }) })).toMatchObject({
      'digest-given': 'unmet',
      'record-named': 'unmet',
    })
    expect(answers(aTree()).signed).toBe('met')
    expect(answers(bare).signed).toBe('undetermined')
    const unsigned: Block = {
      kind: 'section',
      id: 's',
      role: 'closing',
      title: [],
      blocks: [{ kind: 'signatures', id: 'f', title: [], places: [{ id: 'f1', name: t('Ana'), role: [] }] }],
    }
    expect(answers(aTree('', { blocks: [unsigned] })).signed).toBe('unmet')
  })

  it('find sources, however deep they stand', () => {
    const sources: Block = { kind: 'section', id: 'f', role: 'sources', title: t('Fuentes'), blocks: [] }
    const deep: Block = { kind: 'note', id: 'n', tone: 'banner', title: [], blocks: [sources] }
    expect(answers(aTree('', { blocks: [deep] }))['sources-cited']).toBe('met')
    expect(answers(bare, { account: anAccount({ record: null }) })['sources-cited']).toBe('unmet')
  })

  it('are told in whole sentences of every language', () => {
    for (const said of Object.values(checkWords).flatMap(each => Object.values(each)))
      for (const locale of ['es-MX', 'en', 'pt-BR']) expect(said[locale]).toMatch(/^[A-ZÉ].+[^ ]\.$/)
    for (const said of Object.values(elementWords))
      expect(Object.keys(said)).toEqual(['es-MX', 'en', 'pt-BR'])
    expect(opennessOf(bare)[0]?.checks[0]?.words.en).toBe('There are no agreements to look at.')
  })
})

describe('the checklist as a document', () => {
  it('says how easy it is to read, what to mend, and what was found', () => {
    const shown = checklistTree(
      aTree('', { title: 'Acta', blocks: [p('El acta fue aprobada.')] }),
      {},
      'es-MX',
    )
    expect(shown).toMatchObject({
      id: 'mesa-agua-acta-checklist',
      type: 'checklist',
      lang: 'es-MX',
      references: [],
    })
    expect('subtitle' in shown).toBe(false)
    const texts = plainTexts(shown)
    expect(texts.slice(0, 10)).toEqual([
      'Lista de apertura: Acta',
      ...['Facilidad de lectura', 'sin medir'],
      ...['Oraciones por corregir', 'Pasaje', 'Oración', 'Qué hacer'],
      ...['p', 'El acta fue aprobada.', 'No dice quién lo hace: dígalo.'],
    ])
    expect(texts.slice(10, 15)).toEqual([
      'Transparencia y rendición de cuentas',
      ...['Qué se encontró', '¿Se cumple?'],
      ...['No hay acuerdos que revisar.', 'No se sabe'],
    ])
  })

  it('shows the score, and no list where there is nothing to mend', () => {
    const easy = aTree('', { blocks: [p('La mesa mide el agua. '.repeat(60))] })
    const texts = plainTexts(checklistTree(easy, {}, 'en'))
    expect(texts.slice(1, 4)).toEqual([
      'Ease of reading',
      expect.stringMatching(/^\d+(\.\d)?: very easy$/),
      'Transparency and accountability',
    ])
    const long = aTree('', { blocks: [p('El acta fue aprobada. '.repeat(60))] })
    const [, table] = checklistTree(long).blocks
    expect(table?.kind === 'table' && table.rows).toHaveLength(20)
  })
})
