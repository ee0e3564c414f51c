import type { ApproximateCount, PartialDate } from '../dates.js'
import type { EntryKind } from '../entry-kinds.js'
import type { LocalizedText } from '../text.js'
import type { Told } from './told.js'

/** Something that came before the plan and bears on it. */
export interface AntecedentNoted extends Told {
  readonly parties?: readonly string[]
}

/** Somebody who was present, and what the source says of their seat. */
export interface Attendee {
  readonly party: string
  readonly capacity?: LocalizedText
  /** Whether they held a seat of the body: presence alone does not tell. */
  readonly seat: 'held' | 'not-held' | 'not-stated'
}

/** A session took place. */
export interface SessionHeld extends Told {
  readonly series: string
  readonly axis?: string
  readonly mode?: 'virtual' | 'in-person' | 'mixed' | 'not-stated'
  readonly attendees?: readonly Attendee[]
}

/** Sessions took place that the source counts or describes without dating each. */
export interface SessionsNoted extends Told {
  readonly series: string
  readonly count?: ApproximateCount
  readonly from?: PartialDate
  readonly to?: PartialDate
}

/** Agreements were handed over to those who must carry them out. */
export interface AgreementsDelivered extends Told {
  readonly to: readonly string[]
}

/** The process was made known. */
export interface DisseminationNoted extends Told {
  readonly channels: readonly LocalizedText[]
  readonly actor?: string
  /** What it is about, when a silence makes an exception for that. */
  readonly matter?: string
}

/** A document came into being; it proves, and moves nothing. */
export interface DocumentIssued extends Told {
  readonly issuers: readonly string[]
  readonly url?: string
}

/** Somebody spoke: a voice beside the facts, which never moves a stage. */
export interface StatementMade extends Told {
  readonly form:
    | 'reason'
    | 'undertaking'
    | 'concern'
    | 'testimony'
    | 'lesson'
    | 'encouragement'
    | 'assessment'
  readonly speakers: readonly string[]
  readonly addressedTo?: string
}

/** What one side or one passage says of a disputed matter. */
export interface Reading {
  readonly says: LocalizedText
  /** Index into the entry's `sources`. */
  readonly citation: number
}

/** Sources disagree, or one contradicts itself; every reading stays. */
export interface ReadingDisputed extends Told {
  readonly readings: readonly [Reading, Reading, ...Reading[]]
}

/** Something that should have been done and was not. */
export interface OmissionNoted extends Told {
  readonly act: EntryKind
  readonly owedBy: string
}

/** An earlier entry (`corrects`) is withdrawn: it stays readable and no longer counts. */
export type EntryWithdrawn = Told

/** The private payload of an entry was erased; the chain still verifies. */
export interface PayloadErased extends Told {
  readonly entry: string
  readonly ground: LocalizedText
}
