import type { AccountPerson, AccountProcess, Named, Stretch } from './account-base.js'
import type { AccountDecision, AccountProposal, QuorumReading } from './account-decision.js'
import type { AccountAgreement, AccountDocument, AccountItem, AccountWords } from './account-matter.js'
import type { Role } from './body.js'
import type { ClockTime, PartialDate } from './dates.js'
import type { AttendanceStatus } from './entries/mesa-attendance.js'
import type { MesaMode } from './entries/mesa-call.js'
import type { Finding } from './finding.js'
import type { LocalizedText } from './text.js'

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
  /** What was said when it was last called off, also where it was called anew after. */
  readonly calledOff?: { readonly to: PartialDate | null; readonly reason: LocalizedText | null } | null
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
