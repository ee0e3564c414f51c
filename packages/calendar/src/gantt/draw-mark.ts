import { dayNumber } from '../day-number.js'
import { drawBeyond } from './draw-beyond.js'
import { drawLaneText } from './draw-lane-text.js'
import type { GanttMark } from './gantt-chart.js'
import type { GanttOptions } from './gantt-options.js'
import { saidDay } from './gantt-text.js'
import { figureAt, type Layout, shapes, upright } from './svg-parts.js'
import { shareAfter, type TimeAxis } from './time-axis.js'

/** A line from a fixed date's lane through all rows, where its day ends. */
export function drawMarkLine({ day, kind }: GanttMark, axis: TimeAxis, y: number, bottom: number): string {
  const number = dayNumber(day)
  if (number < axis.first || number > axis.last) return ''
  return upright(kind === 'term-end' ? 'term' : 'due', shareAfter(axis, number), y + 11, bottom)
}

/** A fixed date in a lane of its own: its sign, and its name beside it. */
export function drawMark(
  mark: GanttMark,
  axis: TimeAxis,
  y: number,
  options: GanttOptions,
  layout: Layout,
): string {
  const number = dayNumber(mark.day)
  const at = shareAfter(axis, number)
  const sign = mark.kind === 'term-end' ? 'flag' : 'diamond'
  const inside = number >= axis.first && number <= axis.last
  return [
    inside ? figureAt(at, y + 11, sign, shapes[sign]) : drawBeyond(axis, number, number, y + 11),
    drawLaneText(at, at, y + 15, layout, `${mark.title} · ${saidDay(mark.day, options)}`, mark.title),
  ].join('')
}
