import type { Outcome } from '@apertura/domain'
import type { Reviewing, ReviewState } from '../review/index.js'

/** What can be put together anew: a problem and a solution are judged apart, and either may stand alone. */
export interface SolutionPool {
  /** Solutions that were accepted, with what came of the problem that brought each. */
  readonly solutions: readonly { readonly contribution: string; readonly problem: Outcome }[]
  /** Problems that were accepted and have no accepted solution. */
  readonly openProblems: readonly string[]
}

/**
 * The solutions that any axis may draw on, and the problems that still need one.
 *
 * @example
 * ```ts
 * const review = reviewing(city)
 * solutionPool(review, review.replay(reviewed).state) // => { solutions: [], openProblems: ['F-001'] }
 * ```
 */
export function solutionPool(review: Reviewing, state: ReviewState): SolutionPool {
  const folios = [...new Set(Object.values(state.cases).map(({ contribution }) => contribution))]
  const all = folios.map(contribution => ({
    contribution,
    problem: review.standing(state, contribution, 'problem')?.outcome ?? 'undetermined',
    solution: review.standing(state, contribution, 'solution')?.outcome,
  }))
  return {
    solutions: all
      .filter(({ solution }) => solution === 'met')
      .map(({ contribution, problem }) => ({ contribution, problem })),
    openProblems: all
      .filter(({ problem, solution }) => problem === 'met' && solution !== 'met')
      .map(({ contribution }) => contribution),
  }
}
