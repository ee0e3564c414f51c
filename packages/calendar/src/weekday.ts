import type { Weekday } from '@apertura/domain'

/** The day of the week of a civil day number, as ISO 8601 counts it: 1970-01-01 was a Thursday. */
export function weekdayOf(number: number): Weekday {
  const sinceMonday = (number + 3) % 7
  return ((sinceMonday < 0 ? sinceMonday + 7 : sinceMonday) + 1) as Weekday
}

/** The Monday on or before a day. */
export function mondayOf(number: number): number {
  return number - weekdayOf(number) + 1
}

/** The nth such weekday of a month, -1 the last; `null` for a fifth that the month lacks. */
export function nthWeekday(first: number, length: number, weekday: Weekday, nth: number): number | null {
  const days = ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1)
  if (nth > 0) return days < length ? first + days : null
  const last = first + length - 1
  return last - ((weekdayOf(last) - weekday + 7) % 7)
}

/** Whether something is the number of a day of the week. */
export function isWeekday(value: number): value is Weekday {
  return Number.isInteger(value) && value >= 1 && value <= 7
}

/** Whether something says which of its weekdays a month means: the first to the fifth, or -1 the last. */
export function isNth(value: number): boolean {
  return value === -1 || (Number.isInteger(value) && value >= 1 && value <= 5)
}
