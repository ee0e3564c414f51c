import { describe, expect, it } from 'vitest'
import { packOf } from '../../test/any-criteria.js'
import { compileCriteria } from './compile-criteria.js'
import type { Condition, CriterionFacts } from './condition.js'

const judge = (holds: Condition, facts: CriterionFacts) => compileCriteria(packOf(holds)).judge(facts)[0]

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

  it('of which enough may still hold are open', () => {
    const q: Condition = { fact: 'q', is: true }
    const two = (facts: CriterionFacts) => judge({ atLeast: 2, of: [p, q, { fact: 'n', is: 1 }] }, facts)
    expect([two({ p: true }), two({ p: true, q: false }), two({ p: false, q: false })]).toEqual([2, 2, 0])
    expect([two({ p: true, n: 1 }), two({})]).toEqual([1, 2])
  })

  it('take null for not known', () => {
    expect([judge(p, { p: null }), judge({ fact: 'p', known: true }, { p: null })]).toEqual([2, 0])
  })
})
