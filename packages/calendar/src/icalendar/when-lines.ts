import type { Day, PartialDate } from '@apertura/domain'
import { addDays, dayNumber, dayOf } from '../day-number.js'
import { spanOf } from '../span.js'
import type { CalendarItem, SessionItem } from './calendar-item.js'
import { toInstant } from './to-instant.js'

/**
 * When an item is, as content lines; `null` where a date is not one exact day, which iCalendar cannot say.
 * The end of an event of whole days is the first day out (RFC 5545, 3.6.1).
 */
export function whenLines(item: CalendarItem): readonly string[] | null {
  if (item.kind === 'deadline') {
    const due = exactDay(item.due)
    return due && [`DUE;VALUE=DATE:${compact(due)}`]
  }
  if (item.kind === 'session' && (isTime(item.from) || isTime(item.to))) return hours(item)
  const from = exactDay(item.from)
  const to = item.to === undefined ? from : exactDay(item.to)
  if (!from || !to) return null
  if (to < from) throw endsBeforeItBegins(item.id, from, to)
  return [`DTSTART;VALUE=DATE:${compact(from)}`, lastLine(from, to)]
}

/** After the last day that can be written there is none to be the first day out: then the days are counted. */
const lastLine = (from: Day, to: Day): string =>
  to === '9999-12-31'
    ? `DURATION:P${dayNumber(to) - dayNumber(from) + 1}D`
    : `DTEND;VALUE=DATE:${compact(addDays(to, 1))}`

function hours({ id, from, to }: SessionItem): readonly string[] {
  if (!isTime(from) || (to !== undefined && !isTime(to))) {
    throw new RangeError(
      `toICalendar: one end of '${id}' is a day and the other a time (${from}, ${to}), so it has no length.`,
    )
  }
  const start = toInstant(from)
  const end = to === undefined ? start : toInstant(to)
  if (end < start) throw endsBeforeItBegins(id, from, String(to))
  // An end must be later than its beginning (3.8.2.2); without one, the event has no length.
  return [`DTSTART:${compact(start)}`, ...(end > start ? [`DTEND:${compact(end)}`] : [])]
}

function isTime(when: string | null | undefined): boolean {
  return when?.includes('T') === true
}

function exactDay(date: PartialDate | null): Day | null {
  if (date === null) return null
  const { earliest, latest } = spanOf(date)
  return earliest === latest ? dayOf(earliest) : null
}

function endsBeforeItBegins(id: string, from: string, to: string): RangeError {
  return new RangeError(`toICalendar: '${id}' ends at ${to}, before it begins at ${from}, so it never was.`)
}

/** A day or an instant without what parts its digits. */
function compact(text: string): string {
  return text.replace(/[-:]/g, '')
}
