import { z } from 'zod'
import type { Day } from '../dates.js'

const year = /^\d{4}$/
const month = /^\d{4}-(0[1-9]|1[0-2])$/

/** Whether the text is a day that exists: `2022-02-30` is not. */
export function isDay(text: string): text is Day {
  return z.iso.date().safeParse(text).success
}

/** Whether the text is a date in the subset of EDTF that {@link PartialDate} describes. */
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

export const daySchema = z.iso.date(
  'expected a day that exists, written YYYY-MM-DD',
) as unknown as z.ZodType<Day>

export const partialDateSchema = z.string().refine(isPartialDate, {
  message: 'expected a date such as 2022-07-05, 2022-07, 2022, [2021-03-27..2021-06-23], [2021..] or XXXX',
})

export const lastDaySchema = z.enum(['in', 'out', 'not-stated'])

export const approximateCountSchema = z
  .strictObject({ value: z.number().int().nonnegative(), approximate: z.boolean() })
  .readonly()
