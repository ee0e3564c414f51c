import { drawDay, type Extent, extentOf } from '../draw-span.js'
import { type Layout, level, type Part, shareOfText, textAt } from '../svg-parts.js'
import type { TimeAxis } from '../time-axis.js'
import { wrapText } from '../wrap-text.js'
import type { Point } from './timeline-model.js'

const rowHeight = 15

interface Pile extends Extent {
  readonly point: Point
  readonly count: number
  /** Where the mark alone stands. */
  readonly mark: Extent
  readonly said: string
  readonly textAt: number
  readonly end: boolean
}

/** The entries of one family, each a mark where it happened; the same date is one mark with a number. */
export function drawLane(title: string, points: readonly Point[], axis: TimeAxis, id: string): Part {
  return (top, layout) => {
    const names = wrapText(`${title} · ${points.length}`, layout.width / 15)
    const first = top + 17 + names.length * 17
    const piles = piled(points, axis, layout)
    const rows = inRows(piles, layout)
    const count = rows.reduce((most, { row }) => Math.max(most, row + 1), 0)
    const marks = rows.map(({ pile, row }) => {
      const middle = first + row * rowHeight
      const number = textAt('said', { at: pile.textAt, y: middle + 4.5, end: pile.end }, pile.said)
      return drawDay(pile.point.on, pile.point.certain, pile, middle, id, pile.count) + number
    })
    return {
      svg: [
        ...names.map((name, index) => textAt('name strong', { y: top + 17 + index * 17 }, name)),
        level('lane', 0, 1, first),
        ...marks,
      ].join(''),
      height: first - top + count * rowHeight + 4,
    }
  }
}

function piled(points: readonly Point[], axis: TimeAxis, layout: Layout): readonly Pile[] {
  const same = new Map<string, Point[]>()
  for (const point of points) {
    const key = `${point.on.earliest} ${point.on.latest} ${point.certain}`
    const before = same.get(key)
    if (before === undefined) same.set(key, [point])
    else before.push(point)
  }
  return [...same.values()].map(([point, ...more]) => {
    const first = point as Point
    const count = more.length + 1
    const { from, to } = extentOf(first.on, axis, layout)
    const said = count === 1 ? '' : `×${count}`
    return { point: first, count, said, mark: { from, to }, ...placed(said, from, to, layout) }
  })
}

/** Where the number of a mark stands: after it, before it, or on it where it fills the width. */
function placed(said: string, from: number, to: number, layout: Layout) {
  const width = said === '' ? 0 : shareOfText(said, 14, layout) + 4 / layout.width
  const gap = 3 / layout.width
  if (to + width <= 1) return { from, to: to + width, textAt: to + gap, end: false }
  if (from >= width) return { from: from - width, to, textAt: from - gap, end: true }
  return { from, to, textAt: to - gap, end: true }
}

/** Piles from top to bottom, so that no two of a row meet. */
function inRows(piles: readonly Pile[], layout: Layout) {
  const ends: number[] = []
  const gap = 2 / layout.width
  return [...piles]
    .sort((a, b) => a.from - b.from || a.to - b.to)
    .map(pile => {
      const free = ends.findIndex(end => end + gap <= pile.from)
      const row = free < 0 ? ends.length : free
      ends[row] = pile.to
      return { pile: { ...pile, ...pile.mark }, row }
    })
}
