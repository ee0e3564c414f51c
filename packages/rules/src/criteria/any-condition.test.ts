import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { conditions, packOf, someFacts } from '../../test/any-criteria.js'
import { compileCriteria } from './compile-criteria.js'
import type { Condition, CriterionFacts } from './condition.js'

const judge = (holds: Condition, facts: CriterionFacts) => compileCriteria(packOf(holds)).judge(facts)[0]

describe('any condition', () => {
  it('obeys De Morgan', () => {
    fc.assert(
      fc.property(conditions(), conditions(), someFacts(), (a, b, facts) => {
        const outside: Condition = { not: { all: [a, b] } }
        const inside: Condition = { any: [{ not: a }, { not: b }] }
        expect(judge(outside, facts)).toBe(judge(inside, facts))
      }),
      { numRuns: 500 },
    )
  })

  it('holds at least once where any holds, and as often as there are where all hold', () => {
    fc.assert(
      fc.property(fc.array(conditions(), { minLength: 1, maxLength: 4 }), someFacts(), (of, facts) => {
        expect(judge({ atLeast: 1, of }, facts)).toBe(judge({ any: of }, facts))
        expect(judge({ atLeast: of.length, of }, facts)).toBe(judge({ all: of }, facts))
      }),
      { numRuns: 500 },
    )
  })

  it('without “known” never takes back an answer when more becomes known', () => {
    const asksWhatIsKnown = (condition: Condition) => JSON.stringify(condition).includes('"known"')
    fc.assert(
      fc.property(conditions(), someFacts(), someFacts(), (condition, facts, others) => {
        fc.pre(!asksWhatIsKnown(condition))
        const before = judge(condition, facts)
        const known = Object.entries(facts).filter(([, value]) => value !== null && value !== undefined)
        const after = judge(condition, { ...others, ...Object.fromEntries(known) })
        if (before !== 2) expect(after).toBe(before)
      }),
      { numRuns: 1000 },
    )
  })
})
