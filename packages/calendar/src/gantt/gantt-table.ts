import { sayDate } from '../say-date.js'
import { checkChart } from './check-chart.js'
import { escapeMarkup as safe } from './escape-markup.js'
import type { GanttChart } from './gantt-chart.js'
import type { GanttOptions } from './gantt-options.js'
import { rowMargin } from './gantt-text.js'
import { ganttWordsOf } from './gantt-words-of.js'

/**
 * All that {@link toGantt} draws, as HTML tables: activities, then parentheses and blackouts, then fixed dates,
 * as many of them as the chart has. Titles are whole, dates in plain words. Each table stands in a region that
 * scrolls, and that the keyboard can reach. Its text is escaped; the page gives it its looks.
 *
 * @throws RangeError as {@link toGantt} does.
 *
 * @example
 * ```ts
 * const marks = [{ day: '2022-12-31', title: 'Submission' }] as const
 * const html = ganttTable({ title: 'Our plan', rows: [], bands: [], marks }, { id: 'plan', locale: 'en' })
 * html.includes('<th scope="row">Submission</th><td>31 December 2022</td><td>deadline</td>') // => true
 * ```
 */
export function ganttTable(chart: GanttChart, options: GanttOptions): string {
  checkChart(chart, options, 'ganttTable')
  const words = ganttWordsOf(options)
  const said = (date: string) => sayDate(date, options.locale, options.dateWords)
  const slips = chart.rows.some(
    ({ latestEnd, critical }) => latestEnd !== undefined || critical !== undefined,
  )
  const activities = chart.rows.map(row => [
    row.title,
    said(row.start),
    said(row.end),
    ...(slips ? [said(row.latestEnd ?? row.end), rowMargin(row, options) ?? words.notStated] : []),
    row.note ?? '',
  ])
  const bands = chart.bands.map(({ title, from, to, certain, note = '' }) => [
    title,
    said(from),
    to === null ? words.noKnownEnd : said(to),
    certain ? words.certain : words.perhaps,
    note,
  ])
  const marks = chart.marks.map(({ title, day, kind }) => [
    title,
    said(day),
    kind === 'term-end' ? words.termEnd : words.deadline,
  ])
  const { activity, start, end, latestEnd, toSpare, note, band, from, to, certainty, mark, day } = words
  const heads = [activity, start, end, ...(slips ? [latestEnd, toSpare] : []), note]
  return [
    table(`${options.id}-activities`, words.activities, heads, activities),
    table(`${options.id}-bands`, words.bands, [band, from, to, certainty, note], bands),
    table(`${options.id}-marks`, words.marks, [mark, day, words.kind], marks),
  ].join('')
}

function table(
  id: string,
  caption: string,
  heads: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  if (rows.length === 0) return ''
  // A column in which nobody says anything is left out.
  const kept = heads.map((_, column) => column < 2 || rows.some(row => row[column] !== ''))
  const cells = (row: readonly string[]) => row.filter((_, column) => kept[column])
  const head = cells(heads).map(said => `<th scope="col">${safe(said)}</th>`)
  const body = rows.map(row => {
    const [first = '', ...rest] = cells(row)
    return `<tr><th scope="row">${safe(first)}</th>${rest.map(said => `<td>${safe(said)}</td>`).join('')}</tr>`
  })
  return `<div role="region" tabindex="0" aria-labelledby="${id}" style="overflow-x:auto">
<table>
<caption id="${id}">${safe(caption)}</caption>
<thead><tr>${head.join('')}</tr></thead>
<tbody>
${body.join('\n')}
</tbody>
</table>
</div>
`
}
