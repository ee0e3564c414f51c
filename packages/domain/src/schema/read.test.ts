import type { EntryKind, Issue, Result } from '@apertura/domain'
import { aDefinition, anEntry } from '@apertura/test-kit'
import { describe, expect, it } from 'vitest'
import { entryKinds } from './entry-kinds.js'
import { readDefinition, readDraft, readEntry, schemaOf } from './read.js'

const hash = 'a'.repeat(64)
const ended = anEntry('works.ended', '2030-06-15')
const sealed = { ...ended, seq: 1, prev: null, hash }

const issues = (read: Result<unknown>): readonly Issue[] => (read.ok ? [] : read.issues)
const faults = (read: Result<unknown>) =>
  issues(read).map(({ path, message, value }) => `${path}: ${message} (${value})`)

describe('reading an entry from outside', () => {
  it('gives back what it was given', () => {
    expect(readDraft(ended)).toEqual({ ok: true, value: ended })
    expect(readEntry(sealed)).toEqual({ ok: true, value: sealed })
  })

  it('gives it frozen to the bottom, and leaves what it was given alone', () => {
    const given = structuredClone(ended)
    const read = readDraft(given)
    expect(read.ok && everythingIn(read.value).every(Object.isFrozen)).toBe(true)
    expect(everythingIn(given).some(Object.isFrozen)).toBe(false)
  })

  it.each([
    ['a text', 'works.ended', '"works.ended"'],
    ['nothing', undefined, 'nothing'],
    ['null', null, 'null'],
    ['a list', [ended], JSON.stringify([ended])],
    ['a function', () => ended, 'function'],
  ])('refuses %s', (_, given, value) => {
    const [issue] = issues(readDraft(given))
    expect(issue).toMatchObject({ path: '', message: 'expected an entry: a JSON object' })
    expect(value.startsWith(issue?.value?.replace('…', '') ?? '?')).toBe(true)
  })

  it.each([
    ['plan.lost', '"plan.lost"'],
    [undefined, 'nothing'],
    ['constructor', '"constructor"'],
    [['works.ended'], '["works.ended"]'],
  ])('refuses the kind %j and says no more about the rest', (kind, value) => {
    expect(faults(readDraft({ ...ended, kind, on: 'never' }))).toEqual([
      `kind: expected one of the kinds of entry (${value})`,
    ])
  })

  it.each<[string, object, string]>([
    [
      'a day that does not exist',
      { recordedAt: '2022-02-30' },
      'recordedAt: expected a day that exists, written YYYY-MM-DD ("2022-02-30")',
    ],
    [
      'a year where a day belongs',
      { recordedAt: '2022' },
      'recordedAt: expected a day that exists, written YYYY-MM-DD ("2022")',
    ],
    [
      'an id in capitals',
      { id: 'Works Ended' },
      'id: expected an id in lower case, digits and dashes ("Works Ended")',
    ],
    ['an id that is missing', { id: undefined }, 'id: expected string, received undefined (nothing)'],
    ['a version to come', { v: 2 }, 'v: expected 1 (2)'],
    ['an empty text', { by: '' }, 'by: expected some text ("")'],
    ['a text of spaces', { by: ' \n' }, 'by: expected some text (" \\n")'],
    ['no source', { sources: [] }, 'sources.0: expected object, received undefined (nothing)'],
    ['a field that no entry has', { colour: 'blue' }, 'colour: unknown field: colour ("blue")'],
    [
      'an undefined where a field may be absent',
      { corrects: undefined },
      'corrects: expected string, received undefined (nothing)',
    ],
    [
      'lines that run backwards',
      { sources: [{ source: 'gaceta', certainty: 'stated', lines: [9, 3] }] },
      'sources.0.lines: expected the first line before the last ([9,3])',
    ],
    [
      'a title in no language',
      { data: { title: {} } },
      'data.title: expected the text in at least one language ({})',
    ],
    [
      'a language that is none',
      { data: { title: { Español: 'Fin' } } },
      'data.title.Español: expected a language tag such as es-MX ("Fin")',
    ],
    ['a title without words', { data: { title: { en: '' } } }, 'data.title.en: expected some text ("")'],
  ])('refuses %s', (_, change, fault) => {
    expect(faults(readDraft({ ...ended, ...change }))).toEqual([fault])
  })

  it('says what a date may look like', () => {
    const [issue] = issues(readDraft({ ...ended, on: '2022-02-30' }))
    expect(issue).toMatchObject({ path: 'on', value: '"2022-02-30"' })
    expect(issue?.message).toContain('[2021-03-27..2021-06-23]')
  })

  it('tells every fault, each unknown field apart', () => {
    const paths = issues(readDraft({ ...ended, id: '', on: 'x', colour: 1, smell: 2 })).map(
      ({ path }) => path,
    )
    expect(paths).toEqual(['id', 'on', 'colour', 'smell'])
  })

  it('refuses a member called __proto__, wherever it stands', () => {
    const hidden = (text: string) =>
      issues(readDraft(JSON.parse(text))).map(({ path, value }) => [path, value])
    const text = JSON.stringify(ended)
    expect(hidden(text.replace('{', '{"__proto__":1,'))).toEqual([['__proto__', '1']])
    expect(hidden(text.replace('"title":{', '"title":{"__proto__":"words",'))).toEqual([
      ['data.title.__proto__', '"words"'],
    ])
  })

  it('wants a reading to cite a source of its own entry', () => {
    const says = { en: 'One', 'es-MX': 'Una' }
    const disputed = (citation: number) =>
      readDraft(
        anEntry('reading.disputed', '2030', {
          readings: [
            { says, citation: 0 },
            { says, citation },
          ],
        }),
      )
    expect(disputed(0).ok).toBe(true)
    expect(faults(disputed(1))).toEqual([
      'data.readings.1.citation: expected the place of a source of the entry, 0 to 0 (1)',
    ])
  })

  it('lets only the web become a link', () => {
    const withUrl = (url: string) =>
      readDraft(anEntry('document.issued', '2030', { issuers: ['alcaldia'], url }))
    expect(withUrl('https://example.org/plan.pdf?p=1#top').ok).toBe(true)
    for (const url of [
      'javascript:alert(1)',
      'https://',
      ' https://example.org',
      'https://example.org/a b',
      'example.org',
    ]) {
      expect(faults(withUrl(url))).toEqual([
        `data.url: expected a web address that begins with https:// or http:// (${JSON.stringify(url)})`,
      ])
    }
  })

  it('keeps the fields of the seal out of a draft, and wants them in an entry', () => {
    expect(issues(readDraft(sealed)).map(({ path }) => path)).toEqual(['seq', 'prev', 'hash'])
    expect(issues(readEntry(ended)).map(({ path }) => path)).toEqual(['seq', 'prev', 'hash'])
  })

  it.each([
    [{ seq: 0 }, 'seq'],
    [{ seq: 1.5 }, 'seq'],
    [{ prev: '' }, 'prev'],
    [{ hash: hash.toUpperCase() }, 'hash'],
    [{ hash: 'abc' }, 'hash'],
  ])('refuses the seal %j', (change, path) => {
    expect(issues(readEntry({ ...sealed, ...change })).map(issue => issue.path)).toEqual([path])
  })
})

describe('each kind of entry', () => {
  it.each(entryKinds)('%s: the example is accepted', kind => {
    expect(faults(readDraft(anEntry(kind, '2030-06-15')))).toEqual([])
  })

  it.each(entryKinds)('%s: a missing title, a field of no kind and a broken date are refused', kind => {
    const draft = anEntry(kind, '2030-06-15')
    const { title: _, ...rest } = draft.data
    const read = readDraft({ ...draft, on: '2030-06-31', data: { ...rest, sabotage: true } })
    expect(issues(read).map(({ path }) => path)).toEqual(['on', 'data.title', 'data.sabotage'])
  })

  /** What makes each kind its own: without it, or with something else in its place, it is refused. */
  it.each<[EntryKind, string, unknown]>([
    ['definition.adopted', 'digest', 'abc'],
    ['definition.changed', 'digest', undefined],
    ['application.submitted', 'documents', [{ title: { en: 'Letter' }, dated: 'June 2020' }]],
    ['membership.accepted', 'cohort', ''],
    ['withdrawal.notified', 'to', 'OGP'],
    ['body.created', 'body', undefined],
    ['member.joined', 'instrument', 'inheritance'],
    ['member.left', 'lastDay', undefined],
    ['role.taken', 'role', ''],
    ['representative.designated', 'person', undefined],
    ['liaison.changed', 'person', { name: 'a name in the open' }],
    ['call.opened', 'call', undefined],
    ['call.closed', 'lastDay', 'until'],
    ['guidelines.adopted', 'bodies', 'promotor'],
    ['consultation.announced', 'from', undefined],
    ['consultation.opened', 'to', '2030-02-30'],
    ['consultation.extended', 'to', undefined],
    ['stage.opened', 'stage', ''],
    ['parenthesis.opened', 'forbids', [{ act: 'dissemination', actors: [] }]],
    ['parenthesis.closed', 'lastDay', 'out of doors'],
    ['parenthesis.reread', 'to', '[2030..2029]'],
    ['deadline.set', 'due', null],
    ['session.held', 'attendees', [{ party: 'vecinas', seat: 'perhaps' }]],
    ['sessions.noted', 'count', { value: -1, approximate: true }],
    ['agreements.delivered', 'to', undefined],
    ['dissemination.noted', 'channels', ['web']],
    ['document.issued', 'url', 'file:///etc/passwd'],
    ['statement.made', 'form', 'gossip'],
    ['reading.disputed', 'readings', [{ says: { en: 'Alone' }, citation: 0 }]],
    ['omission.noted', 'act', 'plan.lost'],
    ['payload.erased', 'ground', undefined],
  ])('%s is refused with a %s of %j', (kind, field, value) => {
    const draft = anEntry(kind, '2030-06-15')
    const read = readDraft({ ...draft, data: { ...draft.data, [field]: value } })
    expect(issues(read).length).toBeGreaterThan(0)
    expect(issues(read).every(({ path }) => path.startsWith(`data.${field}`))).toBe(true)
  })

  it('has a schema of its own, with the seal and without', () => {
    expect(schemaOf('works.ended', 'draft').safeParse(ended).success).toBe(true)
    expect(schemaOf('works.ended', 'entry').safeParse(sealed).success).toBe(true)
    expect(schemaOf('works.resumed', 'draft').safeParse(ended).success).toBe(false)
    expect(() => schemaOf('plan.lost' as EntryKind, 'draft')).toThrow(RangeError)
  })
})

describe('reading a definition from outside', () => {
  const definition = aDefinition()

  it('gives it back, frozen to the bottom', () => {
    const read = readDefinition(structuredClone(definition))
    expect(read).toEqual({ ok: true, value: definition })
    expect(read.ok && everythingIn(read.value).every(Object.isFrozen)).toBe(true)
  })

  it.each<[string, object, string]>([
    ['no language', { languages: [] }, 'languages.0: expected string, received undefined (nothing)'],
    [
      'a language that is none',
      { languages: ['es-MX', 'english!'] },
      'languages.1: expected a language tag such as es-MX ("english!")',
    ],
    [
      'a pack without its edition',
      { rulePacks: ['ogp-local'] },
      'rulePacks.0: expected a pack with its edition, such as ogp-local-2021@1 ("ogp-local")',
    ],
    [
      'a country in small letters',
      { jurisdiction: { ...definition.jurisdiction, country: 'mx' } },
      'jurisdiction.country: expected an ISO 3166-1 country code such as MX ("mx")',
    ],
    ['a field that no definition has', { mayor: 'ana' }, 'mayor: unknown field: mayor ("ana")'],
  ])('refuses %s', (_, change, fault) => {
    expect(faults(readDefinition({ ...definition, ...change }))).toEqual([fault])
  })

  it('looks into the form that was meant where a field may have several', () => {
    const [method] = definition.methods
    const withMethod = (change: object) =>
      readDefinition({ ...definition, methods: [{ ...method, ...change }] })
    expect(faults(withMethod({ moments: [{ id: 'Roll call', title: { en: 'Roll call' } }] }))).toEqual([
      'methods.0.moments.0.id: expected an id in lower case, digits and dashes ("Roll call")',
    ])
    expect(faults(withMethod({ quorum: 'half' }))).toEqual([
      'methods.0.quorum: expected one of the forms that this field may have ("half")',
    ])
  })
})

function everythingIn(value: unknown): readonly object[] {
  return typeof value === 'object' && value !== null
    ? [value, ...Object.values(value).flatMap(everythingIn)]
    : []
}
