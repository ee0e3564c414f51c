import type { Certainty, Day, LastDay, PartialDate } from '@apertura/domain'
import { dayNumber } from './day-number.js'
import { formatSpan } from './format-span.js'
import { type Span, spanOf } from './span.js'

/**
 * A stretch of time whose ends are only as exact as their source. `to: null` means that no end is known to
 * have come; `to: 'XXXX'` that it ended and nobody says when. `lastDay` says how to read `to`: `in` the last
 * day in, `out` the first day out, `not-stated` that day itself is perhaps in.
 */
export interface Period {
  readonly from: PartialDate
  readonly to: PartialDate | null
  readonly lastDay: LastDay
}

/**
 * Whether a day lies in a period: `yes` when it does for every pair of exact ends that the dates allow,
 * `no` when it does for none. An end is never before its beginning, and that is used: who came in "2021"
 * and had 10 April 2021 as the last day was certainly in on that 10 April. A period whose dates
 * contradict that holds no day.
 *
 * @throws RangeError when a date or the day is malformed.
 *
 * @example
 * ```ts
 * within({ from: '2021-03', to: '2021-06-23', lastDay: 'out' }, '2021-06-23') // => 'no'
 * within({ from: '2021-03', to: null, lastDay: 'not-stated' }, '2021-03-15') // => 'perhaps'
 * ```
 */
export function within(period: Period, day: Day): Certainty {
  const { first, last } = endsOf(period)
  const number = dayNumber(day)
  if (number < first.earliest || number > last.latest) return 'no'
  return number >= first.latest && number <= last.earliest ? 'yes' : 'perhaps'
}

/**
 * Both ends of a period as days in. The first day out becomes the day before; where the source does not say,
 * the end becomes that day or the one before. Each end is taken as written, without regard to the other.
 *
 * @throws RangeError when a date is malformed.
 *
 * @example
 * ```ts
 * daysIn({ from: '2021', to: '2021-06-23', lastDay: 'out' }) // => { from: '2021', to: '2021-06-22' }
 * daysIn({ from: '2021', to: '2021-06-23', lastDay: 'not-stated' }).to // => '[2021-06-22..2021-06-23]'
 * ```
 */
export function daysIn(period: Period): { readonly from: PartialDate; readonly to: PartialDate | null } {
  const { from, to } = period
  spanOf(from)
  if (to === null) return { from, to }
  return { from, to: period.lastDay === 'in' ? to : formatSpan(lastDayIn(spanOf(to), period.lastDay)) }
}

/**
 * Whether two periods share at least one day.
 *
 * @throws RangeError when a date is malformed.
 *
 * @example
 * ```ts
 * const march: Period = { from: '2021-03-01', to: '2021-03-31', lastDay: 'in' }
 * overlap(march, { from: '2021-03-31', to: null, lastDay: 'not-stated' }) // => 'yes'
 * overlap(march, { from: '2021', to: null, lastDay: 'not-stated' }) // => 'perhaps'
 * ```
 */
export function overlap(a: Period, b: Period): Certainty {
  const one = endsOf(a)
  const other = endsOf(b)
  const firstDay = Math.max(one.first.earliest, other.first.earliest)
  const lastDay = Math.min(one.last.latest, other.last.latest)
  if (firstDay > lastDay) return 'no'
  const certain =
    one.nonEmpty &&
    other.nonEmpty &&
    one.first.latest <= other.last.earliest &&
    other.first.latest <= one.last.earliest
  return certain ? 'yes' : 'perhaps'
}

/** The first and the last day in, each narrowed by the other, and whether it surely holds a day. */
function endsOf(period: Period): { readonly first: Span; readonly last: Span; readonly nonEmpty: boolean } {
  const from = spanOf(period.from)
  const to = period.to === null ? never : spanOf(period.to)
  const first = { earliest: from.earliest, latest: Math.min(from.latest, to.latest) }
  const last = lastDayIn(
    { earliest: Math.max(to.earliest, from.earliest), latest: to.latest },
    period.lastDay,
  )
  return { first, last, nonEmpty: period.lastDay === 'in' || first.latest <= last.earliest }
}

const never: Span = { earliest: Infinity, latest: Infinity }

function lastDayIn(end: Span, lastDay: LastDay): Span {
  return {
    earliest: lastDay === 'in' ? end.earliest : end.earliest - 1,
    latest: lastDay === 'out' ? end.latest - 1 : end.latest,
  }
}
