import { dayNumber } from '../day-number.js'
import { drawBeyond } from './draw-beyond.js'
import type { GanttRow } from './gantt-chart.js'
import type { GanttOptions } from './gantt-options.js'
import { rowDates, rowMargin } from './gantt-text.js'
import { emsOf } from './shorten.js'
import { box, figureAt, type Layout, level, shapes, textLine, upright } from './svg-parts.js'
import { shareAfter, shareOf, type TimeAxis } from './time-axis.js'

/** Height of an activity with its title. */
export const rowHeight = 46

/** An activity: title and dates above, its days as a bar below, and a thin line up to its latest end. */
export function drawRow(
  row: GanttRow,
  axis: TimeAxis,
  y: number,
  options: GanttOptions,
  layout: Layout,
): string {
  const { start, end, latestEnd = end, critical } = row
  const from = shareOf(axis, dayNumber(start))
  const to = shareAfter(axis, dayNumber(end))
  const latest = shareAfter(axis, dayNumber(latestEnd))
  const margin = rowMargin(row, options)
  const said = [rowDates(row, options), margin].filter(Boolean).join(' · ')
  // On a wide screen the title has what the dates leave.
  const titleRoom = layout.wide === undefined ? 1 : 1 - (emsOf(said) * 12 + 24) / layout.wide
  const middle = y + 33
  return [
    level('hair', 0, 1, y),
    critical ? figureAt(0, y + 15, 'arrow', shapes.arrow) : '',
    textLine(
      {
        class: critical ? 'name strong' : 'name',
        ...(critical ? { dx: 13 } : {}),
        y: y + 19,
        // Bold letters are wider.
        size: critical ? 15 : 13.5,
        room: [titleRoom, 1],
      },
      layout,
      row.title,
    ),
    textLine({ class: 'said', x: '100%', dx: -9, y: y + 19, anchor: 'end', size: 12 }, layout, said, ''),
    latest > to ? level('slack', to, latest, middle) + upright('slack', latest, middle - 5, middle + 5) : '',
    to > from ? box(critical ? 'bar critical' : 'bar', from, to, middle - 6, 12, ' rx="2"') : '',
    drawBeyond(axis, dayNumber(start), dayNumber(latestEnd), middle),
  ].join('')
}
