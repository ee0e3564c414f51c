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

describe('several conditions', () => {
  /** How often a word was looked for, when the pack is asked about a text. */
  const looked = (holds: Condition, facts: CriterionFacts) => {
    let times = 0
    const search = () => () => {
      times += 1
      return true
    }
    const answer = compileCriteria(packOf(holds), { search }).judge({ text: 'agua', ...facts })[0]
    return [answer, times]
  }
  const p: Condition = { fact: 'p', is: true }
  const costly: Condition = { fact: 'text', mentions: 'rude' }

  it('are asked no further than is needed', () => {
    expect(looked({ all: [p, costly] }, { p: false })).toEqual([0, 0])
    expect(looked({ any: [p, costly] }, { p: true })).toEqual([1, 0])
    expect(looked({ all: [costly, p, costly] }, { p: false })).toEqual([0, 1])
    expect(looked({ any: [p, costly, costly] }, { p: false })).toEqual([1, 1])
  })

  it('are asked on while it is open', () => {
    expect(looked({ all: [p, costly] }, {})).toEqual([2, 1])
    expect(looked({ any: [p, costly] }, {})).toEqual([1, 1])
    expect(looked({ all: [p, costly, costly] }, {})).toEqual([2, 2])
  })

  it('ask a criterion that several refer to once for each subject', () => {
    let times = 0
    const search = () => () => {
      times += 1
      return true
    }
    const { judge } = compileCriteria(packOf(costly, { criterion: 'c0' }, { not: { criterion: 'c0' } }), {
      search,
    })
    expect(Array.from(judge({ text: 'agua' }))).toEqual([1, 1, 0])
    expect(times).toBe(1)
    expect(Array.from(judge({ text: 7 } as never))).toEqual([2, 2, 2])
    expect(Array.from(judge({ text: 'luz' }))).toEqual([1, 1, 0])
    expect(times).toBe(2)
  })

  it('of which none is there hold where all must, and not where any must', () => {
    expect([judge({ all: [] }, {}), judge({ any: [] }, {})]).toEqual([1, 0])
    expect([judge({ atLeast: 0, of: [] }, {}), judge({ atLeast: 1, of: [] }, {})]).toEqual([1, 0])
  })
})
