import type { CivicCalendar } from '@apertura/domain'
import { dayNumber, dayOf } from '../day-number.js'
import { stepFree } from '../step-free.js'
import { workCalendar } from '../work-calendar.js'

/** The part of a civic calendar that says on which days nobody works. */
export type RestCalendar = Pick<CivicCalendar, 'weekend' | 'restDays' | 'closures'>

export const firstOfAll = dayNumber('0000-01-01')
export const lastOfAll = dayNumber('9999-12-31')

/** Thrown for a plan that the calendar has no days for. */
export function beyondTheCalendar(): RangeError {
  return new RangeError(
    'planSchedule: the activities would go on beyond the year 9999, so no days can be named for them.',
  )
}

/**
 * The count-th working day after a day, as civil day numbers; before it when the count is negative, and
 * `-Infinity` when the calendar has none there.
 */
export type Workdays = (day: number, count: number) => number

/**
 * The working days of everybody, or of one institution. Nobody knows beforehand how far a plan goes: the
 * calendar begins with the stretch that is asked for, and doubles whenever an answer leaves it.
 */
export function workdays(
  calendar: RestCalendar,
  first: number,
  last: number,
  institution?: string,
): Workdays {
  const between = (from: number, to: number) =>
    workCalendar(calendar, { from: dayOf(from), to: dayOf(to) }, institution)
  let known = between(first, last)
  return (day, count) => {
    for (;;) {
      const { from, to } = known
      const found = stepFree(known.off, day, count)
      const length = to - from + 1
      if (Math.max(day - 1, found) > to) {
        if (to === lastOfAll) throw beyondTheCalendar()
        known = between(from, Math.min(lastOfAll, to + length))
      } else if (Math.min(day + 1, found) < from) {
        if (from === firstOfAll) return -Infinity
        known = between(Math.max(firstOfAll, from - length), to)
      } else return found
    }
  }
}
