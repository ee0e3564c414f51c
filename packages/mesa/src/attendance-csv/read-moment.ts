import { parseDate } from '@apertura/calendar'
import type { ClockTime, Day } from '@apertura/domain'

/** What comes first in dates such as `3/5/2026`. */
export type DateOrder = 'day-first' | 'month-first'

/** A day and an hour where the meeting was; reports of some platforms give no day. */
export interface Moment {
  readonly day: Day | null
  readonly time: ClockTime
}

/** A moment as it is written, before it is known what comes first in its date. */
export interface WrittenMoment {
  readonly time: ClockTime
  readonly date:
    | null
    | { readonly day: Day }
    | { readonly first: number; readonly second: number; readonly year: number; readonly dots: boolean }
}

const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[ ,t]+|$)/
const yearLast = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?:[ ,]+|$)/
const hour = /^(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(?: ?([ap])\.? ?m\.?)?$/
const inAnotherZone = /\d ?(?:z|utc|gmt|[+-]\d{2}:?\d{2})$/

/**
 * Reads a date and an hour, or an hour alone: 24 hours or 12 with `AM`, `p. m.` and their like. What is wrong with
 * it as a sentence otherwise; an hour of another zone is not turned into one of the place.
 */
export function readMoment(text: string): WrittenMoment | string {
  if (text.length > 60) return 'is not a date and an hour'
  const written = text.replace(/\s+/g, ' ').trim().toLowerCase()
  const iso = yearFirst.exec(written)
  const local = iso ? null : yearLast.exec(written)
  const rest = written.slice((iso ?? local)?.[0].length ?? 0)
  if (inAnotherZone.test(rest))
    return 'is an hour of a named zone: save the report with the hours of the place'
  const time = readHour(rest)
  if (time === undefined) return 'is not a date and an hour'
  if (local) {
    const [, first, separator, second, year = ''] = local
    const century = year.length === 2 ? 2000 : 0
    const date = {
      first: Number(first),
      second: Number(second),
      year: century + Number(year),
      dots: separator === '.',
    }
    return { time, date }
  }
  if (!iso) return { time, date: null }
  const day = dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  return day ? { time, date: { day } } : 'is not a day of the calendar'
}

/** The moment, now that the order is known; undefined when it is no day of the calendar. */
export function momentIn({ time, date }: WrittenMoment, order: DateOrder): Moment | undefined {
  if (date === null) return { day: null, time }
  if ('day' in date) return { day: date.day, time }
  const [day, month] = order === 'day-first' ? [date.first, date.second] : [date.second, date.first]
  const found = dayOf(date.year, month, day)
  return found && { day: found, time }
}

function dayOf(year: number, month: number, day: number): Day | undefined {
  const text = `${year}-${two(month)}-${two(day)}`
  return parseDate(text).ok ? (text as Day) : undefined
}

function readHour(text: string): ClockTime | undefined {
  const [, written, minutes, seconds, half] = hour.exec(text) ?? []
  const hours = Number(written)
  const wrong = half === undefined ? hours > 23 : hours > 12 || (hours === 0 && half === 'p')
  if (written === undefined || wrong || Number(minutes) > 59 || Number(seconds ?? 0) > 59) return undefined
  const of24 = half === undefined ? hours : (hours % 12) + (half === 'p' ? 12 : 0)
  const time = `${two(of24)}:${minutes}`
  return (seconds === undefined ? time : `${time}:${seconds}`) as ClockTime
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}
