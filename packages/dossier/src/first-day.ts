import { dayOf, spanOf } from '@apertura/calendar'
import type { Day, Entry } from '@apertura/domain'

/**
 * The first day on which something recorded may have happened; a date that is open towards the past does not
 * count. Undefined for a record in which no date has a first day.
 *
 * @throws RangeError when a date is malformed.
 *
 * @example
 * ```ts
 * firstDay([]) // => undefined
 * ```
 */
export function firstDay(record: readonly Entry[]): Day | undefined {
  const earliest = record.map(({ on }) => spanOf(on).earliest).filter(Number.isFinite)
  return earliest.length === 0 ? undefined : dayOf(earliest.reduce((a, b) => Math.min(a, b)))
}
