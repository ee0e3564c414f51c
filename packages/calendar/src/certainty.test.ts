import type { Certainty } from '@apertura/domain'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allOf, anyOf, not } from './certainty.js'

const answers = fc.array(fc.constantFrom<Certainty>('yes', 'no', 'perhaps'), { maxLength: 5 })

/** Every way in which the open answers may turn out. */
function outcomes(given: readonly Certainty[]): boolean[][] {
  return given.reduce<boolean[][]>(
    (all, answer) =>
      all.flatMap(before =>
        (answer === 'perhaps' ? [true, false] : [answer === 'yes']).map(x => [...before, x]),
      ),
    [[]],
  )
}

function settled(values: readonly boolean[]): Certainty {
  if (values.every(Boolean)) return 'yes'
  return values.some(Boolean) ? 'perhaps' : 'no'
}

describe('three-valued logic', () => {
  it('says what holds however the open answers turn out', () => {
    fc.assert(
      fc.property(answers, given => {
        expect(allOf(...given)).toBe(settled(outcomes(given).map(values => values.every(Boolean))))
        expect(anyOf(...given)).toBe(settled(outcomes(given).map(values => values.some(Boolean))))
      }),
    )
  })

  it('obeys De Morgan', () => {
    fc.assert(
      fc.property(answers, given => {
        expect(not(allOf(...given))).toBe(anyOf(...given.map(not)))
        expect(not(anyOf(...given))).toBe(allOf(...given.map(not)))
      }),
    )
  })

  it('comes back when negated twice', () => {
    for (const answer of ['yes', 'no', 'perhaps'] as const) expect(not(not(answer))).toBe(answer)
  })

  it('finds all of nothing true and any of nothing false', () => {
    expect(allOf()).toBe('yes')
    expect(anyOf()).toBe('no')
  })
})
