import type { Weekday } from './civic-calendar.js'
import type { Day } from './dates.js'
import type { EntryKind } from './entry-kinds.js'
import type { Citation } from './source.js'
import type { LocalizedText } from './text.js'

/** A length of time as norms give it. */
export interface Length {
  readonly count: number
  readonly unit: 'calendar-days' | 'working-days' | 'months'
}

/**
 * How long somebody has, and how that is counted. Where a norm is silent, say so in its citation and choose
 * the reading that gives more time.
 */
export interface Term extends Length {
  /** Whether the day of the event is already the first one; without it, counting begins the day after. */
  readonly countsFrom?: 'same-day' | 'next-day'
  /** For months: the end of a shorter month is its last day, or the first of the next. */
  readonly shortMonth?: 'last-day' | 'next-month'
  /** What happens when the last day is one without work. */
  readonly nonWorking: 'stays' | 'next-working-day' | 'working-day-before'
  /**
   * What a parenthesis that forbids the act does: `runs` nothing; `moves` a last day inside it to the first
   * day after; `pauses` days inside it do not count.
   */
  readonly parentheses: 'runs' | 'moves' | 'pauses'
  readonly sources: readonly [Citation, ...Citation[]]
}

/** When something comes back, until a last day. A recurrence without end is not one. */
export interface Recurrence {
  /** Every so many weeks on these weekdays, or every so many months on the nth weekday. */
  readonly every:
    | { readonly weeks: number; readonly on: readonly Weekday[] }
    | { readonly months: number; readonly weekday: Weekday; readonly nth: 1 | 2 | 3 | 4 | 5 | -1 }
  readonly from: Day
  /** Last day in. */
  readonly to: Day
}

/** One piece of work of a schedule. It takes at least one day. */
export interface Activity {
  readonly id: string
  readonly title: LocalizedText
  /** Months are not lengths of work: use days. */
  readonly takes: { readonly count: number; readonly unit: 'calendar-days' | 'working-days' }
  /** Begins after these have ended; `lag` is so many calendar days more. */
  readonly after?: readonly { readonly id: string; readonly lag?: number }[]
  /** The kind of act it is, when a silence may forbid it; none of its days may then lie in one. */
  readonly act?: EntryKind
  /** Who acts, when it is not who the definition names. */
  readonly by?: string
  /** Fixed dates: not to begin before, not to end after. */
  readonly notBefore?: Day
  readonly notAfter?: Day
  /** Id of a series on whose session days alone it may begin. */
  readonly onSessionOf?: string
  readonly sources?: readonly Citation[]
}

/** What is to be done, in which order, and until when. */
export interface Schedule {
  /** The day on which it may begin, when nobody says another. */
  readonly start: Day
  /** Last day in of the term within which all must be done. */
  readonly end?: Day
  readonly activities: readonly Activity[]
}
