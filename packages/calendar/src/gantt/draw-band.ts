import { bandParts } from './band-parts.js'
import { drawBeyond } from './draw-beyond.js'
import { drawLaneText } from './draw-lane-text.js'
import type { GanttBand } from './gantt-chart.js'
import type { GanttOptions } from './gantt-options.js'
import { bandDates } from './gantt-text.js'
import { box, type Layout } from './svg-parts.js'
import { shareAfter, shareOf, type TimeAxis } from './time-axis.js'

/** A band as a veil over all rows. */
export function drawVeil(band: GanttBand, axis: TimeAxis, top: number, bottom: number, id: string): string {
  return bandParts(band)
    .map(({ first, last, certain }) => {
      const from = shareOf(axis, first)
      const to = shareAfter(axis, last)
      return to > from ? box('veil', from, to, top, bottom - top, filling(id, certain)) : ''
    })
    .join('')
}

/** A band in a lane of its own: its days in strong hatching, its name beside them. */
export function drawBand(
  band: GanttBand,
  axis: TimeAxis,
  y: number,
  options: GanttOptions,
  layout: Layout,
): string {
  const parts = bandParts(band)
  const first = parts[0]?.first ?? 0
  const last = parts.at(-1)?.last ?? 0
  const drawn = parts.flatMap(part => {
    const side = [shareOf(axis, part.first), shareAfter(axis, part.last), y + 5, 12] as const
    if (side[1] <= side[0]) return []
    const { certain } = part
    return [box('paper', ...side), box(`rim${certain ? '' : ' open'}`, ...side, filling(options.id, certain))]
  })
  const said = `${band.title} · ${bandDates(band, options)}`
  return [
    ...drawn,
    drawBeyond(axis, first, last, y + 11),
    drawLaneText(shareOf(axis, first), shareAfter(axis, last), y + 15, layout, said, band.title),
  ].join('')
}

/** As an inline style, because the sheet's own `fill` would win over an attribute. */
function filling(id: string, certain: boolean): string {
  return ` style="fill:url(#${id}-${certain ? 'lines' : 'dots'})"`
}
