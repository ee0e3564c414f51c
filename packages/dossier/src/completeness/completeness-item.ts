import type { ApproximateCount, Citation, DocumentType, LocalizedText, PartialDate } from '@apertura/domain'
import type { CompletenessReason } from './completeness-reason.js'

/** What an item of a list of completeness is about. Codes are API and never reused. */
export type CompletenessCode =
  /** A document that the rules of the definition ask for: these alone make the score. */
  | 'document.kept'
  /** The minutes of a session with a record of its own, where no rule asks for them. */
  | 'session.minutes'
  /** What the last version of a document of the record still lacks. */
  | 'document.approved'
  | 'document.signed'
  | 'document.published'
  /** Answers to what people sent, all in one item for those that have one, and one for those that lack it. */
  | 'contributions.answered'
  /** The address of a source. */
  | 'source.opens'

/** Whether it is there. What nobody knows is undetermined, never missing, and never counts as there. */
export type CompletenessState = 'there' | 'missing' | 'undetermined'

/** What a document or an answer belongs to. */
export interface CompletenessSubject {
  readonly kind: 'process' | 'session' | 'mesa' | 'member' | 'call' | 'document' | 'consultation' | 'source'
  /** Id of the definition, an entry, a mesa, a document or a source. */
  readonly id: string
  readonly title: LocalizedText
  readonly on: PartialDate | null
}

/** One thing that is asked for, and whether it is there. */
export interface CompletenessItem {
  readonly code: CompletenessCode
  readonly what: LocalizedText
  readonly type: DocumentType | null
  /** Id of the required document of the definition, where a rule asks for it. */
  readonly rule: string | null
  readonly subject: CompletenessSubject
  readonly state: CompletenessState
  /** Body or party that must see to it, as far as anybody says. */
  readonly owner: string | null
  readonly due: PartialDate | null
  /** How many things it stands for, when that is not one. */
  readonly count: ApproximateCount | null
  /** The first folios of those it stands for. */
  readonly folios: readonly string[]
  /** Where it is said that it must be there, and where what is known of it stands. */
  readonly sources: readonly Citation[]
  /** Ids of entries that tell of it. */
  readonly entries: readonly string[]
  /** Its address, where one is known. */
  readonly url: string | null
  readonly reason: CompletenessReason
  /** The reason as a sentence. */
  readonly why: LocalizedText
  /** What would settle it; null for what is there. */
  readonly closes: LocalizedText | null
}

/** How much of what the rules ask for is there. */
export interface CompletenessScore {
  readonly required: number
  readonly there: number
  readonly missing: number
  readonly undetermined: number
  /**
   * The part that is there, from 0 to 1: at least, and at most if all that is undetermined were there. Null when
   * nothing is asked for, which is not the same as all or nothing being there.
   */
  readonly share: { readonly least: number; readonly most: number } | null
}

/** What a process must leave behind, and what of it is there. */
export interface Completeness {
  readonly items: readonly CompletenessItem[]
  readonly score: CompletenessScore
  /** Contributions received, and those that were answered; null when their record is not known. */
  readonly answers: { readonly received: number; readonly answered: number } | null
}

/** What was found of one thing. */
export interface Judgement {
  readonly state: CompletenessState
  readonly reason: CompletenessReason
  readonly entries?: readonly string[]
  readonly sources?: readonly Citation[]
  readonly url?: string | null
  /** The day that the reason speaks of. */
  readonly on?: PartialDate
}
