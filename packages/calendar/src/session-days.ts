import type { Day, Recurrence, Weekday } from '@apertura/domain'
import { civilOf, daysFromCivil, daysInMonth } from './civil.js'
import { dayOf } from './day-number.js'
import { isNth, isWeekday, mondayOf, nthWeekday } from './weekday.js'
import { type WindowSet, windowNumbers } from './window-set.js'

/**
 * The days on which something comes back, in order, without those of a set. Every so many weeks counts from
 * the week of `from`, which begins on Monday; every so many months from its month. A month without a fifth
 * such weekday is left out.
 *
 * @throws RangeError when a day does not exist, the recurrence ends before it begins, its step is not a whole
 * number from 1, or it names no day of the week or no nth one of a month.
 *
 * @example
 * ```ts
 * const everyOther: Recurrence = { every: { weeks: 2, on: [2] }, from: '2024-01-01', to: '2024-01-31' }
 * sessionDays(everyOther) // => ['2024-01-02', '2024-01-16', '2024-01-30']
 * sessionDays(everyOther, windowSet([{ from: '2024-01-10', to: '2024-01-20' }])) // => ['2024-01-02', '2024-01-30']
 * ```
 */
export function sessionDays(recurrence: Recurrence, without?: WindowSet): readonly Day[] {
  const [from, to] = windowNumbers(recurrence, 'sessionDays')
  const { every } = recurrence
  const [step, unit, weekdays] =
    'weeks' in every ? [every.weeks, 'weeks', every.on] : [every.months, 'months', [every.weekday]]
  if (!Number.isInteger(step) || step < 1) {
    throw new RangeError(
      `sessionDays: a step of ${step} ${unit} leads to no other day, so it would never end.`,
    )
  }
  if (weekdays.length === 0 || !weekdays.every(isWeekday)) {
    throw new RangeError(
      `sessionDays: [${weekdays}] are not days of the week from 1 to 7, so nothing comes back on them.`,
    )
  }
  if ('nth' in every && !isNth(every.nth)) {
    throw new RangeError(
      `sessionDays: a month has no weekday number ${every.nth}, so nothing comes back on it.`,
    )
  }
  const numbers = 'weeks' in every ? weekly(every, from, to) : monthly(every, from, to)
  return written(numbers, without)
}

function weekly(every: { weeks: number; on: readonly Weekday[] }, from: number, to: number): number[] {
  const weekdays = [...new Set(every.on)].sort((a, b) => a - b)
  const numbers: number[] = []
  for (let monday = mondayOf(from); monday <= to; monday += every.weeks * 7) {
    for (const weekday of weekdays) {
      const number = monday + weekday - 1
      if (number >= from && number <= to) numbers.push(number)
    }
  }
  return numbers
}

function monthly(
  every: { months: number; weekday: Weekday; nth: number },
  from: number,
  to: number,
): number[] {
  const { year, month } = civilOf(from)
  const numbers: number[] = []
  for (let count = year * 12 + month - 1; ; count += every.months) {
    const first = daysFromCivil(Math.floor(count / 12), (count % 12) + 1, 1)
    // Not `first > to`: beyond all numbers, a day is not a number at all.
    if (!(first <= to)) return numbers
    const length = daysInMonth(Math.floor(count / 12), (count % 12) + 1)
    const number = nthWeekday(first, length, every.weekday, every.nth)
    if (number !== null && number >= from && number <= to) numbers.push(number)
  }
}

/** Both lists are in order: one walk along both leaves out what the set holds. */
function written(numbers: readonly number[], without?: WindowSet): Day[] {
  const days: Day[] = []
  let window = 0
  for (const number of numbers) {
    while (without && (without.last[window] as number) < number) window++
    if (!without || !(number >= (without.first[window] as number))) days.push(dayOf(number))
  }
  return days
}
