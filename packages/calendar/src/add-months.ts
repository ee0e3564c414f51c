import type { Day } from '@apertura/domain'
// The narrow path: the package's own index makes Node read hundreds of files.
import { addMonths as addMonthsToDate } from 'date-fns/addMonths'
import { civilOf, daysFromCivil } from './civil.js'
import { dayNumber, dayOf } from './day-number.js'

/*
 * date-fns counts in the zone of the machine, and zones have skipped whole days (Samoa had no 30 December
 * 2011). The calendar repeats every 400 years, so the same question is asked at noon of a far year, where
 * no zone has such a gap.
 */
const farAway = 400 * 50

/**
 * The same day of the month, so many months later; earlier when negative. Where that month is too
 * short, its last day: 31 January and one month is 28 or 29 February.
 *
 * @throws RangeError when there is no such day, the count is not whole, or the result leaves the years 0000 to 9999.
 *
 * @example
 * ```ts
 * addMonths('2024-01-31', 1) // => '2024-02-29'
 * ```
 */
export function addMonths(day: Day, months: number): Day {
  if (!Number.isInteger(months)) {
    throw new RangeError(`addMonths: ${months} is not a whole number of months, so no day can be named.`)
  }
  const from = civilOf(dayNumber(day))
  const moved = addMonthsToDate(new Date(from.year + farAway, from.month - 1, from.day, 12), months)
  return dayOf(daysFromCivil(moved.getFullYear() - farAway, moved.getMonth() + 1, moved.getDate()))
}
