import { dayNumber, dayOf } from '@apertura/calendar'

const first = dayNumber('0000-01-01')
const last = dayNumber('9999-12-31')

/** Year, month and day of a day number; what lies outside of the calendar stands at its side. */
export function civilParts(number: number): {
  readonly year: number
  readonly month: number
  readonly day: number
} {
  const [year, month, day] = dayOf(Math.min(last, Math.max(first, number)))
    .split('-')
    .map(Number) as [number, number, number]
  return { year, month, day }
}
