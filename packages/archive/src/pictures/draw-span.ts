import type { Span } from '@apertura/calendar'
import { filled } from './fillings.js'
import { spanParts } from './span-parts.js'
import { box, figureAt, items, type Layout, shapes } from './svg-parts.js'
import { shareAfter, shareOf, type TimeAxis } from './time-axis.js'

/** Where something is drawn: shares of the width. */
export interface Extent {
  readonly from: number
  readonly to: number
}

const least = 9

/** Where the mark of one day stands: a disc for a day that is known, else all the days that it may be. */
export function extentOf({ earliest, latest }: Span, axis: TimeAxis, layout: Layout): Extent {
  const room = least / layout.width
  const from = shareOf(axis, earliest)
  const to = shareAfter(axis, latest)
  if (earliest === latest) {
    const middle = Math.min(1 - room / 2, Math.max(room / 2, (from + to) / 2))
    return { from: middle - room / 2, to: middle + room / 2 }
  }
  // An arrow on an open side needs its place.
  const wanted = Number.isFinite(earliest) && Number.isFinite(latest) ? room : room * 2
  const missing = Math.max(0, wanted - (to - from))
  const start = Math.max(0, Math.min(from, 1 - (to - from) - missing))
  return { from: start, to: Math.max(to, start + wanted) }
}

/** One day: a disc where it is exact and certain; else a dotted field over all the days that it may be. */
export function drawDay(
  span: Span,
  certain: boolean,
  extent: Extent,
  middle: number,
  id: string,
  count: number,
): string {
  const { from, to } = extent
  if (span.earliest === span.latest && certain) {
    return `<g${items(count)}>${figureAt((from + to) / 2, middle, 'point', shapes.disc)}</g>`
  }
  return `<g${items(count)}>${box('vague', from, to, middle - 5, 10, filled(id, 'vague'))}${openSides(span.earliest, span.latest, extent, middle)}</g>`
}

/** Something that lasts, in its parts: filled where it is certain, dotted where it only may be. */
export function drawStretch(
  from: Span,
  to: Span,
  certain: boolean,
  axis: TimeAxis,
  layout: Layout,
  dress: (certain: boolean) => { readonly class: string; readonly more: string },
  middle: number,
  height: number,
): string {
  const parts = spanParts(from, to, certain)
  const drawn = parts.map(part => {
    const start = shareOf(axis, part.first)
    const end = Math.max(shareAfter(axis, part.last), start)
    // Too short to be seen, yet it was there.
    const thin = Math.max(0, 3 / layout.width - (end - start))
    const { class: name, more } = dress(part.certain)
    const left = Math.min(start, 1 - (end - start) - thin)
    return box(name, left, end + (left - start) + thin, middle - height / 2, height, more)
  })
  const first = parts[0]?.first ?? 0
  const last = parts.at(-1)?.last ?? 0
  return `<g${items(1)}>${drawn.join('')}${openSides(first, last, { from: shareOf(axis, first), to: shareAfter(axis, last) }, middle)}</g>`
}

/** Arrows where nobody knows how far it goes. */
function openSides(first: number, last: number, { from, to }: Extent, middle: number): string {
  return [
    Number.isFinite(first) ? '' : arrow(from, middle, shapes.backwards),
    Number.isFinite(last) ? '' : arrow(to, middle, shapes.onwards),
  ].join('')
}

/** With a rim of paper, so that it is seen on what is filled, too. */
function arrow(at: number, middle: number, path: string): string {
  return figureAt(at, middle, 'under', path) + figureAt(at, middle, 'beyond', path)
}
