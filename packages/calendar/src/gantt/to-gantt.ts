import { checkChart } from './check-chart.js'
import { drawBand, drawVeil } from './draw-band.js'
import { drawHeader, headerHeight } from './draw-header.js'
import { drawLegend } from './draw-legend.js'
import { drawMark, drawMarkLine } from './draw-mark.js'
import { drawRow, rowHeight } from './draw-row.js'
import { escapeMarkup as safe } from './escape-markup.js'
import type { GanttChart } from './gantt-chart.js'
import type { GanttOptions } from './gantt-options.js'
import { ganttFillings, ganttStyle } from './gantt-style.js'
import { description } from './gantt-text.js'
import { ganttWordsOf } from './gantt-words-of.js'
import { layoutOf, textLine } from './svg-parts.js'
import { axisOf } from './time-axis.js'

const laneHeight = 22
const headHeight = 26

/**
 * A plan as a picture: activities in rows, parentheses and blackouts hatched over all of them, deadlines as
 * lines. One SVG text that needs nothing else: no script, no font, nothing fetched; it follows the theme's
 * colours where a page has them, day and night, grey and on paper. It has a title and a description; show
 * {@link ganttTable} beside it, which says all of it in full where titles had to be shortened here. It is laid
 * out for the whole width of the page; in a narrower place give a `width`. The same input gives the same bytes.
 *
 * Days are civil days, ends are last days in. What is only perhaps is dotted; what goes on beyond the days
 * shown ends in an arrow.
 *
 * @throws RangeError when something ends before it begins, a date is none, the chart names no day, or the id
 *   cannot begin an id.
 *
 * @example
 * ```ts
 * const rows = [{ id: 'call', title: 'Call', start: '2022-07-05', end: '2022-08-05', critical: true }] as const
 * const svg = toGantt({ title: 'Our plan', rows, bands: [], marks: [] }, { id: 'plan', locale: 'en' })
 * svg.startsWith('<svg xmlns="http://www.w3.org/2000/svg" id="plan" lang="en" role="img"') // => true
 * ```
 */
export function toGantt(chart: GanttChart, options: GanttOptions): string {
  checkChart(chart, options, 'toGantt')
  const { id, locale, width } = options
  const axis = axisOf(chart)
  const words = ganttWordsOf(options)
  const layout = layoutOf(width)

  const bandsAt = headerHeight
  const marksAt = bandsAt + lanesHeight(chart.bands.length)
  const rowsAt = marksAt + lanesHeight(chart.marks.length)
  const bottom = rowsAt + headHeight + chart.rows.length * rowHeight
  const legend = drawLegend(chart, bottom + 10, options)
  const height = bottom + 10 + legend.height

  const lane = (top: number, index: number) => top + headHeight + index * laneHeight
  const head = (said: string, top: number) => textLine({ class: 'head', y: top + 19, size: 12 }, layout, said)
  // What lies behind comes first: letters keep a rim of paper against it.
  const inside = [
    ...chart.bands.map(band => drawVeil(band, axis, rowsAt + 4, bottom, id)),
    drawHeader(axis, bottom, words, layout),
    ...chart.marks.map((mark, index) => drawMarkLine(mark, axis, lane(marksAt, index), bottom)),
    chart.bands.length > 0 ? head(words.bands, bandsAt) : '',
    ...chart.bands.map((band, index) => drawBand(band, axis, lane(bandsAt, index), options, layout)),
    chart.marks.length > 0 ? head(words.marks, marksAt) : '',
    ...chart.marks.map((mark, index) => drawMark(mark, axis, lane(marksAt, index), options, layout)),
    head(words.activities, rowsAt),
    ...chart.rows.map((row, index) =>
      drawRow(row, axis, rowsAt + headHeight + index * rowHeight, options, layout),
    ),
    legend.svg,
  ]
  const size =
    width === undefined
      ? `width="100%" height="${height}"`
      : `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" id="${id}" lang="${safe(locale)}" role="img" aria-labelledby="${id}-title" aria-describedby="${id}-desc" ${size}>`,
    `<title id="${id}-title">${safe(chart.title)}</title>`,
    `<desc id="${id}-desc">${safe(description(chart, axis, options))}</desc>`,
    `<style>${ganttStyle(id)}</style>`,
    ganttFillings(id),
    '<rect class="paper" width="100%" height="100%"/>',
    `<svg x="2%" width="96%" height="${height}" overflow="visible">`,
    ...inside,
    '</svg>',
    '</svg>',
    '',
  ].join('\n')
}

function lanesHeight(count: number): number {
  return count > 0 ? headHeight + count * laneHeight : 0
}
