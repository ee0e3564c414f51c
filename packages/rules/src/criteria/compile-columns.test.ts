import { describe, expect, it } from 'vitest'
import { consultationCriteria } from '../../test/a-criteria-pack.js'
import { packOf } from '../../test/any-criteria.js'
import { stretch } from './column-kernel.js'
import { compileColumns } from './compile-columns.js'
import { compileCriteria } from './compile-criteria.js'
import type { CriterionFacts } from './condition.js'
import type { CriteriaPack } from './criteria-pack.js'
import { columnsFrom } from './fact-columns.js'
import type { CriteriaOptions } from './ready-criteria.js'

/** A table of outcomes as `single` would give it, subject by subject. */
const byColumns = (pack: CriteriaPack, subjects: readonly CriterionFacts[], options?: CriteriaOptions) => {
  const outcomes = compileColumns(pack, options).judge(columnsFrom(pack, subjects))
  return subjects.map((_, i) => outcomes.map(each => each[i]))
}
const byOne = (pack: CriteriaPack, subjects: readonly CriterionFacts[], options?: CriteriaOptions) => {
  const compiled = compileCriteria(pack, options)
  return subjects.map(facts => Array.from(compiled.judge(facts)))
}
describe('the interpreters', () => {
  it('agree on what a city sets and on norms that perhaps were not in force', () => {
    const doubted = {
      ...packOf({ fact: 'n', min: { param: 'few' } }, { criterion: 'c0' }),
      parameters: { few: { type: 'number', title: { en: 'Few' }, value: 2 } },
    } as const
    const pack: CriteriaPack = {
      ...doubted,
      criteria: doubted.criteria.map(rule => ({ ...rule, inForce: { from: '2022-06-01' } })),
    }
    const options = { on: '2022', parameters: { few: 4 } }
    const subjects = [{ n: 3 }, { n: 4 }, {}]
    expect(byOne(pack, subjects, options)).toEqual([
      [2, 2],
      [1, 1],
      [2, 2],
    ])
    expect(byColumns(pack, subjects, options)).toEqual(byOne(pack, subjects, options))
  })

  it('end although each criterion refers twice to the one before', () => {
    const chain = Array.from({ length: 60 }, (_, i) => {
      const before = { criterion: `c${i - 1}` }
      return i === 0 ? ({ fact: 'p', is: true } as const) : { all: [before, { any: [before, before] }] }
    })
    const pack = packOf(...chain)
    expect(byOne(pack, [{ p: true }])[0]).toEqual(chain.map(() => 1))
    expect(byColumns(pack, [{ p: true }])[0]).toEqual(chain.map(() => 1))
  })
})

describe('columns', () => {
  const many = Array.from({ length: stretch * 2 + 5 }, (_, i) => ({
    title: `Más árboles ${i}`,
    receivedOn: i % 7 === 0 ? null : '2022-07-20',
    votes: i % 3 === 0 ? undefined : i % 20,
    public: i % 2 === 0,
  }))

  it('go on beyond one stretch', () => {
    expect(byColumns(consultationCriteria, many)).toEqual(byOne(consultationCriteria, many))
  })

  it('are judged again into the same place, and counted', () => {
    const pack = packOf(
      { fact: 'n', min: 2 },
      { applies: { fact: 'p', is: true }, holds: { fact: 'n', max: 2 } },
    )
    const compiled = compileColumns(pack)
    const columns = columnsFrom(pack, [{ n: 1, p: true }, { n: 3, p: true }, { n: 2, p: false }, { p: true }])
    const first = compiled.judge(columns)
    expect(compiled.judge(columns, first)).toBe(first)
    expect(compiled.summary(first)).toEqual([
      { code: 'c0', met: 2, unmet: 1, undetermined: 1, notConcerned: 0 },
      { code: 'c1', met: 1, unmet: 1, undetermined: 1, notConcerned: 1 },
    ])
  })

  it('that nobody filled are not known', () => {
    const pack = packOf({ fact: 'n', min: 2 }, { fact: 'n', known: true }, { fact: 'text', is: 'agua' })
    const outcomes = compileColumns(pack).judge({ count: 2, columns: new Map() })
    expect(outcomes.map(each => Array.from(each))).toEqual([
      [2, 2],
      [0, 0],
      [2, 2],
    ])
  })

  it('find nothing between two numbers that are the wrong way round', () => {
    const pack = packOf({ fact: 'n', min: 3, max: 1 })
    expect(byColumns(pack, [{ n: 2 }, { n: 4 }, {}])).toEqual([[0], [0], [2]])
  })

  it('count and remember stretch by stretch', () => {
    const p = { fact: 'p', is: true } as const
    const n = { fact: 'n', min: 2 } as const
    const pack = packOf({ atLeast: 2, of: [p, n, { fact: 'q', is: true }] }, { criterion: 'c0' }, n, {
      applies: { criterion: 'c2' },
      holds: p,
    })
    const subjects = Array.from({ length: stretch * 2 }, (_, i) => ({
      p: i < stretch ? true : i % 3 === 0,
      ...(i % 5 === 0 ? {} : { n: i % 4 }),
      q: i < stretch,
    }))
    expect(byColumns(pack, subjects)).toEqual(byOne(pack, subjects))
  })

  it('are judged to the last subject and no further', () => {
    const pack = packOf({ fact: 'p', is: true })
    for (const count of [0, 1, stretch - 1, stretch, stretch + 1]) {
      const subjects = Array.from({ length: count }, () => ({ p: true }))
      const into = [new Uint8Array(count + 1).fill(9)]
      const [outcomes] = compileColumns(pack).judge(columnsFrom(pack, subjects), into)
      expect(outcomes?.indexOf(9)).toBe(count)
    }
  })

  it('of another type than declared are looked at value by value', () => {
    const pack = packOf(
      { fact: 'n', is: 2 },
      { fact: 'n', min: 2 },
      { fact: 'n', known: true },
      { fact: 'n', known: false },
      { fact: 'n', min: 2, max: 2 },
    )
    const odd = [{ n: 1 }, { n: 2 }, {}, { n: '2' as unknown as number }]
    expect(byColumns(pack, odd)).toEqual(byOne(pack, odd))
    const numbers = odd.slice(0, 3)
    expect(byColumns(pack, numbers)).toEqual([
      [0, 0, 1, 0, 0],
      [1, 1, 1, 0, 1],
      [2, 2, 0, 1, 2],
    ])
  })

  it('are judged by conditions of none, too', () => {
    const pack = packOf({ all: [] }, { any: [] }, { atLeast: 0, of: [] }, { atLeast: 1, of: [] })
    expect(byColumns(pack, [{}])).toEqual([[1, 0, 1, 0]])
    expect(byOne(pack, [{}])).toEqual([[1, 0, 1, 0]])
  })
})
