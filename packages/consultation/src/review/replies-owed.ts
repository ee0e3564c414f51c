import { isBefore, spanOf } from '@apertura/calendar'
import type { Certainty, Day, PartialDate } from '@apertura/domain'
import { roundOf } from './case-of.js'
import type { ReviewCase, ReviewState } from './review-state.js'
import type { Reviewing } from './reviewing.js'
import { judgementOf, voted } from './standing.js'

/** A reply that somebody waits for: everything was decided, and they were not told. */
export interface OwedReply {
  readonly contribution: string
  /** When the last part of it was decided. */
  readonly since: PartialDate
  /** `perhaps` when the date does not tell whether it was decided by the day asked about. */
  readonly certainty: Exclude<Certainty, 'no'>
  /** Whether they asked for a second look and wait for what came of it. */
  readonly afterAppeal: boolean
}

/**
 * Who is owed a reply on a day, the longest waiting first. Nobody is told in halves: a contribution with a solution
 * waits until both are decided. Nobody is told twice: after a reply, only an appeal makes another one owed.
 *
 * @throws RangeError when the day does not exist.
 *
 * @example
 * ```ts
 * const review = reviewing(city)
 * const { state } = review.replay(reviewed)
 * repliesOwed(review, state, '2022-09-01').map(({ contribution, since }) => `${contribution} ${since}`)
 * // => ['F-001 2022-08-22']
 * ```
 */
export function repliesOwed(review: Reviewing, state: ReviewState, on: Day): readonly OwedReply[] {
  const owed: OwedReply[] = []
  for (const [contribution, cases] of byContribution(state)) {
    const standings = cases.map(each => review.standing(state, contribution, each.part))
    if (standings.some(standing => standing?.phase !== 'decided' && standing?.phase !== 'answered')) continue
    if (standings.every(standing => standing?.phase === 'answered')) continue
    const since = latest(cases.map(decidedOn))
    const later = isBefore(on, since)
    if (later === 'yes') continue
    const certainty = later === 'no' ? 'yes' : 'perhaps'
    owed.push({ contribution, since, certainty, afterAppeal: cases.some(({ rounds }) => rounds.length > 1) })
  }
  return owed.sort(
    (a, b) =>
      spanOf(a.since).earliest - spanOf(b.since).earliest || (a.contribution < b.contribution ? -1 : 1),
  )
}

function byContribution({ cases }: ReviewState): ReadonlyMap<string, readonly ReviewCase[]> {
  const found = new Map<string, ReviewCase[]>()
  for (const each of Object.values(cases)) {
    const parts = found.get(each.contribution)
    if (parts) parts.push(each)
    else found.set(each.contribution, [each])
  }
  return found
}

/** The day of the last vote, or that of the criteria when nobody had to look. */
function decidedOn(found: ReviewCase): PartialDate {
  const votes = voted(roundOf(found)).flatMap(({ vote }) => vote?.on ?? [])
  return latest(votes.length > 0 ? votes : [judgementOf(found)?.on ?? 'XXXX'])
}

/** The date that may lie furthest on. */
function latest(dates: readonly PartialDate[]): PartialDate {
  return dates.reduce((a, b) => (spanOf(b).latest > spanOf(a).latest ? b : a))
}
