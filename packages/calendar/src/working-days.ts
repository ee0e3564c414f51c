import type { Day } from '@apertura/domain'
import { dayNumber, dayOf } from './day-number.js'
import { countFree, isFree, stepFree } from './step-free.js'
import { type Window, windowNumbers } from './window-set.js'
import type { WorkCalendar } from './work-calendar.js'

/**
 * Whether a day is one of work.
 *
 * @throws RangeError when there is no such day or it lies outside the calendar's window.
 *
 * @example
 * ```ts
 * const cal = workCalendar({ weekend: [6, 7], restDays: [], closures: [] }, { from: '2024-01-01', to: '2024-12-31' })
 * isWorkingDay(cal, '2024-01-06') // => false
 * ```
 */
export function isWorkingDay(cal: WorkCalendar, day: Day): boolean {
  return isFree(cal.off, known(cal, dayNumber(day), 'isWorkingDay'))
}

/**
 * The first working day on or after a day.
 *
 * @throws RangeError when there is no such day, or the calendar's window ends before one.
 *
 * @example
 * ```ts
 * const cal = workCalendar({ weekend: [6, 7], restDays: [], closures: [] }, { from: '2024-01-01', to: '2024-12-31' })
 * workingDayFrom(cal, '2024-01-06') // => '2024-01-08'
 * ```
 */
export function workingDayFrom(cal: WorkCalendar, day: Day): Day {
  const number = known(cal, dayNumber(day), 'workingDayFrom')
  return dayOf(known(cal, stepFree(cal.off, number - 1, 1), 'workingDayFrom'))
}

/**
 * The last working day on or before a day.
 *
 * @throws RangeError when there is no such day, or the calendar's window begins after one.
 *
 * @example
 * ```ts
 * const cal = workCalendar({ weekend: [6, 7], restDays: [], closures: [] }, { from: '2024-01-01', to: '2024-12-31' })
 * workingDayUntil(cal, '2024-01-07') // => '2024-01-05'
 * ```
 */
export function workingDayUntil(cal: WorkCalendar, day: Day): Day {
  const number = known(cal, dayNumber(day), 'workingDayUntil')
  return dayOf(known(cal, stepFree(cal.off, number + 1, -1), 'workingDayUntil'))
}

/**
 * The count-th working day after a day, whether that day is one of work or not; before it when the count is
 * negative; the day itself for 0.
 *
 * @throws RangeError when there is no such day, the count is not whole, or the way leaves the calendar's window.
 *
 * @example
 * ```ts
 * const cal = workCalendar({ weekend: [6, 7], restDays: [], closures: [] }, { from: '2024-01-01', to: '2024-12-31' })
 * addWorkingDays(cal, '2024-01-05', 2) // => '2024-01-09'
 * addWorkingDays(cal, '2024-01-07', -1) // => '2024-01-05'
 * ```
 */
export function addWorkingDays(cal: WorkCalendar, day: Day, count: number): Day {
  if (!Number.isInteger(count)) {
    throw new RangeError(
      `addWorkingDays: ${count} is not a whole number of working days, so no day can be named.`,
    )
  }
  const number = known(cal, dayNumber(day), 'addWorkingDays')
  return dayOf(known(cal, stepFree(cal.off, number, count), 'addWorkingDays'))
}

/**
 * How many working days a window has, both ends in.
 *
 * @throws RangeError when a day does not exist, the window ends before it begins, or it leaves the calendar's.
 *
 * @example
 * ```ts
 * const cal = workCalendar({ weekend: [6, 7], restDays: [], closures: [] }, { from: '2024-01-01', to: '2024-12-31' })
 * workingDaysIn(cal, { from: '2024-01-01', to: '2024-01-14' }) // => 10
 * ```
 */
export function workingDaysIn(cal: WorkCalendar, window: Window): number {
  const [from, to] = windowNumbers(window, 'workingDaysIn')
  return countFree(cal.off, known(cal, from, 'workingDaysIn'), known(cal, to, 'workingDaysIn'))
}

/** The day itself, when the calendar knows it. */
export function known(cal: WorkCalendar, number: number, asker: string): number {
  if (number >= cal.from && number <= cal.to) return number
  throw new RangeError(
    `${asker}: the calendar covers ${dayOf(cal.from)} to ${dayOf(cal.to)} and the answer needs a day ${
      number < cal.from ? 'before' : 'after'
    } that, so it cannot be given.`,
  )
}
