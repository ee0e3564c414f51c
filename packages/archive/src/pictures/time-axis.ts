import { dayNumber, type Span } from '@apertura/calendar'
import type { Day } from '@apertura/domain'
import { civilParts } from './civil-parts.js'
import { type Layout, level, type Part, textAt, upright } from './svg-parts.js'

/** The days that a picture shows: civil day numbers, both in. */
export interface TimeAxis {
  readonly first: number
  readonly last: number
}

/** Whole months around all finite ends of the spans, at least until a day. */
export function axisAround(spans: readonly Span[], until: Day): TimeAxis {
  const known = spans.flatMap(({ earliest, latest }) => [earliest, latest]).filter(Number.isFinite)
  const low = known.reduce((a, b) => Math.min(a, b), dayNumber(until))
  const high = known.reduce((a, b) => Math.max(a, b), dayNumber(until))
  const { year, month } = civilParts(low)
  return { first: numberOf(year, month), last: Math.max(high, low + 27) }
}

/** How far into the picture a day begins, from 0 to 1; the sides for a day outside. */
export function shareOf({ first, last }: TimeAxis, number: number): number {
  return Math.min(1, Math.max(0, (number - first) / (last + 1 - first)))
}

/** How far into the picture a day ends. */
export function shareAfter(axis: TimeAxis, number: number): number {
  return shareOf(axis, number + 1)
}

/** Lines of the years over a height, drawn behind everything. */
export function yearLines(axis: TimeAxis, top: number, bottom: number): string {
  return yearsIn(axis, 1)
    .map(({ number }) => upright('hair', shareOf(axis, number), top, bottom))
    .join('')
}

/** The years in a line; where few months are shown, these too. */
export function yearNames(axis: TimeAxis, months: readonly string[]): Part {
  return (top, layout) => {
    const years = (axis.last + 1 - axis.first) / 365.25
    const step = [1, 2, 5, 10, 20, 50, 100].find(size => (years / size) * 44 <= layout.width) ?? 1000
    const starts = [
      { number: axis.first, year: civilParts(axis.first).year },
      ...yearsIn(axis, step).filter(({ number }) => number > axis.first),
    ]
    const room = 40 / layout.width
    const named = starts.filter(({ number }, index) => {
      const next = starts[index + 1]
      const end = next === undefined ? 1 : shareOf(axis, next.number)
      return end - shareOf(axis, number) >= room
    })
    const svg = [
      level('rule', 0, 1, top + 24),
      ...named.map(({ number, year }) =>
        textAt('year', { at: shareOf(axis, number), dx: 3, y: top + 16 }, String(year)),
      ),
      ...monthsIn(axis, layout).map(
        ({ number, month }) =>
          `${upright('rule', shareOf(axis, number), top + 24, top + 30)}${textAt(
            'said',
            { at: shareOf(axis, number), dx: 3, y: top + 40 },
            months[month - 1] ?? '',
          )}`,
      ),
    ]
    return { svg: svg.join(''), height: monthsIn(axis, layout).length > 0 ? 48 : 32 }
  }
}

function yearsIn({ first, last }: TimeAxis, step: number) {
  const from = Math.ceil(civilParts(first).year / step) * step
  const count = Math.max(0, Math.floor((civilParts(last).year - from) / step) + 1)
  // Nobody can tell more lines apart than that.
  return Array.from({ length: Math.min(count, 400) }, (_, index) => {
    const year = from + index * step
    return { year, number: numberOf(year, 1) }
  }).filter(({ number }) => number >= first)
}

function monthsIn({ first, last }: TimeAxis, layout: Layout) {
  const { year, month } = civilParts(first)
  const all = (last + 1 - first) / 30.4
  const step = [1, 2, 3].find(size => (all / size) * 38 <= layout.width)
  if (step === undefined) return []
  return Array.from({ length: Math.ceil(all) + 1 }, (_, index) => year * 12 + month - 1 + index)
    .filter(index => index % step === 0)
    .map(index => ({ month: (index % 12) + 1, number: numberOf(Math.floor(index / 12), (index % 12) + 1) }))
    .filter(({ number }) => number >= first && (last + 1 - number) / (last + 1 - first) >= 36 / layout.width)
}

function numberOf(year: number, month: number): number {
  return dayNumber(`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01` as Day)
}
