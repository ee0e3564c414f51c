import { escapeMarkup } from './escape-markup.js'
import type { GanttChart } from './gantt-chart.js'
import type { GanttOptions } from './gantt-options.js'
import { isCertain } from './gantt-text.js'
import { ganttWordsOf } from './gantt-words-of.js'
import { shapes } from './svg-parts.js'

/** Height of one line of the legend. */
const lineHeight = 20

/** What each drawing of this picture means, one below the other. */
export function drawLegend(
  chart: GanttChart,
  top: number,
  options: GanttOptions,
): { readonly svg: string; readonly height: number } {
  const { legend } = ganttWordsOf(options)
  const has = chart.rows.some.bind(chart.rows)
  const hatched = (name: string, rim: string) =>
    `<rect class="${rim}" x="0" y="-6" width="26" height="12" style="fill:url(#${options.id}-${name})"/>`
  const lines: readonly (readonly [shown: boolean, drawing: string, said: string])[] = [
    [
      has(row => !row.critical),
      '<rect class="bar" x="1" y="-6" width="24" height="12" rx="2"/>',
      legend.activity,
    ],
    [
      has(row => row.critical === true),
      `<path class="arrow" d="${shapes.arrow}"/><rect class="bar critical" x="11" y="-6" width="14" height="12" rx="2"/>`,
      legend.critical,
    ],
    [
      has(({ end, latestEnd = end }) => latestEnd > end),
      '<line class="slack" x1="0" y1="0" x2="25" y2="0"/><line class="slack" x1="25" y1="-5" x2="25" y2="5"/>',
      legend.slack,
    ],
    [chart.bands.some(isCertain), hatched('lines', 'rim'), legend.band],
    [!chart.bands.every(isCertain), hatched('dots', 'rim open'), legend.perhaps],
    [
      chart.marks.some(({ kind }) => kind !== 'term-end'),
      `<path class="diamond" d="${shapes.diamond}" transform="translate(13)"/>`,
      legend.deadline,
    ],
    [
      chart.marks.some(({ kind }) => kind === 'term-end'),
      `<path class="flag" d="${shapes.flag}" transform="translate(11)"/>`,
      legend.termEnd,
    ],
  ]
  const shown = lines.filter(([needed]) => needed)
  const svg = shown.map(([, drawing, said], index) => {
    const y = top + 14 + index * lineHeight
    return `<g transform="translate(0 ${y})">${drawing}<text class="said" x="36" y="4">${escapeMarkup(said)}</text></g>`
  })
  return { svg: svg.join(''), height: shown.length * lineHeight + 12 }
}
