import { type Civil, civilOf, daysFromCivil, daysInMonth } from '../civil.js'
import { dayNumber } from '../day-number.js'
import { spanOf } from '../span.js'
import type { GanttChart } from './gantt-chart.js'

/** The days that a picture shows: civil day numbers, both in. */
export interface TimeAxis {
  readonly first: number
  readonly last: number
}

/** A month where a name may stand. */
export interface Tick extends Civil {
  readonly number: number
  /** Whether it still has room on a narrow screen. */
  readonly narrow: boolean
}

/** What the chart says, or whole months around all of its days. */
export function axisOf(chart: GanttChart): TimeAxis {
  const days = [
    ...chart.rows.flatMap(({ start, end, latestEnd = end }) => [dayNumber(start), dayNumber(latestEnd)]),
    ...chart.bands.flatMap(({ from, to }) => [from, to ?? from].flatMap(date => Object.values(spanOf(date)))),
    ...chart.marks.map(({ day }) => dayNumber(day)),
  ].filter(Number.isFinite)
  if (days.length === 0 && !(chart.from && chart.to)) {
    throw new RangeError(`toGantt: the chart '${chart.title}' names no day, so there is nothing to draw.`)
  }
  const low = civilOf(days.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY))
  const high = civilOf(days.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY))
  const first = chart.from ? dayNumber(chart.from) : daysFromCivil(low.year, low.month, 1)
  const last = chart.to
    ? dayNumber(chart.to)
    : daysFromCivil(high.year, high.month, daysInMonth(high.year, high.month))
  if (last < first) {
    throw new RangeError(`toGantt: the chart is shown from ${chart.from} to ${chart.to}, which holds no day.`)
  }
  return { first, last }
}

/** How far into the picture a day begins, from 0 to 1; the sides for a day outside. */
export function shareOf({ first, last }: TimeAxis, number: number): number {
  return Math.min(1, Math.max(0, (number - first) / (last + 1 - first)))
}

/** How far into the picture a day ends. */
export function shareAfter(axis: TimeAxis, number: number): number {
  return shareOf(axis, number + 1)
}

const monthSteps = [1, 3, 6]
const yearSteps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000]

/** The months that begin inside, as many as have room for a name; none where even half-years have not. */
export function monthTicks({ first, last }: TimeAxis): readonly Tick[] {
  const months = (last + 1 - first) / 30.4
  const step = monthSteps.find(size => months / size <= 26)
  if (step === undefined) return []
  const narrow = [1, 3, 6, 12].find(size => months / size <= 8.5) ?? Number.POSITIVE_INFINITY
  return ticks({ first, last }, step).map(tick => ({
    ...tick,
    // A name begins where its month does; at the right side it would stick out.
    narrow: (tick.month - 1) % narrow === 0 && shareOf({ first, last }, tick.number) <= 0.9,
  }))
}

/** The years that begin inside, as many as have room. */
export function yearTicks({ first, last }: TimeAxis): readonly Tick[] {
  const years = (last + 1 - first) / 365.25
  const step = yearSteps.find(size => years / size <= 6) ?? 10_000
  return ticks({ first, last }, step * 12).map(tick => ({ ...tick, narrow: true }))
}

function ticks({ first, last }: TimeAxis, months: number): readonly Omit<Tick, 'narrow'>[] {
  const start = civilOf(first)
  const found: Omit<Tick, 'narrow'>[] = []
  const from = Math.floor((start.year * 12 + start.month - 1) / months) * months
  for (let index = from; ; index += months) {
    const year = Math.floor(index / 12)
    const month = (index % 12) + 1
    const number = daysFromCivil(year, month, 1)
    if (number > last) return found
    if (number >= first) found.push({ year, month, day: 1, number })
  }
}
