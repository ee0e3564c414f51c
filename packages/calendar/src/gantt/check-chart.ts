import { dayNumber } from '../day-number.js'
import { spanOf } from '../span.js'
import type { GanttChart } from './gantt-chart.js'
import type { GanttOptions } from './gantt-options.js'

/** Throws a RangeError that names what cannot be drawn and why. */
export function checkChart(chart: GanttChart, { id, width }: GanttOptions, by: string): void {
  if (!/^[A-Za-z][\w-]*$/.test(id)) {
    throw new RangeError(
      `${by}: ${JSON.stringify(id)} is not a letter followed by letters, digits, '-' and '_', so no id can begin with it.`,
    )
  }
  if (width !== undefined && !(width >= 240 && width <= 10_000)) {
    throw new RangeError(`${by}: nothing can be read in a width of ${width}; it goes from 240 to 10,000.`)
  }
  for (const { id, start, end, latestEnd = end } of chart.rows) {
    if (dayNumber(end) < dayNumber(start)) {
      throw new RangeError(`${by}: the activity '${id}' ends on ${end}, before it begins on ${start}.`)
    }
    if (dayNumber(latestEnd) < dayNumber(end)) {
      throw new RangeError(
        `${by}: the activity '${id}' ends on ${end} at the earliest and on ${latestEnd} at the latest, which is before.`,
      )
    }
  }
  for (const { id, from, to } of chart.bands) {
    if (spanOf(to ?? 'XXXX').latest < spanOf(from).earliest) {
      throw new RangeError(`${by}: the band '${id}' ends at ${to}, before it begins at ${from}.`)
    }
  }
  for (const { day } of chart.marks) dayNumber(day)
}
