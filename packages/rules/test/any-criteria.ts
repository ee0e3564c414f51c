import fc from 'fast-check'
import type { Condition, CriteriaPack, CriterionFacts, CriterionRule } from '../src/criteria/index.js'
import { readCriteria } from '../src/criteria/index.js'

const title = { en: 'A fact' }
const norm = {
  severity: 'error',
  certainty: 'stated',
  source: { title: 'Bases' },
  inForce: { from: null },
} as const

const frame: Omit<CriteriaPack, 'criteria'> = {
  id: 'any',
  edition: 1,
  facts: {
    p: { type: 'boolean', title },
    q: { type: 'boolean', title },
    n: { type: 'number', title },
    day: { type: 'date', title },
    text: { type: 'text', title },
    place: { type: 'text', title },
    tags: { type: 'list', title },
  },
  parameters: {
    few: { type: 'number', title, value: 2 },
    first: { type: 'date', title, value: '2022-02-01' },
    last: { type: 'date', title, value: '2022-02-28' },
    words: { type: 'list', title, value: ['agua', 'luz'] },
  },
  wordLists: { rude: ['zopenco', 'mal gobierno'] },
  territories: {
    places: [
      { key: '1', name: 'Centro', parent: 'a' },
      { key: '2', name: 'Centro', parent: 'b' },
      { key: '3', name: 'El Peñón' },
    ],
  },
}

const words = [
  'agua',
  'luz',
  'Más luz',
  'zopenco',
  '¡Mal  GOBIERNO!',
  'zopencos',
  '',
  '12',
  '🌳🌳',
  '\udc00\ud800',
  'a\ud83c',
  'e\u0301e\u0301',
]

const comparison: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({ fact: fc.constantFrom('p', 'q'), is: fc.boolean() }),
  fc.record({ fact: fc.constant('text'), is: fc.constantFrom(...words) }),
  fc.record({ fact: fc.constant('n'), is: fc.integer({ min: 0, max: 4 }) }),
  fc.record(
    {
      fact: fc.constant('n'),
      min: fc.oneof(fc.integer({ min: 0, max: 4 }), fc.constant({ param: 'few' })),
      max: fc.integer({ min: 0, max: 4 }),
    },
    { requiredKeys: ['fact', 'min'] },
  ),
  fc.record({ fact: fc.constant('n'), max: fc.double({ min: -1, max: 4, noNaN: true }) }),
  fc.record({
    fact: fc.constantFrom('text', 'tags'),
    isOneOf: fc.oneof(fc.subarray(words), fc.constant({ param: 'words' })),
  }),
  fc.constantFrom<Condition>(
    { fact: 'day', from: { param: 'first' }, to: { param: 'last' } },
    { fact: 'day', from: '2022-02-10' },
    { fact: 'day', to: '2022-03-01' },
    { fact: 'text', length: { min: 1, max: { param: 'few' } } },
    { fact: 'text', length: { max: 4 } },
    { fact: 'text', matches: '[0-9]+' },
    { fact: 'text', matches: '^[a-z]+$' },
    { fact: 'text', mentions: 'rude' },
    { fact: 'place', inTerritory: 'places' },
  ),
)

/** Any condition, which may refer to the criteria named. */
export const conditions = (codes: readonly string[] = []): fc.Arbitrary<Condition> =>
  fc.letrec<{ condition: Condition }>(tie => ({
    condition: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      { weight: 5, arbitrary: comparison },
      fc.record({ fact: fc.constantFrom(...Object.keys(frame.facts)), known: fc.boolean() }),
      ...(codes.length > 0 ? [fc.record({ criterion: fc.constantFrom(...codes) })] : []),
      fc.record({ all: fc.array(tie('condition'), { maxLength: 4 }) }),
      fc.record({ any: fc.array(tie('condition'), { maxLength: 4 }) }),
      fc.record({ not: tie('condition') }),
      fc.record({
        atLeast: fc.oneof(fc.integer({ min: 0, max: 3 }), fc.constant({ param: 'few' })),
        of: fc.array(tie('condition'), { maxLength: 4 }),
      }),
    ) as fc.Arbitrary<Condition>,
  })).condition

/** A pack of these criteria, `c0` and so on, as {@link readCriteria} accepts it. */
export function packOf(...holds: readonly (Condition | Partial<CriterionRule>)[]): CriteriaPack {
  const criteria = holds.map((each, i) => ({
    code: `c${i}`,
    ...norm,
    ...('holds' in each ? (each as { holds: Condition }) : { holds: each as Condition }),
  }))
  const read = readCriteria({ ...frame, criteria })
  if (!read.ok) throw new Error(JSON.stringify(read.issues[0]))
  return read.value
}

/** Any pack: each criterion may refer to those before it, and may concern not everybody. */
export const packs = (): fc.Arbitrary<CriteriaPack> =>
  fc
    .integer({ min: 0, max: 20 })
    .chain(count =>
      fc.tuple(
        ...Array.from({ length: count }, (_, i) => {
          const codes = Array.from({ length: i }, (_, earlier) => `c${earlier}`)
          return fc.record(
            { holds: conditions(codes), applies: conditions(codes) },
            { requiredKeys: ['holds'] },
          )
        }),
      ),
    )
    .map(rules => packOf(...rules))

const oddities = fc.constantFrom<unknown>(
  Number.NaN,
  7,
  '7',
  true,
  ['agua', 7],
  {},
  '\ud800',
  'a\u0000',
  Infinity,
)
const perhapsOdd = (usual: fc.Arbitrary<unknown>) =>
  fc.oneof(
    { weight: 8, arbitrary: usual },
    { weight: 2, arbitrary: fc.constantFrom(null, undefined) },
    oddities,
  )

/** What is known of any subject: as declared, mostly; also nothing, and values of other types. */
export const someFacts = (): fc.Arbitrary<CriterionFacts> =>
  fc.record(
    {
      p: perhapsOdd(fc.boolean()),
      q: perhapsOdd(fc.boolean()),
      n: perhapsOdd(fc.constantFrom(0, 1, 2, 3, 4, -0.5, 1e300)),
      day: perhapsOdd(
        fc.constantFrom(
          '2022-02-10',
          '2022-02',
          '2022',
          '2022-03-01',
          '2022-02-30',
          '[2022-02-20..2022-03-05]',
          'ayer',
          '',
        ),
      ),
      text: perhapsOdd(fc.constantFrom(...words)),
      place: perhapsOdd(fc.constantFrom('centro', ' El PEÑÓN ', '2', 'nowhere')),
      tags: perhapsOdd(fc.subarray(words)),
    },
    { requiredKeys: [] },
  ) as fc.Arbitrary<CriterionFacts>
