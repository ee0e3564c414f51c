import { z } from 'zod'
import type { ClockTime, Day } from '../dates.js'

const year = /^\d{4}$/
const month = /^\d{4}-(0[1-9]|1[0-2])$/
const day = z.iso.date()

/**
 * Whether a text is a day that exists, written `YYYY-MM-DD`, in the proleptic Gregorian calendar.
 *
 * @example
 * ```ts
 * isDay('2024-02-29') // => true
 * isDay('2022-02-30') // => false
 * ```
 */
export function isDay(text: string): text is Day {
  return day.safeParse(text).success
}

/**
 * Whether a text is a date in the subset of EDTF that `PartialDate` describes. Why it is not is for
 * `parseDate` of `@apertura/calendar` to say; both accept the same texts.
 *
 * @example
 * ```ts
 * isPartialDate('[2021-03-27..2021-06]') // => true
 * isPartialDate('[2022..2021]') // => false
 * ```
 */
export function isPartialDate(text: string): boolean {
  if (text === 'XXXX' || isSimple(text)) return true
  const range = /^\[([^\].]*)\.\.([^\].]*)\]$/.exec(text)
  if (!range) return false
  const [from = '', to = ''] = range.slice(1)
  if (from === '' && to === '') return false
  if ((from !== '' && !isSimple(from)) || (to !== '' && !isSimple(to))) return false
  return from === '' || to === '' || bound(from, 'first') <= bound(to, 'last')
}

function isSimple(text: string): boolean {
  return year.test(text) || month.test(text) || isDay(text)
}

/** Comparable as text: the first or last day that the simple date can be (day 31 stands for any last day). */
function bound(text: string, end: 'first' | 'last'): string {
  if (year.test(text)) return end === 'first' ? `${text}-01-01` : `${text}-12-31`
  if (month.test(text)) return end === 'first' ? `${text}-01` : `${text}-31`
  return text
}

/** Whether a date may lie on the same day as another or after it; both are dates of the subset. */
export function mayFollow(earlier: string, later: string): boolean {
  const [from] = ends(earlier)
  const [, to] = ends(later)
  return from === '' || to === '' || bound(from, 'first') <= bound(to, 'last')
}

/** The first and the last simple date that a date may be; empty where it is open. */
function ends(date: string): readonly [from: string, to: string] {
  if (date === 'XXXX') return ['', '']
  const range = /^\[([^\].]*)\.\.([^\].]*)\]$/.exec(date)
  return range ? [range[1] ?? '', range[2] ?? ''] : [date, date]
}

/** A civil day. */
export const daySchema = z.iso.date(
  'expected a day that exists, written YYYY-MM-DD',
) as unknown as z.ZodType<Day>

/** A date as exact as its source. */
export const partialDateSchema = z.string().refine(isPartialDate, {
  message: 'expected a date such as 2022-07-05, 2022-07, 2022, [2021-03-27..2021-06-23], [2021..] or XXXX',
})

/** How to read the date of an ending. */
export const lastDaySchema = z.enum(['in', 'out', 'not-stated'])

/** A count that may be approximate. */
export const approximateCountSchema = z
  .strictObject({ value: z.number().int().nonnegative(), approximate: z.boolean() })
  .readonly()

/** An hour of the wall clock, from `00:00` to `23:59:59`. */
export const clockTimeSchema = z
  .string()
  .regex(
    /^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/,
    'expected an hour such as 09:30',
  ) as unknown as z.ZodType<ClockTime>
