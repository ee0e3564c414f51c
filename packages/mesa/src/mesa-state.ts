import type {
  AccountAgreement,
  AccountDocument,
  AgendaItem,
  AttendanceStatus,
  Certainty,
  ClockTime,
  DecisionDeclared,
  DecisionRule,
  Facts,
  ItemAdded,
  ItemClosed,
  LocalizedText,
  MesaMode,
  MesaPerson,
  MesaSeat,
  Outcome,
  PartialDate,
  PositionTaken,
  PrivateRef,
  QuorumReading,
  Role,
  Stretch,
  WordsNoted,
} from '@apertura/domain'
import type { Place } from './place.js'

type Table<T> = Readonly<Record<string, T>>

/** Where a mesa stands, as plain JSON: it can be stored, sent and taken up again. */
export interface MesaState {
  readonly v: 1
  readonly place: Place
  readonly call: CallNote | null
  readonly calls: readonly {
    readonly sentOn: PartialDate
    readonly session: PartialDate
    readonly hours: readonly ClockTime[]
  }[]
  readonly held: HeldNote
  /** What was said when it was last called off. */
  readonly calledOff: { readonly to: PartialDate | null; readonly reason: LocalizedText | null } | null
  readonly people: Table<KnownPerson>
  readonly seats: readonly MesaSeat[]
  /** What was noted of each person, at their `row`; null where nothing was. */
  readonly attendance: readonly (Attendance | null)[]
  /** Marks that hold for one matter alone, by matter and person. */
  readonly forItems: Table<Table<Attendance>>
  /** Those who were counted without a list of names; `body` is null for all. */
  readonly counted: readonly CountedNote[]
  readonly officers: readonly (Stretch & { readonly office: Role; readonly person: string })[]
  /** Moments that were begun, in the order told. */
  readonly moments: readonly { readonly id: string; readonly at: ClockTime | null }[]
  readonly agenda: readonly Matter[]
  readonly turns: readonly Turn[]
  readonly words: readonly WordsNote[]
  readonly proposals: Table<Proposal>
  readonly decisions: Table<Decision>
  readonly interests: readonly InterestNote[]
  readonly agreements: Table<Agreement>
  readonly breaks: readonly (Stretch & {
    readonly kind: 'recess' | 'suspension'
    readonly reason: LocalizedText | null
  })[]
  /** The quorum as it was counted: at the installation, for decisions, and when people came or went after it. */
  readonly readings: readonly QuorumReading[]
  readonly documents: readonly AccountDocument[]
  /** Gates that acts broke or may have broken, without their sentences. */
  readonly broken: readonly Broken[]
  /** Acts that made no sense where they came: kept, with the gate that stopped them. */
  readonly unapplied: readonly {
    readonly entry: string
    readonly code: string
    readonly part: string | null
  }[]
}

/** What the last call says. */
export interface CallNote {
  readonly mesa: string
  readonly title: LocalizedText
  readonly series: string | null
  readonly axis: string | null
  readonly bodies: readonly string[]
  readonly method: string | null
  readonly session: PartialDate
  readonly hours: readonly ClockTime[]
}

/** When and where it was held. */
export interface HeldNote {
  readonly on: PartialDate | null
  readonly opened: ClockTime | null
  readonly installed: ClockTime | null
  readonly closed: ClockTime | null
  readonly call: number | null
  readonly mode: MesaMode
  readonly place: LocalizedText | null
}

/** Somebody of the session; `as` is the role of a guest. */
export interface KnownPerson extends MesaPerson {
  /** Where their attendance stands. A list is copied far faster than a table, and people come and go often. */
  readonly row: number
  readonly as: Role | null
}

/** What was noted of somebody's attendance. */
export interface Attendance {
  /** The last word of the source. */
  readonly status: AttendanceStatus
  readonly there: Certainty
  readonly cause: string | null
  readonly mode: 'in-person' | 'virtual' | null
  readonly by: { readonly person: string; readonly as: 'alternate' | 'proxy' | null } | null
  readonly stretches: readonly Stretch[]
}

/** People who were counted, not named. */
export interface CountedNote {
  readonly body: string | null
  readonly present: number
  readonly represented: number
  readonly whole: number | null
  readonly time: ClockTime | null
}

/** A matter of the agenda. */
export interface Matter extends AgendaItem {
  readonly origin: 'call' | 'added' | 'follow-up'
  readonly consent: ItemAdded['consent'] | null
  readonly opened: ClockTime | null
  readonly closed: ClockTime | null
  readonly state: 'waiting' | 'open' | ItemClosed['outcome']
  readonly to: string | null
}

/** Somebody's turn to speak, from asking for it to giving it back. */
export interface Turn {
  readonly person: string
  readonly item: string | null
  readonly state: 'asked' | 'speaking' | 'ended'
  readonly asked: ClockTime | null
  readonly begun: ClockTime | null
  readonly ended: ClockTime | null
}

/** What somebody said. */
export interface WordsNote {
  readonly entry: string
  readonly item: string | null
  readonly moment: string | null
  readonly person: string | null
  readonly form: WordsNoted['form']
  readonly words: LocalizedText | PrivateRef
  readonly time: ClockTime | null
}

/** A text to decide on. */
export interface Proposal {
  readonly item: string | null
  readonly by: readonly string[]
  readonly versions: readonly { readonly words: LocalizedText; readonly by: readonly string[] }[]
}

/** Where somebody stands in a decision; the last one of a seat counts. */
export interface Position {
  readonly person: string
  /** The seat for which it was said; null when they have no vote. */
  readonly seat: string | null
  readonly position: PositionTaken
  readonly reason: LocalizedText | null
  readonly by: string | null
}

/** Who could decide: counted when it was opened, and anew when it was counted and declared. */
export interface DecisionBase {
  readonly present: { readonly min: number; readonly max: number }
  /** Null where people were counted and nobody states how many could come. */
  readonly filled: number | null
  readonly seats: number | null
  /** Seats of those who had stepped back by an interest of their own. */
  readonly recused: readonly string[]
}

/** A matter to decide. */
export interface Decision {
  readonly item: string | null
  readonly proposal: string | null
  readonly version: number | null
  readonly matter: LocalizedText | null
  readonly rule: DecisionRule | null
  readonly ballot: 'open' | 'secret'
  readonly time: ClockTime | null
  readonly positions: readonly Position[]
  readonly counted: {
    readonly how: string
    readonly counts: readonly { readonly position: PositionTaken; readonly count: number }[]
  } | null
  readonly base: DecisionBase
  readonly declared: DecisionDeclared['result'] | null
  readonly to: string | null
  readonly tieBroken: 'adopted' | 'rejected' | null
  readonly quorum: QuorumReading | null
}

/** An interest of somebody's own. */
export interface InterestNote {
  readonly person: string
  readonly interest: LocalizedText
  readonly item: string | null
  readonly recuses: boolean
}

/** An agreement; who is responsible is said by id. */
export interface Agreement {
  readonly words: LocalizedText
  readonly responsible: readonly string[]
  readonly due: PartialDate | null
  readonly status: AccountAgreement['status']
  /** The session that made it; null for this one. */
  readonly from: string | null
  readonly item: string | null
  readonly decision: string | null
  readonly history: AccountAgreement['history']
  readonly handedTo: AccountAgreement['handedTo']
}

/** A gate that an act broke, or may have broken. */
export interface Broken {
  readonly entry: string
  readonly code: string
  readonly outcome: Outcome
  readonly facts: Facts
  readonly on: PartialDate
}
