import type { SaidDay } from '../date-words.js'

/** The words of one language for a picture of a plan and for its tables. A language is complete or does not build. */
export interface GanttWords {
  /** Short names of the months, from January. */
  readonly months: readonly string[]
  /** A day where there is little room. */
  readonly shortDay: (day: SaidDay) => string
  /** From a day to a day where there is little room. */
  readonly shortSpan: (from: SaidDay, to: SaidDay) => string

  readonly activities: string
  readonly activity: string
  readonly bands: string
  readonly band: string
  readonly marks: string
  readonly mark: string

  readonly start: string
  readonly end: string
  readonly latestEnd: string
  readonly toSpare: string
  readonly note: string
  readonly from: string
  readonly to: string
  readonly day: string
  readonly kind: string
  readonly certainty: string

  /** Calendar days by which an activity may slip. */
  readonly daysToSpare: (days: number) => string
  /** Of an activity that may not slip. */
  readonly noneToSpare: string
  readonly notStated: string
  readonly certain: string
  readonly perhaps: string
  /** In place of the last day of a band. */
  readonly noKnownEnd: string
  readonly deadline: string
  readonly termEnd: string

  /** Legend: what each drawing means. */
  readonly legend: {
    readonly activity: string
    readonly critical: string
    readonly slack: string
    readonly band: string
    readonly perhaps: string
    readonly deadline: string
    readonly termEnd: string
  }
  /** What the picture shows, in a few sentences. */
  readonly summary: (counts: {
    readonly activities: number
    readonly critical: number
    readonly bands: number
    readonly marks: number
    readonly from: string
    readonly to: string
  }) => string
}
