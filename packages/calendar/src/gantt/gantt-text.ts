import type { Day, PartialDate } from '@apertura/domain'
import { civilOf } from '../civil.js'
import { dayNumber } from '../day-number.js'
import { sayDate } from '../say-date.js'
import { isDay, spanOf } from '../span.js'
import { bandParts } from './band-parts.js'
import type { GanttBand, GanttChart, GanttRow } from './gantt-chart.js'
import type { GanttOptions } from './gantt-options.js'
import { ganttWordsOf } from './gantt-words-of.js'
import type { TimeAxis } from './time-axis.js'

/** The first and the last day of an activity, in short. */
export function rowDates({ start, end }: GanttRow, options: GanttOptions): string {
  return shortSpan(start, end, options)
}

/** How far an activity may slip; nothing where that was not computed. */
export function rowMargin({ end, latestEnd, critical }: GanttRow, options: GanttOptions): string | undefined {
  const words = ganttWordsOf(options)
  if (critical) return words.noneToSpare
  if (latestEnd === undefined) return undefined
  return words.daysToSpare(dayNumber(latestEnd) - dayNumber(end))
}

/** The dates of a band, in short where they are exact, and whether they are certain. */
export function bandDates(band: GanttBand, options: GanttOptions): string {
  const { from, to, certain } = band
  const words = ganttWordsOf(options)
  const dates =
    to !== null && isDay(from) && isDay(to)
      ? shortSpan(from as Day, to as Day, options)
      : `${saidDay(from, options)} – ${to === null ? words.noKnownEnd : saidDay(to, options)}`
  return certain ? dates : `${dates} (${words.perhaps})`
}

/** A day in short, a vaguer date in full. */
export function saidDay(date: PartialDate, options: GanttOptions): string {
  if (!isDay(date)) return sayDate(date, options.locale, options.dateWords)
  return ganttWordsOf(options).shortDay(civilOf(spanOf(date).earliest))
}

/** Whether a band is certain in all of its days. */
export function isCertain(band: GanttBand): boolean {
  return bandParts(band).every(({ certain }) => certain)
}

/** What the picture shows, and when the bands and the fixed dates are. The activities stand in the table. */
export function description(chart: GanttChart, axis: TimeAxis, options: GanttOptions): string {
  const words = ganttWordsOf(options)
  const said = (number: number) => words.shortDay(civilOf(number))
  const summary = words.summary({
    activities: chart.rows.length,
    critical: chart.rows.filter(({ critical }) => critical).length,
    bands: chart.bands.length,
    marks: chart.marks.length,
    from: said(axis.first),
    to: said(axis.last),
  })
  const bands = chart.bands.map(band => `${band.title}: ${bandDates(band, options)}.`)
  const marks = chart.marks.map(({ title, day }) => `${title}: ${saidDay(day, options)}.`)
  return [`${summary}.`, ...bands, ...marks].join(' ')
}

function shortSpan(from: Day, to: Day, options: GanttOptions): string {
  const words = ganttWordsOf(options)
  if (from === to) return saidDay(from, options)
  return words.shortSpan(civilOf(dayNumber(from)), civilOf(dayNumber(to)))
}
