import type { PartialDate } from '@apertura/domain'

/**
 * A local civil time with its IANA zone, such as `2022-11-10T10:00[America/Mexico_City]`. What is kept is the
 * hour on the wall; it becomes an instant only on export.
 */
export type LocalTime = `${string}T${string}[${string}]`

/** What every item of a calendar says. Texts are in one language, ready to be read. */
interface Described {
  /** Stable for ever: with the domain it is the UID by which a calendar knows what it already has. */
  readonly id: string
  readonly title: string
  readonly description?: string
  /** Of a page with more, `http:` or `https:`. */
  readonly url?: string
  readonly location?: string
  readonly categories?: readonly string[]
  /** How often the item was changed after it was first handed out; 0 when absent. */
  readonly sequence?: number
}

/** What stands, what only may be, and what was called off. */
export type ItemStatus = 'confirmed' | 'tentative' | 'cancelled'

/** People meet: on one day, over days, or from an hour to an hour. Both ends are of the same kind. */
export interface SessionItem extends Described {
  readonly kind: 'session'
  readonly from: PartialDate | LocalTime
  /** The last day in, or the time at which it ends; the first day, or no stated end, when absent. */
  readonly to?: PartialDate | LocalTime
  readonly status?: ItemStatus
}

/** Days on which the public may take part; it takes up nobody's time. */
export interface ConsultationItem extends Described {
  readonly kind: 'consultation'
  readonly from: PartialDate
  /** Last day in. */
  readonly to: PartialDate
  readonly status?: ItemStatus
}

/** Days on which some acts are forbidden to some; it takes up nobody's time. */
export interface BlackoutItem extends Described {
  readonly kind: 'blackout'
  readonly from: PartialDate
  /** Last day in; `null` where no end is known. */
  readonly to: PartialDate | null
  readonly status?: ItemStatus
}

/** Something owed by the end of a day. */
export interface DeadlineItem extends Described {
  readonly kind: 'deadline'
  /** Last day in. */
  readonly due: PartialDate
  readonly status?: 'open' | 'done' | 'cancelled'
}

/** What a calendar may hold. */
export type CalendarItem = SessionItem | ConsultationItem | BlackoutItem | DeadlineItem
