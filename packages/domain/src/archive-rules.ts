import type { Instrument } from './body.js'
import type { Day, PartialDate } from './dates.js'
import type { DocumentType } from './entries/documents.js'
import type { EntryKind } from './entry-kinds.js'
import type { Term } from './schedule.js'
import type { Citation } from './source.js'
import type { LocalizedText } from './text.js'

/**
 * What a required document is asked for, once each: the whole process, a session that was held, somebody who came
 * into a body, a call to fill seats, or a contribution that came in.
 */
export type RequiredPer = 'process' | 'session' | 'member' | 'call' | 'contribution'

/** A document that a process must leave behind, by what this is known, and what shows that it exists. */
export interface RequiredDocument {
  readonly id: string
  readonly type: DocumentType
  readonly title: LocalizedText
  readonly per: RequiredPer
  /** Narrows what it is asked for: ids of series of sessions, or of the bodies of members and calls. */
  readonly of?: readonly string[]
  /** Members of these sectors alone. */
  readonly sectors?: readonly string[]
  /** Members who came in by these acts alone. */
  readonly through?: readonly Instrument[]
  /** Body or party that must see to it. When absent: each member, or who opened the call; else nobody says who. */
  readonly owner?: string
  /** The kind of entry from which it is asked for; from the start when absent. */
  readonly owedFrom?: EntryKind
  /** How long the owner has, from that entry or from the session, call or coming in. */
  readonly term?: Term
  /** The day until which it is due, where one is known. */
  readonly due?: PartialDate
  /** Code of the obligation that it fulfils: its date and its omission count for the document. */
  readonly obligation?: string
  /** Kinds of entry that tell that it was made. They are no proof that anybody can read it. */
  readonly toldBy?: readonly EntryKind[]
  /** Ids of sources that are this document. */
  readonly sources?: readonly string[]
  /** Id of the source in which it is said to be kept, such as the site of a repository. */
  readonly keptIn?: string
  /** It must be signed. */
  readonly signed?: boolean
  /** It must be made public. */
  readonly published?: boolean
  /** Id of the archival series it belongs to. */
  readonly series?: string
  readonly basis: readonly Citation[]
}

/** What becomes of documents once their years have passed. */
export type Disposal = 'kept-for-good' | 'sampled' | 'destroyed' | 'not-stated'

/**
 * A series of a city's own classification of archives, and how long its documents are kept: data of the city, as its
 * law of archives and its catalogue say it.
 */
export interface ArchivalSeries {
  /** Its code in the city's classification. */
  readonly id: string
  readonly title: LocalizedText
  readonly retention: {
    /** Years at hand where the documents are made; null where nobody states it. */
    readonly current: number | null
    /** Years in the archive of the institution after that. */
    readonly semiCurrent: number | null
    readonly disposal: Disposal
  }
  readonly basis?: readonly Citation[]
}

/** What a process must leave behind, and how long it is kept. Without it, nobody stated what is to be kept. */
export interface ArchiveRules {
  readonly documents: readonly RequiredDocument[]
  /**
   * Since when the process writes its documents into its own record, so that one that is not there is missing. Of what
   * came before, or without this day, a record that is silent proves nothing.
   */
  readonly keptSince?: Day
  readonly series?: readonly ArchivalSeries[]
}
