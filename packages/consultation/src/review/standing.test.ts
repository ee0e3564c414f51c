import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Round, Seat } from './review-state.js'
import { roundOutcome } from './standing.js'

const seat = (reviewer: string, outcome: 'met' | 'unmet' | null, steppedBack = false): Seat => ({
  reviewer,
  assigned: 'a',
  recused: steppedBack ? { entry: 'r', reason: { en: 'Knows them' } } : null,
  vote: outcome && { entry: 'v', on: '2030', outcome, reason: null, words: null, answers: {} },
})
const round = (...outcomes: readonly ('met' | 'unmet' | null)[]): Round => ({
  appeal: null,
  seats: outcomes.map((outcome, i) => seat(`p-${i}`, outcome)),
})

describe('what a round decides', () => {
  it.each([
    [2, ['met'], null],
    [2, ['met', null], null],
    [2, ['met', 'met'], 'met'],
    [2, ['unmet', 'unmet'], 'unmet'],
    [2, ['met', 'unmet'], null],
    [2, ['met', 'unmet', 'unmet'], 'unmet'],
    [2, ['met', 'unmet', null], null],
    [1, ['unmet'], 'unmet'],
    [3, ['met', 'met', 'unmet'], null],
    [3, ['met', 'met', 'unmet', 'met'], 'met'],
    [3, ['met', 'met', 'unmet', 'unmet'], null],
    [3, ['met', 'met', 'unmet', 'unmet', 'met'], 'met'],
  ] as const)('with %i needed, %j is %s', (needed, said, outcome) => {
    expect(roundOutcome(round(...said), needed)).toBe(outcome)
  })

  it('does not count whoever stepped back', () => {
    const seats = [seat('a', 'met'), seat('b', 'met', true)]
    expect(roundOutcome({ appeal: null, seats }, 2)).toBe(null)
  })

  it('is the same in whatever order they sit', () => {
    const outcomes = fc.array(fc.constantFrom('met', 'unmet', null), { maxLength: 7 })
    fc.assert(
      fc.property(outcomes, fc.integer({ min: 1, max: 4 }), (said, needed) => {
        expect(roundOutcome(round(...said), needed)).toBe(roundOutcome(round(...said.toReversed()), needed))
      }),
    )
  })
})
