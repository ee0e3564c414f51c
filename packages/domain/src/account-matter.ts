import type { DataClass } from './data-class.js'
import type { ClockTime, PartialDate } from './dates.js'
import type { DocumentType, SignatureEvidence } from './entries/documents.js'
import type { LocalizedText } from './text.js'

/** A matter of the agenda, and what became of it. */
export interface AccountItem {
  readonly id: string
  /** As it is counted in the agenda: `1`, `1.1`. */
  readonly number: string
  readonly title: LocalizedText
  readonly origin: 'call' | 'added' | 'follow-up'
  readonly consent: 'given' | 'refused' | 'not-stated' | null
  readonly minutes: number | null
  readonly followsUp: string | null
  readonly opened: ClockTime | null
  readonly closed: ClockTime | null
  readonly outcome: 'done' | 'deferred' | 'withdrawn' | 'not-reached'
  readonly to: string | null
}

/** What somebody said or showed. */
export interface AccountWords {
  /** Id of the entry. */
  readonly id: string
  readonly item: string | null
  readonly moment: string | null
  readonly person: string | null
  readonly form: 'presentation' | 'speech' | 'question' | 'answer' | 'note'
  /** Null while words that stand apart were not given. */
  readonly words: LocalizedText | null
  readonly data: DataClass
  readonly time: ClockTime | null
}

/** An agreement with its history. */
export interface AccountAgreement {
  readonly id: string
  readonly number: string
  readonly words: LocalizedText
  /** Names of who must carry it out. */
  readonly responsible: readonly string[]
  readonly due: PartialDate | null
  readonly status: 'open' | 'under-way' | 'done' | 'dropped'
  /** The session that made it; null for this one. */
  readonly from: string | null
  readonly item: string | null
  readonly decision: string | null
  readonly history: readonly {
    readonly on: PartialDate
    readonly status: AccountAgreement['status']
    readonly words: LocalizedText | null
    readonly due: PartialDate | null
  }[]
  readonly handedTo: readonly {
    readonly institution: string
    readonly on: PartialDate
    readonly answers: readonly {
      readonly on: PartialDate
      readonly answer: 'acknowledged' | 'accepted' | 'accepted-with-changes' | 'refused'
      readonly words: LocalizedText | null
    }[]
  }[]
}

/** One version of a document, and what happened to it. */
export interface AccountDocument {
  readonly id: string
  readonly type: DocumentType
  readonly version: number
  readonly digest: string
  readonly state: 'draft' | 'circulated' | 'approved' | 'signed' | 'published'
  readonly signatures: readonly {
    readonly by: string
    readonly on: PartialDate
    readonly as: LocalizedText | null
    readonly evidence: SignatureEvidence
  }[]
  readonly errata: readonly LocalizedText[]
}
