import type { Certainty, ContributionPart, Day, LocalizedText, Outcome, PartialDate } from '@apertura/domain'

/** Where the review of a consultation stands, as plain JSON: it can be stored, sent and taken up again. */
export interface ReviewState {
  readonly v: 1
  /** One for each part of each contribution, by `folio:part`. */
  readonly cases: Readonly<Record<string, ReviewCase>>
  /** Acts that made no sense where they came: kept, with the gate that stopped them. */
  readonly unapplied: readonly { readonly entry: string; readonly code: string }[]
}

/** What has happened to one part of a contribution. */
export interface ReviewCase {
  readonly contribution: string
  readonly part: ContributionPart
  /** The institution that sent it, when one did and it is known. */
  readonly from: string | null
  /** What criteria found, in the order told. The last that is not `beside` is the one that counts. */
  readonly judgements: readonly CriteriaVerdict[]
  /** The first look, and one more for each appeal that was in time. */
  readonly rounds: readonly [Round, ...Round[]]
  readonly appeals: readonly Appeal[]
  readonly told: readonly ToldReply[]
}

/** What criteria found, by machine. */
export interface CriteriaVerdict {
  readonly entry: string
  readonly on: PartialDate
  readonly outcome: Outcome
  readonly pack: string
  readonly met: readonly string[]
  readonly unmet: readonly string[]
  readonly undetermined: readonly string[]
  readonly marks: readonly string[]
  /** It came after the sender was told: it stands beside, and changes nothing of what was told. */
  readonly beside: boolean
}

/** People who look at it, once. */
export interface Round {
  /** The appeal for which they look; null the first time. */
  readonly appeal: string | null
  readonly seats: readonly Seat[]
}

/** Somebody's place in a round. */
export interface Seat {
  readonly reviewer: string
  /** The entry that assigned it; null when nobody did. */
  readonly assigned: string | null
  readonly recused: { readonly entry: string; readonly reason: LocalizedText } | null
  readonly vote: Vote | null
}

/** What somebody decided. */
export interface Vote {
  readonly entry: string
  readonly on: PartialDate
  readonly outcome: 'met' | 'unmet'
  readonly reason: string | null
  readonly words: LocalizedText | null
  readonly answers: Readonly<Record<string, 'met' | 'unmet'>>
}

/** A second look that was asked for. */
export interface Appeal {
  readonly entry: string
  readonly on: PartialDate
  readonly inTime: Certainty
  /** Whether it opened a round: one that is late or a second one does not. */
  readonly opened: boolean
}

/** What the sender was told of this part. */
export interface ToldReply {
  readonly entry: string
  readonly reply: string
  readonly on: PartialDate
  readonly outcome: Outcome
  readonly appealUntil: Day | null
  /** How many rounds there were by then. */
  readonly rounds: number
}
