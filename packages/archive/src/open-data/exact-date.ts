import { dayOf, spanOf } from '@apertura/calendar'
import type { Day, PartialDate } from '@apertura/domain'

/** The one day that a date is, or undefined when its source leaves it open. */
export function exactDay(date: PartialDate | null | undefined): Day | undefined {
  if (date === null || date === undefined) return undefined
  const { earliest, latest } = spanOf(date)
  return earliest === latest ? dayOf(earliest) : undefined
}

/** A date as a year, a month or a day (ISO 8601, reduced precision), or undefined when it is none of these. */
export const reducedDate = (date: PartialDate | null | undefined): string | undefined =>
  date && /^\d{4}(?:-\d\d){0,2}$/.test(date) ? date : exactDay(date)
