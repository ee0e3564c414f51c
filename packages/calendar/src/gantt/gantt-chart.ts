import type { Day, PartialDate } from '@apertura/domain'

/** One piece of work, as a planner laid it out. Texts of a chart are in one language, ready to be read. */
export interface GanttRow {
  readonly id: string
  readonly title: string
  /** First day at the earliest. */
  readonly start: Day
  /** Last day in, at the earliest. */
  readonly end: Day
  /** Last day in, at the latest, when nothing else is to move. */
  readonly latestEnd?: Day
  /** Whether any delay of it moves what follows; nothing of it is then to spare. */
  readonly critical?: boolean
  /** What to say beside it, such as what pushed it. */
  readonly note?: string
}

/** Days on which some acts are forbidden, drawn over all rows. */
export interface GanttBand {
  readonly id: string
  readonly title: string
  /** First day, as exactly as it is known. */
  readonly from: PartialDate
  /** Last day in; `null` where no end is known. */
  readonly to: PartialDate | null
  /** False when it is not certain that there is such a band at all. */
  readonly certain: boolean
  readonly note?: string
}

/** One day that matters: a deadline, or the last day in of the term within which all must be done. */
export interface GanttMark {
  readonly day: Day
  readonly title: string
  readonly kind?: 'deadline' | 'term-end'
}

/** What a picture of a plan shows. Days are civil days, and every end is a last day in. */
export interface GanttChart {
  readonly title: string
  /** First and last day shown; whole months around everything when absent. */
  readonly from?: Day
  readonly to?: Day
  readonly rows: readonly GanttRow[]
  readonly bands: readonly GanttBand[]
  readonly marks: readonly GanttMark[]
}
