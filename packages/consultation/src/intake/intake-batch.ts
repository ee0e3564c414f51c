import type { Contribution, Issue } from '@apertura/domain'

/** A row that was read, and its cells as they came, in the order of the columns. */
export interface IntakeRow {
  /** The line on which it begins, counted from 1. */
  readonly line: number
  readonly cells: readonly string[]
  readonly contribution: Contribution
}

/** A row that was set aside: somebody has to look at it. */
export interface UnreadableRow {
  /** The line on which it begins, counted from 1. */
  readonly line: number
  readonly message: string
  /** The column, when it lies in one. */
  readonly path?: string
  /** What stands there, shortened. */
  readonly value?: string
}

/** What came out of some bytes. */
export interface IntakeBatch {
  readonly rows: readonly IntakeRow[]
  readonly unreadable: readonly UnreadableRow[]
  /** Parts of rows that were read without being understood, such as a date that is none; they stay in `more`. */
  readonly doubts: readonly Issue[]
}

/** What came in so far. Every row is a contribution or unreadable. */
export interface IntakeSummary {
  readonly rows: number
  readonly contributions: number
  readonly unreadable: number
  /** Rows of nothing but delimiters, as spreadsheets leave them behind; they are no rows. */
  readonly blank: number
  readonly doubts: number
  /** How many lines were read in which encoding. */
  readonly decodedAs: { readonly utf8: number; readonly windows1252: number }
}
