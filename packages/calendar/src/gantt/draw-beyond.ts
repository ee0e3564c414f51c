import { figureAt } from './svg-parts.js'
import type { TimeAxis } from './time-axis.js'

/** Arrows at the sides of the picture for what begins before it or ends after it. */
export function drawBeyond(axis: TimeAxis, first: number, last: number, y: number): string {
  return [
    first < axis.first ? figureAt(0, y, 'beyond', 'M5-5 0 0l5 5') : '',
    last > axis.last ? figureAt(1, y, 'beyond', 'M-5-5 0 0l-5 5') : '',
  ].join('')
}
