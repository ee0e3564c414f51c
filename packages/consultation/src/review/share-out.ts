import type { ContributionPart } from '@apertura/domain'
import type { ReviewState } from './review-state.js'
import type { Reviewing } from './reviewing.js'

/** Somebody who should be asked to look at one part of a contribution. */
export interface Proposal {
  readonly contribution: string
  readonly part: ContributionPart
  readonly reviewer: string
}

/**
 * Who should be asked next: fills every empty seat with whoever may look at it and has been asked for least, in
 * the order of the panel. A proposal alone; it becomes true when somebody writes it as an entry `review.assigned`.
 *
 * @example
 * ```ts
 * const review = reviewing(city)
 * shareOut(review, review.replay(judged).state).map(({ reviewer }) => reviewer) // => ['alcaldia', 'vecinas']
 * ```
 */
export function shareOut(review: Reviewing, state: ReviewState): readonly Proposal[] {
  const { queue, load } = review.summarise(state)
  const asked = new Map(load.map(each => [each.reviewer, each.asked]))
  const proposals: Proposal[] = []
  for (const { contribution, part, seatsToFill } of queue) {
    let mayReview = review.mayReview(state, contribution, part)
    for (let seat = 0; seat < seatsToFill && mayReview.length > 0; seat += 1) {
      const least = Math.min(...mayReview.map(({ id }) => asked.get(id) ?? 0))
      const next = mayReview.find(({ id }) => (asked.get(id) ?? 0) === least)
      if (!next) break
      asked.set(next.id, least + 1)
      proposals.push({ contribution, part, reviewer: next.id })
      const others = mayReview.filter(({ id }) => id !== next.id)
      const elsewhere = others.filter(({ sector }) => sector !== next.sector)
      mayReview = review.differentSectors && elsewhere.length > 0 ? elsewhere : others
    }
  }
  return proposals
}
