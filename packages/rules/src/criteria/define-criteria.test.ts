import { describe, expect, it } from 'vitest'
import { compileCriteria } from './compile-criteria.js'
import { wordsFrom } from './criteria-sentences.js'
import { defineCriteria } from './define-criteria.js'
import type { TypedCondition } from './typed-condition.js'

const title = { en: 'Title' }
const norm = {
  severity: 'error',
  certainty: 'stated',
  source: { title: 'Bases' },
  inForce: { from: null },
} as const
const facts = {
  title: { type: 'text', title },
  votes: { type: 'number', title },
  day: { type: 'date', title },
  public: { type: 'boolean', title },
  tags: { type: 'list', title },
} as const
const declared = {
  id: 'typed',
  edition: 1,
  facts,
  parameters: {
    few: { type: 'number', title, value: 2 },
    last: { type: 'date', title, value: '2022-09-05' },
    axes: { type: 'list', title, value: ['water'] },
  },
  wordLists: { rude: ['zopenco'] },
  territories: { places: [{ key: '1', name: 'Centro' }] },
} as const

describe('criteria that are defined in code', () => {
  const pack = defineCriteria({
    ...declared,
    criteria: [
      { code: 'window', holds: { fact: 'day', from: '2022-07-05', to: { param: 'last' } }, ...norm },
      { code: 'votes', holds: { fact: 'votes', min: { param: 'few' } }, ...norm },
      {
        code: 'all',
        applies: { fact: 'title', known: true },
        holds: {
          all: [
            { criterion: 'window' },
            { not: { fact: 'title', mentions: 'rude' } },
            {
              any: [
                { fact: 'tags', isOneOf: { param: 'axes' } },
                { fact: 'title', inTerritory: 'places' },
              ],
            },
            { atLeast: { param: 'few' }, of: [{ criterion: 'votes' }, { fact: 'public', is: true }] },
            { fact: 'title', length: { max: 80 } },
            { fact: 'title', matches: '^.' },
          ],
        },
        ...norm,
      },
    ],
  })

  it('are plain data', () => {
    expect(JSON.parse(JSON.stringify(pack))).toEqual(pack)
    const facts = { day: '2022-09-05', votes: 2, title: 'Centro', public: true }
    expect(Array.from(compileCriteria(pack).judge(facts))).toEqual([1, 1, 1])
  })

  it('have their codes as types', () => {
    const one = { met: 'Sí.', unmet: 'No.', undetermined: '¿?' }
    const table = { window: one, votes: one, all: one }
    const findings = compileCriteria(pack).findings({}, wordsFrom({ 'es-MX': table, en: table }), {
      kind: 'entry',
      id: 'one',
    })
    expect(findings.map(({ words }) => words.en)).toEqual(['¿?', '¿?'])
    // @ts-expect-error there is no sentence for `all`
    wordsFrom<(typeof pack.criteria)[number]['code']>({ 'es-MX': { window: one, votes: one }, en: table })
  })

  it('are refused by the compiler where a name or a type is wrong, and by the function too', () => {
    const refused: TypedCondition<typeof declared & { readonly code: 'a' }>[] = [
      // @ts-expect-error no such fact
      { fact: 'colour', is: 'x' },
      // @ts-expect-error an operator of texts for a number
      { fact: 'votes', length: { min: 1 } },
      // @ts-expect-error an operator of numbers for a date
      { fact: 'day', min: 1 },
      // @ts-expect-error a value of another type
      { fact: 'public', is: 'yes' },
      // @ts-expect-error no such parameter
      { fact: 'votes', min: { param: 'no' } },
      // @ts-expect-error a parameter of another type
      { fact: 'votes', min: { param: 'last' } },
      // @ts-expect-error no such word list
      { fact: 'title', mentions: 'no' },
      // @ts-expect-error no such catalogue
      { fact: 'title', inTerritory: 'no' },
      // @ts-expect-error no such criterion
      { not: { criterion: 'no' } },
      // @ts-expect-error an unknown operator
      { fact: 'title', soundsLike: 'no' },
      // @ts-expect-error neither end
      { fact: 'votes' },
    ]
    for (const holds of refused) {
      const define = () => defineCriteria({ ...declared, criteria: [{ code: 'a', holds, ...norm }] })
      expect(define, JSON.stringify(holds)).toThrow(TypeError)
    }
    const holds = { fact: 'votes', min: { param: 'few' } } as const
    const define = () =>
      defineCriteria({
        id: 'without-parameters',
        edition: 1,
        facts,
        // @ts-expect-error a parameter of a pack that has none
        criteria: [{ code: 'a', holds, ...norm }],
      })
    expect(define).toThrow(TypeError)
  })

  it('are refused by the function for what the compiler cannot see', () => {
    const wrong = { code: 'a', holds: { fact: 'title', matches: '(a)\\1' }, ...norm } as const
    expect(() => defineCriteria({ ...declared, criteria: [wrong] })).toThrow(
      /^defineCriteria: 'typed' cannot be used. criteria.0.holds.matches: expected a pattern in RE2 syntax/,
    )
  })
})
