import type { Day, PartialDate } from './dates.js'
import type { Forbidden } from './entries/works.js'
import type { Citation } from './source.js'
import type { LocalizedText } from './text.js'

/** A day of the week as ISO 8601 counts it: 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

/** On which day of a year something comes back (Gregorian calendar). */
export type YearlyDate =
  /** The same date; 29 February only in the years that have it. Months and days count from 1. */
  | { readonly kind: 'date'; readonly month: number; readonly day: number }
  /** The nth such weekday of a month; -1 is the last one. A fifth that a month lacks is left out. */
  | {
      readonly kind: 'weekday'
      readonly month: number
      readonly weekday: Weekday
      readonly nth: 1 | 2 | 3 | 4 | 5 | -1
    }
  /** So many days after Easter Sunday; before it when negative. */
  | { readonly kind: 'easter'; readonly days: number }

/** A day without work by law or custom, and since when. */
export interface RestDay {
  readonly id: string
  readonly title: LocalizedText
  readonly on: YearlyDate
  /** Only every so many years, counted from one in which it falls. */
  readonly every?: { readonly years: number; readonly from: number }
  /** First and last day on which the norm holds, both in; `null` when it held before anybody wrote down since when. */
  readonly inForce: { readonly from: Day | null; readonly until?: Day }
  readonly sources: readonly [Citation, ...Citation[]]
}

/** Days without work that were decreed one by one: a recess, a disaster, an institution's own calendar. */
export interface Closure {
  readonly id: string
  readonly title: LocalizedText
  readonly from: Day
  /** Last day in. */
  readonly to: Day
  /** Parties of the definition to whom it applies; to everybody when absent. */
  readonly institutions?: readonly string[]
  readonly sources: readonly [Citation, ...Citation[]]
}

/** A moment of a vote that may begin or end a silence. */
export type VoteMoment =
  | 'campaign-start'
  | 'campaign-end'
  | 'call-effective'
  | 'promotion-start'
  | 'vote'
  | (string & {})

/** An election or another vote, with the dates that matter to whoever is silenced by it. */
export interface Vote {
  readonly id: string
  readonly title: LocalizedText
  readonly kind: 'election' | 'recall' | 'popular-consultation' | (string & {})
  /** Stable key: a recorded parenthesis of the same cause and the silence of this vote are one. */
  readonly cause: string
  /** Whom the vote silences, when they are not those that the rule names: parties, sectors or `public-bodies`. */
  readonly binds?: readonly string[]
  /** Its moments, in any order. `knownOn` is the day on which the date became public. */
  readonly dates: readonly VoteDate[]
}

/** One moment of a vote. */
export interface VoteDate {
  readonly moment: VoteMoment
  readonly on: PartialDate
  readonly knownOn: PartialDate
  readonly sources: readonly [Citation, ...Citation[]]
}

/** From which moment to which a norm is read to silence, both days in. */
export interface SilenceReading {
  readonly from: VoteMoment
  readonly to: VoteMoment
  readonly sources: readonly [Citation, ...Citation[]]
}

/** What a silence does not touch, or may not: `settled: false` where that is disputed. */
export interface SilenceException {
  /** Such as `health`; an act says which matter it is about. */
  readonly matter: string
  readonly title: LocalizedText
  readonly settled: boolean
  readonly sources: readonly [Citation, ...Citation[]]
}

/** How long before the silence one must have asked for an exception, in calendar days. */
export interface ExceptionRequest {
  readonly title: LocalizedText
  readonly days: number
  readonly sources: readonly [Citation, ...Citation[]]
}

/** A norm by which a kind of vote silences somebody. */
export interface BlackoutRule {
  readonly id: string
  readonly title: LocalizedText
  /** Kinds of {@link Vote} to which it applies. */
  readonly votes: readonly string[]
  /** Where the norm can be read in several ways, all of them; the first is the one mostly followed. */
  readonly readings: readonly [SilenceReading, ...SilenceReading[]]
  readonly forbids: readonly Forbidden[]
  readonly exceptions: readonly SilenceException[]
  readonly requests: readonly ExceptionRequest[]
  readonly inForce: { readonly from: Day | null; readonly until?: Day }
}

/** On which days a place does not work, and which votes silence whom. */
export interface CivicCalendar {
  /** Days of the week without work. */
  readonly weekend: readonly Weekday[]
  readonly restDays: readonly RestDay[]
  readonly closures: readonly Closure[]
  readonly votes: readonly Vote[]
  readonly blackoutRules: readonly BlackoutRule[]
}
