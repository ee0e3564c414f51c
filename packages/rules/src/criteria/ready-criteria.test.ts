import { describe, expect, it } from 'vitest'
import { packOf } from '../../test/any-criteria.js'
import type { Condition } from './condition.js'
import type { CriteriaPack } from './criteria-pack.js'
import { readyCriteria } from './ready-criteria.js'

/** What was compiled, in order, by a compiler that follows references and keeps nothing but a name. */
function compiled(pack: CriteriaPack, on?: string) {
  const conditions: Condition[] = []
  const kept: string[] = []
  const ready = readyCriteria<string, string>(
    pack,
    on === undefined ? {} : { on },
    (condition, _, criterion) => {
      conditions.push(condition)
      return 'criterion' in condition ? criterion(condition.criterion) : JSON.stringify(condition)
    },
    made => {
      kept.push(made)
      return `kept ${made}`
    },
  )
  return { ready, conditions, kept }
}

const p: Condition = { fact: 'p', is: true }
const q: Condition = { fact: 'q', is: true }

describe('criteria made ready', () => {
  it('make once, and keep, only what others refer to', () => {
    const { ready, conditions, kept } = compiled(packOf(p, { criterion: 'c0' }, { criterion: 'c0' }, q))
    expect(kept).toEqual([JSON.stringify(p)])
    expect(conditions).toEqual([p, { criterion: 'c0' }, { criterion: 'c0' }, q])
    const first = `kept ${JSON.stringify(p)}`
    expect(ready.map(({ holds }) => holds)).toEqual([first, first, first, JSON.stringify(q)])
  })

  it('keep what is referred to in a condition of whom a criterion concerns', () => {
    const { kept, ready } = compiled(packOf(p, { holds: q, applies: { criterion: 'c0' } }))
    expect(kept).toEqual([JSON.stringify(p)])
    expect(ready.map(({ applies }) => applies)).toEqual([undefined, `kept ${JSON.stringify(p)}`])
  })

  it('may refer to one that is not in force itself', () => {
    const pack = packOf(p, { criterion: 'c0' })
    const [former, ...rest] = pack.criteria
    if (!former) throw new Error('the pack is empty')
    const later: CriteriaPack = {
      ...pack,
      criteria: [{ ...former, inForce: { from: null, until: '2021-12-31' } }, ...rest],
    }
    expect(compiled(later, '2022-01-01').ready.map(({ rule }) => rule.code)).toEqual(['c1'])
    expect(compiled(later, '2021').ready.map(({ doubted }) => doubted)).toEqual([false, false])
    expect(compiled(later, '[2021-12-01..2022-01-31]').ready.map(({ doubted }) => doubted)).toEqual([
      true,
      false,
    ])
    expect(compiled(later).ready.map(({ doubted }) => doubted)).toEqual([false, false])
  })

  it('tell the whole way of a circle, and no more than it', () => {
    const [a] = packOf(p).criteria
    if (!a) throw new Error('the pack is empty')
    const refers = (code: string, to: string) => ({ ...a, code, holds: { criterion: to } })
    const pack = {
      ...packOf(p),
      criteria: [refers('a', 'free'), { ...a, code: 'free' }, refers('b', 'c'), refers('c', 'b')],
    }
    expect(() => compiled(pack)).toThrow(
      "compileCriteria: 'b' of 'any' refers to itself by way of b, c, so it has no outcome.",
    )
  })

  it('name the pack in which what is referred to is missing', () => {
    const pack = packOf(p)
    const lost = { ...pack, criteria: pack.criteria.map(rule => ({ ...rule, holds: { criterion: 'z' } })) }
    expect(() => compiled(lost)).toThrow(
      "compileCriteria: 'any' has no criterion 'z', so nothing can refer to it.",
    )
  })
})
