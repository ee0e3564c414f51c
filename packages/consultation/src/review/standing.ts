import type { ContributionPart, Outcome } from '@apertura/domain'
import { roundOf } from './case-of.js'
import type { Desk } from './desk.js'
import type { CriteriaVerdict, ReviewCase, Round, Seat } from './review-state.js'

/**
 * What one part of a contribution waits for: criteria (`unjudged`), somebody to look at it (`seating`), those
 * who look (`looking`), somebody more because they disagree (`divided`), a reply (`decided`), nothing (`answered`).
 */
export type Phase = 'unjudged' | 'seating' | 'looking' | 'divided' | 'decided' | 'answered'

/** Where one part of a contribution stands. */
export interface Standing {
  readonly contribution: string
  readonly part: ContributionPart
  readonly phase: Phase
  /** `undetermined` until it is decided. */
  readonly outcome: Outcome
  readonly decidedBy: 'criteria' | 'people' | null
  /** Whether it is looked at for a second time, or was. */
  readonly appealed: boolean
  /** How many people more have to be asked. */
  readonly seatsToFill: number
  /** Those asked who have not answered. */
  readonly waitingFor: readonly string[]
}

/** What criteria found that counts: a later one stands beside what was told. */
export function judgementOf({ judgements }: ReviewCase): CriteriaVerdict | undefined {
  return judgements.findLast(({ beside }) => !beside)
}

/** Those of a round who did not step back. */
export const seated = ({ seats }: Round): readonly Seat[] => seats.filter(({ recused }) => recused === null)

/** Those of a round who decided something. */
export const voted = (round: Round): readonly Seat[] => seated(round).filter(({ vote }) => vote !== null)

/**
 * What a round decides: what all say, once there are enough of them; when they disagree, what most say, once
 * there is one more. Null until then.
 */
export function roundOutcome(round: Round, needed: number): 'met' | 'unmet' | null {
  const votes = voted(round).map(({ vote }) => vote?.outcome)
  const met = votes.filter(outcome => outcome === 'met').length
  const unmet = votes.length - met
  if (votes.length < needed) return null
  if (votes.length === needed && met > 0 && unmet > 0) return null
  return met === unmet ? null : met > unmet ? 'met' : 'unmet'
}

/** Whether people have to look: criteria could not settle it, a word list marked it, or somebody is looking already. */
export function needsPeople(found: ReviewCase): boolean {
  const judgement = judgementOf(found)
  return (
    found.rounds.length > 1 ||
    roundOf(found).seats.length > 0 ||
    judgement?.outcome === 'undetermined' ||
    (judgement?.marks.length ?? 0) > 0
  )
}

/** Where a case stands. */
export function standingOf(found: ReviewCase, { review }: Desk): Standing {
  const { contribution, part, rounds, told } = found
  const round = roundOf(found)
  const people = needsPeople(found)
  const judgement = judgementOf(found)
  const outcome = people ? roundOutcome(round, review.reviewers) : (judgement?.outcome ?? null)
  const asked = seated(round)
  const waitingFor = asked.filter(({ vote }) => vote === null).map(({ reviewer }) => reviewer)
  const wanted = Math.max(review.reviewers, voted(round).length + 1)
  const seatsToFill = people && outcome === null ? Math.max(0, wanted - asked.length) : 0
  const divided = asked.length - waitingFor.length >= review.reviewers
  const open: Phase = divided ? 'divided' : seatsToFill > 0 ? 'seating' : people ? 'looking' : 'unjudged'
  const answered = told.some(({ rounds: by }) => by === rounds.length)
  return {
    contribution,
    part,
    phase: outcome === null ? open : answered ? 'answered' : 'decided',
    outcome: outcome ?? 'undetermined',
    decidedBy: outcome === null ? null : people ? 'people' : 'criteria',
    appealed: rounds.length > 1,
    seatsToFill,
    waitingFor,
  }
}
