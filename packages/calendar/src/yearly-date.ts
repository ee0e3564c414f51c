import type { Day, YearlyDate } from '@apertura/domain'
import { daysFromCivil, daysInMonth } from './civil.js'
import { dayOf } from './day-number.js'
import { easterOf } from './easter.js'
import { isNth, isWeekday, nthWeekday } from './weekday.js'

/**
 * On which day of a year something comes back; `null` in a year that does not have it, such as 29 February or
 * the fifth Monday of a month. Easter is that of the Gregorian calendar.
 *
 * @throws RangeError when the year is not one of 0000 to 9999, or no year has such a date.
 *
 * @example
 * ```ts
 * yearlyDate({ kind: 'weekday', month: 2, weekday: 1, nth: 1 }, 2024) // => '2024-02-05'
 * yearlyDate({ kind: 'easter', days: -2 }, 2024) // => '2024-03-29'
 * yearlyDate({ kind: 'date', month: 2, day: 29 }, 2023) // => null
 * ```
 */
export function yearlyDate(on: YearlyDate, year: number): Day | null {
  if (!Number.isInteger(year) || year < 0 || year > 9999) {
    throw new RangeError(`yearlyDate: ${year} is not a year from 0 to 9999, so no day of it can be named.`)
  }
  const number = yearlyNumber(on, year)
  return number === null ? null : dayOf(number)
}

/** The same as a civil day number. */
export function yearlyNumber(on: YearlyDate, year: number): number | null {
  if (!exists(on)) {
    throw new RangeError(`yearlyDate: ${JSON.stringify(on)} is in no year, so it would never come back.`)
  }
  if (on.kind === 'easter') return easterOf(year) + on.days
  const first = daysFromCivil(year, on.month, 1)
  const length = daysInMonth(year, on.month)
  if (on.kind === 'weekday') return nthWeekday(first, length, on.weekday, on.nth)
  return on.day <= length ? first + on.day - 1 : null
}

const leapYear = 2000

function exists(on: YearlyDate): boolean {
  // Easter lies between 22 March and 25 April: this far from it, the day stays in the year.
  if (on.kind === 'easter') return isBetween(on.days, -80, 245)
  if (!isBetween(on.month, 1, 12)) return false
  if (on.kind === 'date') return isBetween(on.day, 1, daysInMonth(leapYear, on.month))
  return isWeekday(on.weekday) && isNth(on.nth)
}

function isBetween(value: number, low: number, high: number): boolean {
  return Number.isInteger(value) && value >= low && value <= high
}
