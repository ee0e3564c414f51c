import type { Desk } from './desk.js'
import type { ReviewState } from './review-state.js'
import { type Phase, type Standing, standingOf } from './standing.js'

/** Where a whole review stands. */
export interface ReviewSummary {
  /** How many parts of contributions wait for what. */
  readonly phases: Readonly<Record<Phase, number>>
  /** How many were decided, and by whom. */
  readonly decided: {
    readonly met: number
    readonly unmet: number
    readonly byPeople: number
    readonly byCriteria: number
  }
  readonly appeals: { readonly opened: number; readonly notOpened: number; readonly decided: number }
  /** Those that wait for people: to be asked, to look, or to settle a disagreement. */
  readonly queue: readonly Standing[]
  /** How much each has been asked for and how much is open, by party, in the order of the panel. */
  readonly load: readonly {
    readonly reviewer: string
    readonly asked: number
    readonly open: number
    readonly recused: number
  }[]
  readonly unapplied: ReviewState['unapplied']
}

/** Tells where a review stands from what happened in it. */
export function summariseReview({ cases, unapplied }: ReviewState, desk: Desk): ReviewSummary {
  const phases: Record<Phase, number> = {
    unjudged: 0,
    seating: 0,
    looking: 0,
    divided: 0,
    decided: 0,
    answered: 0,
  }
  const decided = { met: 0, unmet: 0, byPeople: 0, byCriteria: 0 }
  const appeals = { opened: 0, notOpened: 0, decided: 0 }
  const queue: Standing[] = []
  const load = new Map(desk.panel.map(({ id }) => [id, { asked: 0, open: 0, recused: 0 }]))
  for (const found of Object.values(cases)) {
    const standing = standingOf(found, desk)
    const { phase, outcome, decidedBy } = standing
    phases[phase] += 1
    if (phase === 'seating' || phase === 'looking' || phase === 'divided') queue.push(standing)
    if (outcome !== 'undetermined') decided[outcome] += 1
    if (decidedBy !== null) decided[decidedBy === 'people' ? 'byPeople' : 'byCriteria'] += 1
    for (const { opened } of found.appeals) appeals[opened ? 'opened' : 'notOpened'] += 1
    if (standing.appealed && decidedBy !== null) appeals.decided += 1
    for (const seat of found.rounds.flatMap(({ seats }) => seats)) {
      const theirs = load.get(seat.reviewer) ?? { asked: 0, open: 0, recused: 0 }
      load.set(seat.reviewer, theirs)
      theirs.asked += 1
      if (seat.recused) theirs.recused += 1
      else if (!seat.vote && outcome === 'undetermined') theirs.open += 1
    }
  }
  return {
    phases,
    decided,
    appeals,
    queue,
    load: [...load].map(([reviewer, counts]) => ({ reviewer, ...counts })),
    unapplied,
  }
}
