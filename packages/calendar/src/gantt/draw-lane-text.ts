import { type Layout, percent, textLine } from './svg-parts.js'

/** What a lane says, on the side of its drawing that has more room. */
export function drawLaneText(
  from: number,
  to: number,
  y: number,
  layout: Layout,
  wide: string,
  narrow: string,
): string {
  const after = 1 - to >= from
  const line = after
    ? { x: percent(to), dx: 10, room: [1 - to, 1 - to] as const }
    : { x: percent(from), dx: -10, room: [from, from] as const, anchor: 'end' as const }
  return textLine({ class: 'lane', y, size: 12, ...line }, layout, wide, narrow)
}
