/** A civil day, `YYYY-MM-DD`, in the proleptic Gregorian calendar. It carries no zone and no hour. */
export type Day = `${number}-${number}-${number}`

/** An hour of the wall clock where something happens, `HH:MM` or `HH:MM:SS`. The zone is that of the place. */
export type ClockTime = `${number}:${number}` | `${number}:${number}:${number}`

/**
 * A date that is as exact as its source, written in EDTF (Gregorian calendar).
 *
 * - `2022-07-05` one day; `2022-07` some day of that month; `2020` some day of that year;
 * - `[2021-03-27..2021-06-23]` one day, not before the first and not after the second;
 * - `[2023-12-04..]` not before; `[..2021-06-23]` not after;
 * - `XXXX` the source gives no date at all.
 *
 * Inside brackets each end may itself be a year, a month or a day. `@apertura/calendar` turns it into
 * a pair *earliest–latest* and answers every comparison with yes, no or perhaps.
 */
export type PartialDate = string

/** What can be said of a fact on a day when its dates are only as exact as their source. */
export type Certainty = 'yes' | 'no' | 'perhaps'

/**
 * How to read the date of an ending: `in` it is the last day in; `out` it is the first day out;
 * `not-stated` the source does not say, so that day itself is *perhaps*.
 */
export type LastDay = 'in' | 'out' | 'not-stated'

/** A number that the source gives exactly, or only about. */
export interface ApproximateCount {
  readonly value: number
  readonly approximate: boolean
}
