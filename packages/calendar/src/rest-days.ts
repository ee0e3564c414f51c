import type { Day, RestDay } from '@apertura/domain'
import { civilOf } from './civil.js'
import { dayNumber, dayOf } from './day-number.js'
import { type Window, windowNumbers } from './window-set.js'
import { yearlyNumber } from './yearly-date.js'

/** A day without work, and the norm that makes it one. */
export interface DayOfRest {
  readonly day: Day
  readonly rule: RestDay
}

/**
 * The days without work of a window, by norms that were in force on that very day: sorted by day, and on one
 * day in the order of the rules. A day that several rules name comes once for each.
 *
 * @throws RangeError when a day does not exist, a window ends before it begins, or a rule names no day or a
 * number of years below 1.
 *
 * @example
 * ```ts
 * const rule: RestDay = {
 *   id: 'labour-day', title: { en: 'Labour Day' }, on: { kind: 'date', month: 5, day: 1 },
 *   inForce: { from: '1923-05-01' }, sources: [{ source: 'law', certainty: 'verified' }],
 * }
 * restDaysIn([rule], { from: '2024-01-01', to: '2025-12-31' }).map(({ day }) => day) // => ['2024-05-01', '2025-05-01']
 * ```
 */
export function restDaysIn(rules: readonly RestDay[], window: Window): readonly DayOfRest[] {
  const [from, to] = windowNumbers(window, 'restDaysIn')
  return rules
    .flatMap(rule => fallsOn(rule, from, to).map(number => ({ number, rule })))
    .sort((a, b) => a.number - b.number)
    .map(({ number, rule }) => ({ day: dayOf(number), rule }))
}

function fallsOn(rule: RestDay, from: number, to: number): number[] {
  const { on, every, inForce } = rule
  const first = inForce.from === null ? from : Math.max(from, dayNumber(inForce.from))
  const last = inForce.until === undefined ? to : Math.min(to, dayNumber(inForce.until))
  if (every && !(Number.isInteger(every.years) && every.years >= 1)) {
    throw new RangeError(
      `restDaysIn: '${rule.id}' comes every ${every.years} years, so it is in no year or in all.`,
    )
  }
  const days: number[] = []
  if (first > last) return days
  const lastYear = civilOf(last).year
  for (let year = civilOf(first).year; year <= lastYear; year++) {
    if (every && (year - every.from) % every.years !== 0) continue
    const number = yearlyNumber(on, year)
    if (number !== null && number >= first && number <= last) days.push(number)
  }
  return days
}
