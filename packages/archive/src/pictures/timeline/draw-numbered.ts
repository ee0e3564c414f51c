import { drawDay, extentOf } from '../draw-span.js'
import { box, type Layout, linked, type Part, shareOfText, textAt } from '../svg-parts.js'
import type { TimeAxis } from '../time-axis.js'
import type { Point } from './timeline-model.js'

const rowHeight = 25

/** Points as numbered marks, each in the first row where it meets no other; their words stand elsewhere. */
export function drawNumbered(points: readonly Point[], axis: TimeAxis, id: string): Part {
  return (top, layout) => {
    const ends: number[] = []
    const drawn = points.map((point, index) => {
      const number = String(index + 1)
      const mark = extentOf(point.on, axis, layout)
      const place = placed(mark, number, layout)
      const free = ends.findIndex(end => end <= place.from)
      const row = free < 0 ? ends.length : free
      ends[row] = place.to
      const middle = top + 14 + row * rowHeight
      const text = textAt('said', { at: place.textAt, y: middle + 4.5, end: place.end }, number)
      const hit = box('hit', place.from, place.to, middle - 12, 24)
      const svg = drawDay(point.on, point.certain, mark, middle, id, 1) + text
      return linked(point.href ? hit + svg : svg, point.href, `${number}: ${point.title}. ${point.when}`)
    })
    return { svg: drawn.join(''), height: 6 + ends.length * rowHeight }
  }
}

/** The number stands after its mark, or before it at the right side; together they are wide enough for a finger. */
function placed(
  { from, to }: { readonly from: number; readonly to: number },
  number: string,
  layout: Layout,
) {
  const gap = 3 / layout.width
  const width = Math.max(shareOfText(number, 14, layout) + 2 * gap, 25 / layout.width - (to - from))
  if (to + width <= 1) return { from, to: to + width, textAt: to + gap, end: false }
  if (from >= width) return { from: from - width, to, textAt: from - gap, end: true }
  return { from, to, textAt: to - gap, end: true }
}
