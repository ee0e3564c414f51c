import type { MesaAct } from './mesa-call.js'

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
