import { dayNumber, dayOf } from '@apertura/calendar'
import type { ClockTime, Day } from '@apertura/domain'
import type { Moment } from './read-moment.js'

/** Seconds on one line that goes over midnight. */
export interface Stay {
  readonly from: number
  readonly to: number
}

const wholeDay = 24 * 60 * 60

/** Where a moment stands on the line; one without a day is on the day given. */
export function secondsAt({ day, time }: Moment, on: Day | null): number {
  const [hours = 0, minutes = 0, seconds = 0] = time.split(':').map(Number)
  const date = day ?? on
  return (date === null ? 0 : dayNumber(date)) * wholeDay + (hours * 60 + minutes) * 60 + seconds
}

/** The moment that stands there; `dated` is false where no day is known. */
export function momentAt(seconds: number, dated: boolean): Moment {
  const number = Math.floor(seconds / wholeDay)
  const of = seconds - number * wholeDay
  const [hours, minutes, rest] = [Math.floor(of / 3600), Math.floor(of / 60) % 60, of % 60].map(part =>
    String(part).padStart(2, '0'),
  )
  const time = `${hours}:${minutes}${rest === '00' ? '' : `:${rest}`}` as ClockTime
  return { day: dated ? dayOf(number) : null, time }
}

/** Stays of one person as stretches: devices at the same time are one, and so are stays with no more than a gap between. */
export function mergedStays(stays: readonly Stay[], gap: number): readonly Stay[] {
  const merged: Stay[] = []
  for (const stay of [...stays].sort((a, b) => a.from - b.from || a.to - b.to)) {
    const before = merged.at(-1)
    if (before && stay.from - before.to <= gap) {
      merged[merged.length - 1] = { from: before.from, to: Math.max(before.to, stay.to) }
    } else {
      merged.push(stay)
    }
  }
  return merged
}

/** The part of each stay that lies in the session; where hours have no seconds, one may begin and end at the same. */
export function staysWithin(stays: readonly Stay[], session: Stay): readonly Stay[] {
  return stays
    .filter(
      ({ from, to }) => from < session.to && (to > session.from || (from === to && to === session.from)),
    )
    .map(({ from, to }) => ({ from: Math.max(from, session.from), to: Math.min(to, session.to) }))
}
