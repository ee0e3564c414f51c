import { dayOf, spanOf } from '@apertura/calendar'
import type { Day, Entry } from '@apertura/domain'

/**
 * The last day on which something recorded may have begun to happen: the natural day on which to read a
 * process that is over. RangeError for a record in which nothing has a date.
 *
 * @example
 * ```ts
 * lastDay(record) // => '2023-06-06'
 * ```
 */
export function lastDay(record: readonly Entry[]): Day {
  const latest = Math.max(...record.map(({ on }) => spanOf(on).earliest).filter(Number.isFinite))
  if (!Number.isFinite(latest))
    throw new RangeError('lastDay: no entry of the record has a date, so it has no last day')
  return dayOf(latest)
}
