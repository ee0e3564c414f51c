import type { Role } from './body.js'
import type { DataClass } from './data-class.js'
import type { ClockTime, PartialDate } from './dates.js'
import type { DocumentType, SignatureEvidence } from './entries/documents.js'
import type { AttendanceStatus, MesaMode, PositionTaken } from './entries/mesa.js'
import type { Finding, Outcome } from './finding.js'
import type { DecisionRule } from './method.js'
import type { Locale, LocalizedText } from './text.js'

/** The process to which a session belongs, as far as a reader of its documents must know it. */
export interface AccountProcess {
  readonly id: string
  readonly title: LocalizedText
  readonly place: LocalizedText
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  readonly timeZone: string
  /** The first is the default. */
  readonly languages: readonly [Locale, ...Locale[]]
}

/** Something that has a name: a body, a series, an axis, a sector. */
export interface Named {
  readonly id: string
  readonly title: LocalizedText
}

/** Somebody whom an account names; what is said of them elsewhere is said by id. */
export interface AccountPerson {
  readonly id: string
  /** Null while a name that stands apart was not given. */
  readonly name: string | null
  readonly data: DataClass
  /** For whom they speak, by name. */
  readonly party: string | null
  readonly sector: Named | null
}

/** A stretch of the session, in hours of its place; null where nothing was noted. */
export interface Stretch {
  readonly from: ClockTime | null
  readonly to: ClockTime | null
}

/** Who was there, and how the source says it. */
export interface AccountAttendance {
  readonly person: string
  /** Null for a guest. */
  readonly seat: {
    readonly id: string
    readonly body: Named
    readonly sector: Named
    readonly votes: boolean
  } | null
  /** Role without a seat, such as `guest`. */
  readonly as: Role | null
  /** The last word of the source; null when it says nothing of them. */
  readonly status: AttendanceStatus | null
  readonly cause: string | null
  readonly mode: 'in-person' | 'virtual' | null
  readonly representedBy: { readonly person: string; readonly as: 'alternate' | 'proxy' } | null
  /** When they were there. */
  readonly there: readonly Stretch[]
  /** What was noted for one matter alone, by id of the matter. */
  readonly forItems?: readonly { readonly item: string; readonly status: AttendanceStatus }[]
}

/** A count between which the sources leave it open: equal when nothing is open. */
export interface Between {
  readonly min: number
  readonly max: number
}

/** One line of the arithmetic of a quorum. */
export interface QuorumLine {
  /** A body or sector; null for the whole. */
  readonly where: Named | null
  /** What the whole is; null where nobody states how many could come. */
  readonly whole: number | null
  /** How many of it must be there; null where that is a share of a whole that is not stated. */
  readonly needed: number | null
  readonly present: Between
  readonly outcome: Outcome
}

/** The quorum as it was counted at one moment. */
export interface QuorumReading {
  /** What it was counted for: `installed`, a decision, a coming or a going. */
  readonly at: 'installation' | 'decision' | 'movement' | 'statement'
  readonly time: ClockTime | null
  /** The decision that it was counted for. */
  readonly decision: string | null
  readonly outcome: Outcome
  /** Why there is no arithmetic: there is no rule, or the source does not state it. */
  readonly without: 'none' | 'not-stated' | null
  readonly lines: readonly QuorumLine[]
  /** What was said in the session, when somebody said it. */
  readonly stated: boolean | null
}

/** A text to decide on, with all that it was before. */
export interface AccountProposal {
  readonly id: string
  readonly item: string | null
  readonly by: readonly string[]
  /** The last is the one that stands. */
  readonly versions: readonly { readonly words: LocalizedText; readonly by: readonly string[] }[]
}

/** Where somebody stood in a decision. */
export interface AccountPosition {
  readonly person: string
  readonly position: PositionTaken
  readonly reason: LocalizedText | null
  /** Who said it for them. */
  readonly by: string | null
  /** Whether it counts: a later word of the same person, an absence or a missing vote takes it away. */
  readonly counts: boolean
}

/** One number of the arithmetic of a decision, such as `in-favour`, `against`, `base`, `needed`. */
export interface Arithmetic {
  readonly what: string
  readonly value: number | Between
  /** Sector by sector, where it was counted so. */
  readonly where?: Named
}

/** What the rule makes of the positions. */
export interface ComputedResult {
  readonly rule: DecisionRule | 'not-stated'
  /** `undetermined` while the positions known allow more than one result. */
  readonly result: 'adopted' | 'rejected' | 'no-consensus' | 'deferred' | 'undetermined'
  readonly arithmetic: readonly Arithmetic[]
  /** Rules tried before, with what they gave, when this one stood in for another. */
  readonly before: readonly Omit<ComputedResult, 'before'>[]
}

/** A matter that was decided, or was to be. */
export interface AccountDecision {
  readonly id: string
  readonly item: string | null
  readonly proposal: string | null
  /** The version that was decided on, counted from 1. */
  readonly version: number | null
  readonly matter: LocalizedText
  readonly ballot: 'open' | 'secret'
  readonly time: ClockTime | null
  /** Without names when the ballot was secret. */
  readonly positions: readonly AccountPosition[]
  readonly counted: {
    readonly how: string
    readonly counts: readonly { readonly position: PositionTaken; readonly count: number }[]
  } | null
  readonly computed: ComputedResult
  /** What the session was told; null when nobody said it. */
  readonly declared: 'adopted' | 'rejected' | 'no-consensus' | 'deferred' | 'withdrawn' | null
  readonly to: string | null
  readonly quorum: QuorumReading | null
}

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

/**
 * What one mesa was, told for documents: who was called, who came, what was said, decided and agreed, with the
 * arithmetic and what the rules find. The engine makes it from acts; nothing in it has to be looked up elsewhere.
 */
export interface MesaAccount {
  readonly kind: 'mesa-account'
  readonly v: 1
  readonly mesa: string
  readonly title: LocalizedText
  readonly process: AccountProcess
  readonly series: Named | null
  readonly axis: Named | null
  readonly bodies: readonly Named[]
  readonly method: { readonly id: string; readonly title: LocalizedText } | 'not-stated'
  readonly state: 'convened' | 'open' | 'installed' | 'recessed' | 'suspended' | 'closed' | 'called-off'
  readonly calls: readonly {
    readonly sentOn: PartialDate
    readonly session: PartialDate
    readonly hours: readonly ClockTime[]
  }[]
  readonly held: {
    /** The day on which it was held, or for which it was called while it was not. */
    readonly on: PartialDate
    readonly opened: ClockTime | null
    readonly installed: ClockTime | null
    readonly closed: ClockTime | null
    readonly call: number | null
    readonly mode: MesaMode
    readonly place: LocalizedText | null
  }
  readonly officers: readonly (Stretch & { readonly office: Role; readonly person: string })[]
  readonly people: readonly AccountPerson[]
  readonly attendance: readonly AccountAttendance[]
  /** Those who were counted without a list of names, by body; null for all. */
  readonly counted: readonly {
    readonly body: Named | null
    readonly present: number
    readonly represented: number
    readonly whole: number | null
    readonly time: ClockTime | null
  }[]
  readonly quorum: readonly QuorumReading[]
  readonly moments: readonly (Named & { readonly begun: ClockTime | null; readonly reached: boolean })[]
  readonly agenda: readonly AccountItem[]
  readonly words: readonly AccountWords[]
  readonly proposals: readonly AccountProposal[]
  readonly decisions: readonly AccountDecision[]
  readonly agreements: readonly AccountAgreement[]
  readonly interests: readonly {
    readonly person: string
    readonly interest: LocalizedText
    readonly item: string | null
    readonly recuses: boolean
  }[]
  readonly breaks: readonly (Stretch & {
    readonly kind: 'recess' | 'suspension'
    readonly reason: LocalizedText | null
  })[]
  /** Turns and seconds of speaking by sector; guests without one stand under null. */
  readonly speaking: readonly {
    readonly sector: Named | null
    readonly turns: number
    readonly seconds: number
  }[]
  readonly documents: readonly AccountDocument[]
  readonly findings: readonly Finding[]
  /** Where its record stood, when it has one. */
  readonly record: { readonly stream: string; readonly head: string; readonly entries: number } | null
}
