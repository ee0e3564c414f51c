import type { Outcome } from '@apertura/domain'
import { expect, it } from 'vitest'
import { bestAnswer } from './best-answer.js'

const answer = (outcome: Outcome) => ({ outcome, findings: [] })
const best = (...outcomes: readonly [Outcome, ...Outcome[]]) => {
  const asked: Outcome[] = []
  const [first, ...others] = outcomes
  const { outcome } = bestAnswer(answer(first), others, other => {
    asked.push(other)
    return answer(other)
  })
  return { outcome, asked: asked.length }
}

it('the best answer is the most favourable one, and nothing is asked after a yes', () => {
  expect(best('met', 'unmet')).toEqual({ outcome: 'met', asked: 0 })
  expect(best('unmet', 'undetermined', 'unmet')).toEqual({ outcome: 'undetermined', asked: 2 })
  expect(best('unmet', 'undetermined', 'met', 'unmet')).toEqual({ outcome: 'met', asked: 2 })
  expect(best('unmet')).toEqual({ outcome: 'unmet', asked: 0 })
})
