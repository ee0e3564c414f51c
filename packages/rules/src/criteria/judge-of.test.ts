import { describe, expect, it } from 'vitest'
import { judgeOf } from './judge-of.js'
import { slotPlan } from './slots.js'
import type { Three } from './three-valued.js'

/** Outcomes in which no place has the value of the one before. */
const outcomes = (count: number): Three[] =>
  Array.from({ length: count }, (_, i) => ((i + Math.floor(i / 4)) % 3) as Three)
const judging = (count: number) =>
  judgeOf(
    slotPlan().reader(),
    outcomes(count).map(outcome => () => outcome),
  )

describe('judging by many criteria', () => {
  it.each(Array.from({ length: 22 }, (_, count) => count))(
    'gives each of %i its outcome, at its place',
    count => {
      expect(Array.from(judging(count)({}))).toEqual(outcomes(count))
      const into = new Uint8Array(count + 2).fill(9)
      judging(count)({}, into, 1)
      expect(Array.from(into)).toEqual([9, ...outcomes(count), 9])
    },
  )

  it('asks each criterion once', () => {
    const asked = new Array<number>(21).fill(0)
    const tests = asked.map((_, i) => (): Three => {
      asked[i] = (asked[i] as number) + 1
      return 1
    })
    judgeOf(slotPlan().reader(), tests)({})
    expect(asked).toEqual(asked.map(() => 1))
  })
})
