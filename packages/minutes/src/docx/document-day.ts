import { dayOf, spanOf } from '@apertura/calendar'
import type { PartialDate } from '@apertura/domain'

/** The day that a file says it was made on: the first that a partial date allows, or 1 January 2000 when it has none. */
export function documentDay(on: PartialDate): string {
  const { earliest, latest } = spanOf(on)
  if (Number.isFinite(earliest)) return dayOf(earliest)
  return Number.isFinite(latest) ? dayOf(latest) : '2000-01-01'
}
