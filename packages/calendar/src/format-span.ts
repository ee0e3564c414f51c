import type { PartialDate } from '@apertura/domain'
import { civilOf, daysInMonth } from './civil.js'
import { dayOf } from './day-number.js'
import type { Span } from './span.js'

/**
 * Writes a span back as the shortest partial date that means the same.
 *
 * @throws RangeError when the span is reversed or a finite side is not a day of the years 0000 to 9999.
 *
 * @example
 * ```ts
 * formatSpan({ earliest: 0, latest: 30 }) // => '1970-01'
 * formatSpan({ earliest: 0, latest: Infinity }) // => '[1970..]'
 * ```
 */
export function formatSpan({ earliest, latest }: Span): PartialDate {
  if (!(earliest <= latest)) {
    throw new RangeError(`formatSpan: ${earliest} comes after ${latest}, so the span holds no day to write.`)
  }
  if (earliest === latest) return dayOf(earliest)
  const first = earliest === -Infinity ? '' : shortStart(earliest)
  const last = latest === Infinity ? '' : shortEnd(latest)
  if (first === last) return first === '' ? 'XXXX' : first
  return isMonth(earliest, latest) ? dayOf(earliest).slice(0, 7) : `[${first}..${last}]`
}

/** January also begins its year and December ends it, so their short ends do not look alike. */
function isMonth(earliest: number, latest: number): boolean {
  if (latest - earliest !== 30) return false
  const { month, day } = civilOf(earliest)
  return day === 1 && (month === 1 || month === 12)
}

/** The shortest year, month or day that begins on this day. */
function shortStart(number: number): string {
  const text = dayOf(number)
  if (!text.endsWith('-01')) return text
  return text.endsWith('-01-01') ? text.slice(0, 4) : text.slice(0, 7)
}

/** The shortest year, month or day that ends on this day. */
function shortEnd(number: number): string {
  const text = dayOf(number)
  const { year, month, day } = civilOf(number)
  if (day !== daysInMonth(year, month)) return text
  return month === 12 ? text.slice(0, 4) : text.slice(0, 7)
}
