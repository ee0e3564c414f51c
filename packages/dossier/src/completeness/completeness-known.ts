import type { Day, DocumentType, Entry, MesaAccount, PartialDate } from '@apertura/domain'

/** A document whose final text is at hand, such as a file of an archive. */
export interface KeptDocument {
  readonly type: DocumentType
  /** Id of the session's or call's entry, the mesa, or the member; absent for one of the whole process. */
  readonly about?: string
  readonly url?: string
  /** Whether it bears its signatures; absent when nobody looked. */
  readonly signed?: boolean
}

/** What of a consultation was answered, when its record was read already. */
export interface ConsultationAnswers {
  /** How many contributions came in by the day, and how many of them were answered. */
  readonly received: number
  readonly answered: number
  /** The others, in the order of their receipt. */
  readonly open: readonly { readonly contribution: string; readonly on: PartialDate }[]
}

/** What is known of a process beside its own record. */
export interface CompletenessKnown {
  /** Mesas that have a record of their own. */
  readonly mesas?: readonly MesaAccount[]
  /** The record of the consultation, or what it says of answers. */
  readonly consultation?: readonly Entry[] | ConsultationAnswers
  readonly documents?: readonly KeptDocument[]
  /** Addresses of sources that somebody tried; the last try of each counts. */
  readonly links?: readonly { readonly url: string; readonly on: Day; readonly opened: boolean }[]
}
