import type { Role } from '../body.js'
import type { DataClass } from '../data-class.js'
import type { ClockTime, Day, PartialDate } from '../dates.js'
import type { DecisionRule } from '../method.js'
import type { LocalizedText } from '../text.js'
import type { PrivateRef, Told } from './told.js'

/** An act of a mesa, at an hour of the day `on` where the source gives one. */
export interface MesaAct extends Told {
  /** Civil time in the zone of the place. */
  readonly at?: ClockTime
}

/** Where people meet. */
export type MesaMode = 'in-person' | 'virtual' | 'mixed' | 'not-stated'

/** A matter of the agenda. */
export interface AgendaItem {
  readonly id: string
  readonly title: LocalizedText
  /** How long it is meant to take. */
  readonly minutes?: number
  /** The agreement that it follows up. */
  readonly followsUp?: string
  /** The item that it is a part of. */
  readonly partOf?: string
}

/** An agreement of an earlier session that is still open. */
export interface CarriedAgreement {
  readonly agreement: string
  /** The session that made it. */
  readonly from: string
  readonly words: LocalizedText
  readonly responsible: readonly string[]
  /** Null when no date was ever set. */
  readonly due: PartialDate | null
}

/** People were called to a session, `on` the day the call went out. A new call of the same session replaces what it says anew. */
export interface MesaConvened extends MesaAct {
  readonly mesa: string
  /** Id of a series of the definition, which says the bodies and the method. */
  readonly series?: string
  readonly axis?: string
  /** Bodies that meet, where no series says it. */
  readonly bodies?: readonly string[]
  /** Id of a method of the definition, where no series says it. */
  readonly method?: string
  /** The day of the session. */
  readonly session: PartialDate
  /** The hours for which it was called, in order: a second one is the second call. */
  readonly hours?: readonly ClockTime[]
  readonly mode: MesaMode
  readonly place?: LocalizedText
  readonly agenda: readonly AgendaItem[]
  readonly carried?: readonly CarriedAgreement[]
}

/** Somebody who may be present. */
export interface MesaPerson {
  readonly id: string
  /** A name that is not public stands apart. */
  readonly name: string | PrivateRef
  readonly data: DataClass
  /** Party of the definition that they are, or for which they speak. */
  readonly party?: string
  readonly sector?: string
}

/** A seat of a body that meets. */
export interface MesaSeat {
  readonly id: string
  readonly body: string
  readonly sector: string
  /** Id of a person; null while nobody holds it. */
  readonly holder: string | null
  /** People who were named to stand in. */
  readonly alternates?: readonly string[]
  /** False for a seat with a voice and no vote. */
  readonly votes?: boolean
}

/** Who may sit where in this session. A later one replaces the seats, and adds to the people. */
export interface MesaSeated extends MesaAct {
  readonly people: readonly MesaPerson[]
  readonly seats: readonly MesaSeat[]
}

/** Somebody without a seat was let in. */
export interface GuestAdmitted extends MesaAct {
  readonly person: MesaPerson
  readonly as: Role
}

/** The session began, by the first call or a later one, counted from 1. */
export interface MesaOpened extends MesaAct {
  readonly call?: number
  readonly mode?: MesaMode
  readonly place?: LocalizedText
}

/** An act of the whole session that needs no more words. */
export interface MesaMarked extends MesaAct {
  readonly reason?: LocalizedText
}

/** The session did not take place when it was to. */
export interface MesaCalledOff extends MesaMarked {
  /** The day or session to which it was put off; null when it was given up. */
  readonly to: PartialDate | null
}

/** Somebody took on an office of the session, in the place of whoever held it. */
export interface OfficeTaken extends MesaAct {
  readonly office: Role
  readonly person: string
}

/** Whether somebody is there; real roll calls know more words, so the list is open on purpose. */
export type AttendanceStatus =
  | 'present'
  | 'late'
  | 'left'
  | 'returned'
  | 'absent'
  | 'excused'
  | 'represented'
  | (string & {})

/** One mark of a roll call, or one coming or going. */
export interface AttendanceMark {
  readonly person: string
  readonly status: AttendanceStatus
  /** Why, in the words of the source, such as `medical`. */
  readonly cause?: string
  readonly mode?: 'in-person' | 'virtual'
  /** Who stands in for a person who is represented. */
  readonly by?: string
  readonly as?: 'alternate' | 'proxy'
}

/** A roll was called, or somebody came or went. */
export interface AttendanceNoted extends MesaAct {
  readonly marks: readonly [AttendanceMark, ...AttendanceMark[]]
  /** The matter for which it was noted, when it was only for that one. */
  readonly item?: string
}

/** Those who were there were counted, without a list of names: of a body, or of all. A later count replaces it. */
export interface AttendanceCounted extends MesaAct {
  readonly body?: string
  readonly present: number
  /** Absent members for whom somebody present votes. */
  readonly represented?: number
  /** How many could have come; when it is not stated, no share of them can be counted. */
  readonly whole?: number
}

/** What whoever moderates said of the quorum; the count is made beside it. */
export interface QuorumStated extends MesaAct {
  readonly reached: boolean
  readonly present?: number
}

/** A moment of the method began; the one before ended with it. */
export interface MomentBegun extends MesaAct {
  readonly moment: string
}

/** A matter was added to the agenda in the session. */
export interface ItemAdded extends MesaAct {
  readonly item: AgendaItem
  readonly consent: 'given' | 'refused' | 'not-stated'
  readonly by?: string
}

/** A matter was taken up. */
export interface ItemOpened extends MesaAct {
  readonly item: string
}

/** A matter was laid down. */
export interface ItemClosed extends MesaAct {
  readonly item: string
  readonly outcome: 'done' | 'deferred' | 'withdrawn'
  /** The session to which it was put off, as it was called. */
  readonly to?: string
}

/** Somebody asked for the floor, got it, or gave it back. */
export interface TurnTaken extends MesaAct {
  readonly person: string
  readonly item?: string
}

/** What somebody said or showed, in the words of whoever took notes. */
export interface WordsNoted extends MesaAct {
  readonly person?: string
  readonly item?: string
  readonly form: 'presentation' | 'speech' | 'question' | 'answer' | 'note'
  /** What is not public stands apart. */
  readonly words: LocalizedText | PrivateRef
}

/** A text to decide on was put before the session. */
export interface ProposalTabled extends MesaAct {
  readonly proposal: string
  readonly item?: string
  readonly words: LocalizedText
  readonly by?: readonly string[]
}

/** The text to decide on changed: another version, counted from 1 for the first text. */
export interface ProposalAmended extends MesaAct {
  readonly proposal: string
  readonly version: number
  readonly words: LocalizedText
  readonly by?: readonly string[]
}

/** A matter is to be decided. */
export interface DecisionOpened extends MesaAct {
  readonly decision: string
  readonly item?: string
  readonly proposal?: string
  /** What is decided, where there is no proposal. */
  readonly matter?: LocalizedText
  /** By which rule; that of the method when absent. */
  readonly rule?: DecisionRule
  readonly ballot: 'open' | 'secret'
}

/** What somebody can say of a proposal; a method may have a scale of its own, so the list is open. */
export type PositionTaken =
  | 'agree'
  | 'reservation'
  | 'stand-aside'
  | 'object'
  | 'abstain'
  | 'absent'
  | 'recused'
  | (string & {})

/** Somebody said where they stand. */
export interface PositionNoted extends MesaAct {
  readonly decision: string
  readonly person: string
  readonly position: PositionTaken
  readonly reason?: LocalizedText
  /** Who said it for them. */
  readonly by?: string
}

/** Positions that were counted without names, or taken as given. */
export interface BallotsCounted extends MesaAct {
  readonly decision: string
  readonly how: 'show-of-hands' | 'secret' | 'written' | 'assent' | 'unanimity' | (string & {})
  /** None for an assent that nobody counted. */
  readonly counts: readonly { readonly position: PositionTaken; readonly count: number }[]
}

/** What the session was told that it had decided. */
export interface DecisionDeclared extends MesaAct {
  readonly decision: string
  readonly result: 'adopted' | 'rejected' | 'no-consensus' | 'deferred' | 'withdrawn'
  /** The session to which it was put off, as it was called. */
  readonly to?: string
  /** The vote that broke a tie. */
  readonly tieBroken?: 'adopted' | 'rejected'
}

/** Somebody has an interest of their own in a matter. */
export interface InterestDeclared extends MesaAct {
  readonly person: string
  readonly interest: LocalizedText
  readonly item?: string
  /** Whether they step back from deciding it. */
  readonly recuses: boolean
}

/** An agreement was made: who does what by when. */
export interface AgreementMade extends MesaAct {
  readonly agreement: string
  readonly words: LocalizedText
  /** Parties of the definition, or people of the session. */
  readonly responsible: readonly string[]
  /** Null when no date was set. */
  readonly due: PartialDate | null
  readonly decision?: string
  readonly item?: string
}

/** Where an agreement stands. */
export interface AgreementFollowed extends MesaAct {
  readonly agreement: string
  readonly status: 'open' | 'under-way' | 'done' | 'dropped'
  readonly words?: LocalizedText
  /** A new date; null takes the old one away. */
  readonly due?: PartialDate | null
}

/** Agreements were handed to an institution that must carry them out. */
export interface AgreementsHandedOver extends MesaAct {
  readonly agreements: readonly [string, ...string[]]
  readonly to: string
  /** The letter that went with it. */
  readonly document?: string
}

/** An institution answered what was handed to it. */
export interface AgreementAnswered extends MesaAct {
  readonly agreement: string
  readonly by: string
  readonly answer: 'acknowledged' | 'accepted' | 'accepted-with-changes' | 'refused'
  /** The changes, or the reason. */
  readonly words?: LocalizedText
}

/** The record of a mesa stands apart; the process cites where it stood. */
export interface MesaCited extends Told {
  /** Name of the stream, such as `mesa-2026-03-05`. */
  readonly stream: string
  readonly mesa: string
  readonly session: PartialDate
  /** Hash of its last entry, and how many it has. */
  readonly head: string
  readonly entries: number
  /** Last day on which something happened in it. */
  readonly until?: Day
}
