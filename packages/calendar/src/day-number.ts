import type { Day } from '@apertura/domain'
import { civilOf, daysFromCivil, daysInMonth } from './civil.js'

const dayShape = /^\d{4}-\d{2}-\d{2}$/
const zero = '0'.charCodeAt(0)
const firstNumber = daysFromCivil(0, 1, 1)
const lastNumber = daysFromCivil(9999, 12, 31)

/**
 * The number of a civil day: 0 is 1970-01-01, the day after is 1. Proleptic Gregorian, no zone, no hour.
 *
 * @throws RangeError when there is no such day in the calendar, such as 2022-02-30.
 *
 * @example
 * ```ts
 * dayNumber('1970-01-02') // => 1
 * ```
 */
export function dayNumber(day: Day): number {
  if (dayShape.test(day)) {
    const year = twoDigitsAt(day, 0) * 100 + twoDigitsAt(day, 2)
    const month = twoDigitsAt(day, 5)
    const date = twoDigitsAt(day, 8)
    if (month >= 1 && month <= 12 && date >= 1 && date <= daysInMonth(year, month)) {
      return daysFromCivil(year, month, date)
    }
  }
  throw new RangeError(
    `dayNumber: '${day}' is not a day of the calendar written YYYY-MM-DD, so it has no number.`,
  )
}

/**
 * The civil day of a number: the inverse of {@link dayNumber}, for the years 0000 to 9999.
 *
 * @throws RangeError when the number is not whole or its day needs a year of more than four digits.
 *
 * @example
 * ```ts
 * dayOf(19_000) // => '2022-01-08'
 * ```
 */
export function dayOf(number: number): Day {
  if (!Number.isInteger(number) || number < firstNumber || number > lastNumber) {
    throw new RangeError(
      `dayOf: ${number} is not the number of a day in the years 0000 to 9999, so it cannot be written.`,
    )
  }
  const { year, month, day } = civilOf(number)
  return `${twoDigits(Math.floor(year / 100))}${twoDigits(year % 100)}-${twoDigits(month)}-${twoDigits(day)}` as Day
}

/**
 * The day that lies so many days after another; before it when negative.
 *
 * @throws RangeError when the day does not exist, the count is not whole, or the result leaves the years 0000 to 9999.
 *
 * @example
 * ```ts
 * addDays('2024-02-28', 2) // => '2024-03-01'
 * ```
 */
export function addDays(day: Day, days: number): Day {
  if (!Number.isInteger(days)) {
    throw new RangeError(`addDays: ${days} is not a whole number of days, so no day can be named.`)
  }
  return dayOf(dayNumber(day) + days)
}

/** Much faster than cutting the text up, and this is the innermost loop of every calendar. */
function twoDigitsAt(text: string, index: number): number {
  return text.charCodeAt(index) * 10 + text.charCodeAt(index + 1) - 11 * zero
}

function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : String(value)
}
