import type { DataClass } from '../data-class.js'
import type { Day, PartialDate } from '../dates.js'
import type { LocalizedText } from '../text.js'
import type { PrivateRef, Told } from './told.js'

/** What a document is; the list is open on purpose. */
export type DocumentType =
  | 'minutes'
  | 'call'
  | 'attendance-list'
  | 'agreement-sheet'
  | 'hand-over-letter'
  | 'briefing'
  | 'reconstructed-session'
  | 'reply'
  | (string & {})

/** Something happened to one version of a document. */
interface OfVersion extends Told {
  readonly document: string
  /** Counted from 1. */
  readonly version: number
}

/** A version of a document was written. */
export interface DocumentDrafted extends OfVersion {
  readonly type: DocumentType
  /** SHA-256 of the canonical JSON of its tree. */
  readonly digest: string
}

/** It went out to be looked at, until a last day in. */
export interface DocumentCirculated extends OfVersion {
  readonly to: readonly string[]
  readonly until: Day | null
}

/** Somebody asked for a change. */
export interface DocumentObserved extends OfVersion {
  readonly by: string
  readonly words: LocalizedText | PrivateRef
  /** Id of the passage. */
  readonly passage?: string
}

/** What became of what somebody asked for. */
export interface ObservationSettled extends OfVersion {
  /** Id of the entry of kind `document.observed`. */
  readonly observation: string
  readonly settled: 'taken' | 'taken-in-part' | 'not-taken'
  readonly reason?: LocalizedText
}

/** A body or person approved it. */
export interface DocumentApproved extends OfVersion {
  readonly by: string
  /** The session in which that happened. */
  readonly session?: string
}

/** By what it can be seen that somebody signed. */
export type SignatureEvidence =
  /** A scan of the sheet with the signature by hand. */
  | { readonly kind: 'autograph'; readonly file: string; readonly sha256: string }
  /** A file of an advanced electronic signature (CMS with an X.509 certificate), as it came. */
  | {
      readonly kind: 'cms'
      readonly file: string
      readonly sha256: string
      /** Serial number of the certificate, where somebody read it. */
      readonly serial?: string
    }
  /** A platform says that the person approved, at an address or under a folio. */
  | { readonly kind: 'platform'; readonly platform: string; readonly reference: string }

/** Somebody signed it. */
export interface DocumentSigned extends OfVersion {
  /** A person of the session, or a party. */
  readonly by: string
  readonly as?: LocalizedText
  readonly evidence: SignatureEvidence
}

/** It was made public, whole or as a public version. */
export interface DocumentPublished extends OfVersion {
  readonly form: 'whole' | 'public-version'
  readonly url?: string
}

/** A mistake was found in what had been published; the next version mends it. */
export interface DocumentAmended extends OfVersion {
  readonly erratum: LocalizedText
  readonly passage?: string
}

/** One passage that a committee ordered to be left out. */
export interface Removal {
  /** Id of the passage of the document. */
  readonly passage: string
  /** Characters of its text, counted from 0, the second not included; the whole passage when absent. */
  readonly characters?: readonly [number, number]
  readonly data: Exclude<DataClass, 'public-by-role' | 'consented'>
  /** The norm that orders it: article and law. */
  readonly ground: string
  /** What is said in its place, without giving it away. */
  readonly legend: LocalizedText
}

/** The competent committee decided what a public version leaves out. */
export interface RedactionResolved extends OfVersion {
  readonly committee: string
  /** The folio of the resolution, and the session that took it. */
  readonly resolution: string
  readonly session?: PartialDate
  readonly removals: readonly Removal[]
}
