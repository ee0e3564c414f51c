import type { ContributionPart } from '@apertura/domain'
import type { ReviewCase, ReviewState, Round } from './review-state.js'

/** Under which name a part of a contribution stands in the state. */
export const keyOf = (contribution: string, part: ContributionPart): string => `${contribution}:${part}`

/**
 * What has happened to one part of a contribution; undefined when it is not known.
 *
 * @example
 * ```ts
 * const review = reviewing(city)
 * caseOf(review.replay(judged).state, 'F-001', 'problem')?.judgements[0]?.outcome // => 'undetermined'
 * ```
 */
export function caseOf(
  { cases }: Pick<ReviewState, 'cases'>,
  contribution: string,
  part: ContributionPart,
): ReviewCase | undefined {
  const key = keyOf(contribution, part)
  return Object.hasOwn(cases, key) ? cases[key] : undefined
}

/** The round that counts now. */
export function roundOf({ rounds }: ReviewCase): Round {
  return rounds[rounds.length - 1] as Round
}

/** A case to which nothing has happened. */
export function newCase(contribution: string, part: ContributionPart): ReviewCase {
  const first: Round = { appeal: null, seats: [] }
  return { contribution, part, from: null, judgements: [], rounds: [first], appeals: [], told: [] }
}
