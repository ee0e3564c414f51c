import type { Day } from '@apertura/domain'
import type { Window } from '../window-set.js'

/** What determined the first day of an activity; the reasons of one activity come in the order in which they pushed. */
export type Push =
  /** The day from which the schedule may begin. */
  | { readonly kind: 'start' }
  /** The activity that it waits for. */
  | { readonly kind: 'after'; readonly id: string }
  /** Its own fixed date. */
  | { readonly kind: 'not-before'; readonly day: Day }
  /** The session day of a series, or, when there is none left, the lack of it. */
  | { readonly kind: 'session'; readonly id: string }
  /** So many calendar days without work, before it could begin. */
  | { readonly kind: 'rest'; readonly days: number }
  /** A silence that it would have touched. Where several overlap, those that push furthest. */
  | { readonly kind: 'silence'; readonly id: string }

/** One condition on one activity. How long an activity takes, and when nobody works, are not up for discussion. */
export type Constraint =
  /** It may not begin before the schedule does. */
  | { readonly kind: 'start'; readonly activity: string; readonly day: Day }
  | { readonly kind: 'not-before'; readonly activity: string; readonly day: Day }
  /** It begins after another has ended, and so many calendar days more. */
  | { readonly kind: 'after'; readonly activity: string; readonly id: string; readonly lag: number }
  /** It begins on a session day of a series. */
  | { readonly kind: 'session'; readonly activity: string; readonly id: string }
  /** None of its days lies in the silence. */
  | { readonly kind: 'silence'; readonly activity: string; readonly id: string; readonly days: Window }
  | { readonly kind: 'not-after'; readonly activity: string; readonly day: Day }
  /** It is over when the term ends. */
  | { readonly kind: 'end'; readonly activity: string; readonly day: Day }

/** An activity with the dates that could be computed. A date is `null` where no day of the calendar would do. */
export interface PartlyPlanned {
  readonly id: string
  readonly earliestStart: Day | null
  /** Last day in, as every end. */
  readonly earliestEnd: Day | null
  readonly latestStart: Day | null
  readonly latestEnd: Day | null
  /** Calendar days by which it may end later than it could; negative when it ends too late anyway. */
  readonly slackDays: number | null
  /**
   * Whether it has the least slack of all, when that is none or less. When every activity has days to spare:
   * whether it ends last, or pushed one that does (see `pushedBy`), and so on back to the beginning.
   */
  readonly critical: boolean
  readonly pushedBy: readonly Push[]
}

/** An activity with all its dates. */
export interface PlannedActivity extends PartlyPlanned {
  readonly earliestStart: Day
  readonly earliestEnd: Day
  readonly latestStart: Day
  readonly latestEnd: Day
  readonly slackDays: number
}

/** A schedule on the real calendar, or why there is none. The activities come in the order in which they were given. */
export type Planned =
  | { readonly feasible: true; readonly activities: readonly PlannedActivity[] }
  | {
      readonly feasible: false
      readonly activities: readonly PartlyPlanned[]
      /**
       * Constraints that cannot hold together, while all but any one of them can. They come in the order of the
       * story: what made it late, what it had to wait for on the way, and the limit that it met. A circle of
       * activities that wait for each other is named from one to the next.
       */
      readonly conflict: readonly Constraint[]
    }
