import { civilOf } from '../civil.js'
import type { GanttWords } from './gantt-words.js'
import { type Layout, level, percent, textLine, upright } from './svg-parts.js'
import { monthTicks, shareOf, type TimeAxis, yearTicks } from './time-axis.js'

/** Height of the names of years and months. */
export const headerHeight = 44

/** Years and months, and their upright lines down to the end of the rows. */
export function drawHeader(axis: TimeAxis, bottom: number, words: GanttWords, layout: Layout): string {
  const years = yearTicks(axis)
  const months = monthTicks(axis)
  const year = (at: number, said: number) =>
    textLine({ class: 'year', x: percent(at), dx: 3, y: 16, size: 13 }, layout, String(said))
  const next = years[0] ? shareOf(axis, years[0].number) : 1
  const lines = months.map(({ number, month }) =>
    upright(month === 1 ? 'rule' : 'hair', shareOf(axis, number), month === 1 ? 4 : 24, bottom),
  )
  return [
    ...lines,
    ...years.map(({ number }) => upright('rule', shareOf(axis, number), 4, bottom)),
    // A year that is already running is named where it has room before the next one.
    next > 0.14 ? year(0, civilOf(axis.first).year) : '',
    ...years.map(tick =>
      shareOf(axis, tick.number) < 0.86 ? year(shareOf(axis, tick.number), tick.year) : '',
    ),
    ...months.map(({ number, month, narrow }) => {
      const name = words.months[month - 1] ?? ''
      const line = { class: 'month', x: percent(shareOf(axis, number)), dx: 3, y: 36, size: 11 }
      return textLine(line, layout, name, narrow ? name : '')
    }),
    level('rule', 0, 1, headerHeight),
  ].join('')
}
