import type { Certainty, Day, PartialDate } from '@apertura/domain'
import { dayNumber } from './day-number.js'
import { spanOf } from './span.js'

/**
 * Whether something had happened by the end of a day, that day included.
 *
 * @throws RangeError when the date or the day is malformed.
 *
 * @example
 * ```ts
 * happenedBy('2022-07', '2022-07-31') // => 'yes'
 * happenedBy('2022-07', '2022-07-15') // => 'perhaps'
 * ```
 */
export function happenedBy(date: PartialDate, day: Day): Certainty {
  const { earliest, latest } = spanOf(date)
  const number = dayNumber(day)
  if (latest <= number) return 'yes'
  return earliest > number ? 'no' : 'perhaps'
}

/**
 * Whether the first date lies on an earlier day than the second. The two are taken as independent: two
 * things of "2020" may have come in either order.
 *
 * @throws RangeError when a date is malformed.
 *
 * @example
 * ```ts
 * isBefore('2020', '2021-03') // => 'yes'
 * isBefore('2020', '2020-03') // => 'perhaps'
 * ```
 */
export function isBefore(a: PartialDate, b: PartialDate): Certainty {
  const first = spanOf(a)
  const second = spanOf(b)
  if (first.latest < second.earliest) return 'yes'
  return first.earliest >= second.latest ? 'no' : 'perhaps'
}

/**
 * Whether a date is that very day.
 *
 * @throws RangeError when the date or the day is malformed.
 *
 * @example
 * ```ts
 * isOn('2022-07', '2022-07-05') // => 'perhaps'
 * ```
 */
export function isOn(date: PartialDate, day: Day): Certainty {
  const { earliest, latest } = spanOf(date)
  const number = dayNumber(day)
  if (number < earliest || number > latest) return 'no'
  return earliest === latest ? 'yes' : 'perhaps'
}

/**
 * A total order for lists: by the earliest day that a date may be, then by the latest. It says how to
 * show dates in a row, not which came first: ask {@link isBefore} for that.
 *
 * @throws RangeError when a date is malformed.
 *
 * @example
 * ```ts
 * ['2022', '2021-03', '2022-01-01'].toSorted(compareDates) // => ['2021-03', '2022-01-01', '2022']
 * ```
 */
export function compareDates(a: PartialDate, b: PartialDate): number {
  const first = spanOf(a)
  const second = spanOf(b)
  return ascending(first.earliest, second.earliest) || ascending(first.latest, second.latest)
}

/** A difference would be NaN for two open sides. */
function ascending(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1
}
