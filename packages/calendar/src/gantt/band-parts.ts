import { spanOf } from '../span.js'
import type { GanttBand } from './gantt-chart.js'

/** Days of a band, both in; an open side is infinite. */
export interface BandPart {
  readonly first: number
  readonly last: number
  readonly certain: boolean
}

/** A band in up to three parts, in order: what may already belong to it, what certainly does, what still may. */
export function bandParts({ from, to, certain }: GanttBand): readonly BandPart[] {
  const start = spanOf(from)
  const end = spanOf(to ?? 'XXXX')
  const whole = { first: start.earliest, last: Math.max(end.latest, start.earliest) }
  // It lasts at least a day, so a first day that is known is a day of it whatever the end.
  const core = {
    first: start.latest,
    last: start.earliest === start.latest ? Math.max(end.earliest, start.latest) : end.earliest,
  }
  if (!certain || !(core.first <= core.last)) return [{ ...whole, certain: false }]
  return [
    { first: whole.first, last: core.first - 1, certain: false },
    { ...core, certain: true },
    { first: core.last + 1, last: whole.last, certain: false },
  ].filter(({ first, last }) => first <= last)
}
