import fc from 'fast-check'
import type { Condition, CriteriaPack, CriterionFacts, FactType } from '../src/criteria/index.js'

/** What a database that is asked has: for each fact how it is declared, and which values its column takes. */
export interface Column {
  readonly type: FactType
  readonly holds: 'text' | 'day' | 'double' | 'integer' | 'boolean' | 'list'
}

/** Names that only a quoted identifier can be, and columns of another kind than their fact was declared. */
export const columns: Readonly<Record<string, Column>> = {
  select: { type: 'text', holds: 'text' },
  'a"b': { type: 'text', holds: 'text' },
  at: { type: 'date', holds: 'text' },
  'día 🌳': { type: 'date', holds: 'day' },
  votes: { type: 'number', holds: 'integer' },
  share: { type: 'number', holds: 'double' },
  public: { type: 'boolean', holds: 'boolean' },
  tags: { type: 'list', holds: 'list' },
  'number in words': { type: 'number', holds: 'text' },
  'text in numbers': { type: 'text', holds: 'integer' },
  'list in words': { type: 'list', holds: 'text' },
  'flag in words': { type: 'boolean', holds: 'text' },
}

const letters = [
  'a',
  'B',
  'ñ',
  'n\u0303',
  'é',
  'e\u0301',
  '🌳',
  '@',
  '.',
  ' ',
  '\n',
  '%',
  "'",
  '\\',
  '9',
  '_',
  '-',
]
const texts = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: fc.constantFrom(...letters), maxLength: 6 }) },
  { weight: 1, arbitrary: fc.constantFrom('', '12', 'true', 'agua', 'Agua') },
)

const bounds = fc.constantFrom(
  '2021',
  '2022',
  '2022-02',
  '2024-02',
  '2022-04',
  '2022-12',
  '2022-02-28',
  '2024-02-29',
  '2022-03-01',
  '2022-12-31',
  '2023-01-01',
)
const spans = fc.oneof(
  bounds,
  fc.tuple(bounds, bounds).map(([a, b]) => `[${a}..${b}]`),
  bounds.map(bound => `[${bound}..]`),
  bounds.map(bound => `[..${bound}]`),
)
/** Reversed ranges are among them, and much that only looks like a date. */
const dates = fc.oneof(
  { weight: 8, arbitrary: spans },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      'XXXX',
      '[..]',
      '2022-02-29',
      '1900-02-29',
      '2000-02-29',
      '0000-02-29',
      '2022-04-31',
      '2022-13',
      '2022-00',
      '2022-7-1',
      ' 2022',
      '2022\n',
      '2022..2023',
      '[2022]',
      '[2022-02-10..2022-02',
      'mañana',
      '',
    ),
  },
)
const days = fc.constantFrom('2022-02-28', '2024-02-29', '2022-12-31', '2023-01-01')
const integers = fc.integer({ min: -2, max: 12 })
const doubles = fc.oneof(integers, fc.constantFrom(0.1, -0, 1e15, 5e-324))
const items = fc.constantFrom('agua', 'Agua', 'ñ', 'n\u0303', '12')

const cells = {
  text: fc.oneof(texts, dates, items),
  day: days,
  double: doubles,
  integer: integers,
  boolean: fc.boolean(),
  list: fc.array(items, { maxLength: 3 }),
}

/** A row of facts, each of which may be unknown. */
export const rows: fc.Arbitrary<CriterionFacts> = fc.record(
  Object.fromEntries(
    Object.entries(columns).map(([name, { holds }]) => [
      name,
      fc.option<string | number | boolean | readonly string[]>(cells[holds], { freq: 6 }),
    ]),
  ),
)

/** Patterns that both write alike: characters, classes, groups, repetitions and the places between characters. */
export const plainPatterns: fc.Arbitrary<string> = fc.letrec<{ pattern: string }>(tie => ({
  pattern: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.constantFrom(
      'a',
      'B',
      'ñ',
      '🌳',
      '\\.',
      '.',
      '\\d',
      '\\w',
      '\\s',
      '\\D',
      '\\W',
      '\\S',
      '@',
      ' ',
      '\\n',
      '\\x{f1}',
      '\\x61',
      '{',
      ']',
      '-',
    ),
    fc.constantFrom('^', '$', '\\A', '\\z', '\\b'),
    fc.constantFrom(
      '[a-c]',
      '[^a]',
      '[\\w.]',
      '[^\\s@]',
      '[]a]',
      '[^]\\d-]',
      '[à-ü]',
      '[\\W\\d]',
      '[a\\-z]',
      '[🌳-🌵^]',
    ),
    fc.tuple(tie('pattern'), tie('pattern')).map(pair => pair.join('')),
    fc.tuple(tie('pattern'), tie('pattern')).map(pair => `(?:${pair.join('|')})`),
    fc
      .tuple(tie('pattern'), fc.constantFrom('*', '+', '?', '{0}', '{2}', '{1,}', '{0,3}', '*?', '+?'))
      .map(([one, sign]) => `(${one})${sign}`),
    fc.constantFrom('(a|)', '[ab]+?', 'a{2}', 'é*'),
  ),
})).pattern

/** And what only RE2 has. */
export const re2Patterns: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: plainPatterns },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '(?i)ñ',
      '(?i:AGUA)',
      '(?i)b|É',
      '[[:alpha:]]',
      '[^[:space:]]',
      '\\Qa.\\E',
      '(?s)a.b',
      '(?s)^.$',
      '(?m)^a',
      '(?m)a$',
      '(?U)a+',
      '(?P<name>a)',
      'a{300}',
    ),
  },
)

const facts = (...types: readonly FactType[]) =>
  fc.constantFrom(...Object.keys(columns).filter(name => types.includes((columns[name] as Column).type)))
const or = <T>(arbitrary: fc.Arbitrary<T>, param: string) =>
  fc.oneof({ weight: 4, arbitrary }, { weight: 1, arbitrary: fc.constant({ param }) })
const range = <T>(value: fc.Arbitrary<T>, low: string, high: string) =>
  fc.record({ [low]: value, [high]: value }, { requiredKeys: [] })
/** Dates that a criterion may name: none that is reversed. */
const edges = fc.oneof(
  bounds,
  bounds.map(bound => `[${bound}..]`),
  bounds.map(bound => `[..${bound}]`),
  fc.constant('XXXX'),
)

/** Conditions of every operator that SQL has. Another criterion is named by a number, for its place. */
const conditionsWith = (patterns: fc.Arbitrary<string>) =>
  fc.letrec<{ condition: unknown }>(tie => ({
    condition: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      fc.record({ fact: facts('text'), is: cells.text }),
      fc.record({ fact: facts('date'), is: or(days, 'since') }),
      fc.record({ fact: facts('number'), is: or(doubles, 'limit') }),
      fc.record({ fact: facts('boolean'), is: fc.boolean() }),
      fc.record({ fact: facts('text', 'list'), isOneOf: or(fc.array(items, { maxLength: 3 }), 'names') }),
      fc
        .tuple(facts('number'), range(or(doubles, 'limit'), 'min', 'max'))
        .map(([fact, both]) => ('min' in both || 'max' in both ? { fact, ...both } : { fact, min: 3 })),
      fc
        .tuple(facts('date'), range(or(edges, 'since'), 'from', 'to'))
        .map(([fact, both]) => ('from' in both || 'to' in both ? { fact, ...both } : { fact, from: '2022' })),
      fc.record({ fact: facts('text'), length: range(or(integers, 'limit'), 'min', 'max') }),
      fc.record({ fact: facts('text'), matches: patterns }),
      fc.record({ fact: facts('text', 'date', 'number', 'list'), known: fc.boolean() }),
      fc.record({ criterion: fc.nat(11) }),
      fc.record({ all: fc.array(tie('condition'), { maxLength: 3 }) }),
      fc.record({ any: fc.array(tie('condition'), { maxLength: 3 }) }),
      fc.record({ not: tie('condition') }),
      fc.record({
        atLeast: or(fc.integer({ min: 0, max: 3 }), 'limit'),
        of: fc.array(tie('condition'), { maxLength: 4 }),
      }),
    ),
  })).condition

const title = { en: 'A fact' }
const norm = { severity: 'error', certainty: 'stated', source: { title: 'Bases' } } as const

/** Packs of a dozen criteria that refer to those before them. */
export const packs = (patterns: fc.Arbitrary<string>): fc.Arbitrary<CriteriaPack> => {
  const conditions = conditionsWith(patterns)
  return fc
    .array(
      fc.record({
        holds: conditions,
        applies: fc.option(conditions, { nil: undefined, freq: 3 }),
        from: fc.constantFrom(null, '2022-03-01' as const),
      }),
      { minLength: 12, maxLength: 12 },
    )
    .map(rules => ({
      id: 'any',
      edition: 1,
      facts: Object.fromEntries(Object.entries(columns).map(([name, { type }]) => [name, { type, title }])),
      parameters: {
        limit: { type: 'number', title, value: 2 },
        names: { type: 'list', title, value: ['agua', 'ñ'] },
        since: { type: 'date', title, value: '2022-02-28' },
      },
      criteria: rules.map(({ holds, applies, from }, i) => ({
        code: `c.${i}`,
        ...norm,
        inForce: { from },
        holds: placed(holds, i),
        ...(applies === undefined ? {} : { applies: placed(applies, i) }),
      })),
    }))
}

/** The condition with each number made the code of a criterion before this one; the first asks something else. */
function placed(condition: unknown, i: number): Condition {
  const text = JSON.stringify(condition, (_, value) =>
    typeof value?.criterion !== 'number'
      ? value
      : i === 0
        ? { fact: 'votes', min: 1 }
        : { criterion: `c.${value.criterion % i}` },
  )
  return JSON.parse(text)
}

/** How a city may set a pack, and when. */
export const settings = fc.record(
  {
    on: fc.constantFrom('2021', '2022', '2022-03', '2022-02-28'),
    parameters: fc.record(
      { limit: integers, names: fc.array(items, { maxLength: 2 }), since: edges },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: [] },
)
