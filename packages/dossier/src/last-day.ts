import { dayOf, spanOf } from '@apertura/calendar'
import type { Day, Entry } from '@apertura/domain'

/**
 * The last day on which something recorded may have begun to happen: the natural day on which to read a
 * process that is over. Of a date such as `2022-07` that is 1 July; a date that is open towards the past does
 * not count.
 *
 * @throws RangeError for a record in which no date has a first day.
 *
 * @example
 * ```ts
 * // A plan adopted on 2030-01-15, whose works ended some day of June 2031
 * lastDay([adoption, ending]) // => '2031-06-01'
 * ```
 */
export function lastDay(record: readonly Entry[]): Day {
  const latest = record
    .map(({ on }) => spanOf(on).earliest)
    .filter(Number.isFinite)
    .reduce((a, b) => Math.max(a, b), -Infinity)
  if (latest === -Infinity) {
    throw new RangeError(
      'lastDay: no entry of the record has a date with a first day, so there is no last one',
    )
  }
  return dayOf(latest)
}
