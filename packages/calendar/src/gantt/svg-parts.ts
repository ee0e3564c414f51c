import { escapeMarkup } from './escape-markup.js'
import { shorten } from './shorten.js'

/**
 * Units of the picture's inside: in a column of text on a wide screen, and on a telephone. Where a
 * browser lays it out it has both, and a style shows one; where its width is given it has one of them.
 */
export interface Layout {
  readonly wide?: number
  readonly narrow?: number
}

/** The inside of a picture of a given width; without one, what a browser may make of it. */
export function layoutOf(width: number | undefined): Layout {
  if (width === undefined) return { wide: 600, narrow: 268 }
  return width >= 720 ? { wide: width * 0.96 } : { narrow: width * 0.96 }
}

/** A share of the width. Everything across is said in shares, so that letters need not shrink with it. */
export function percent(share: number): string {
  return `${Number((share * 100).toFixed(3))}%`
}

/** A line of text; `room` is the share of the width that it may take, on a wide and on a narrow screen. */
export interface Line {
  readonly class: string
  readonly x?: string
  readonly dx?: number
  readonly y: number
  readonly anchor?: 'end'
  readonly size: number
  readonly room?: readonly [wide: number, narrow: number]
}

/** One text for a wide screen and one for a narrow one, each shortened to its room; a style hides the other. */
export function textLine(line: Line, layout: Layout, wide: string, narrow = wide): string {
  const [wideRoom, narrowRoom] = line.room ?? [1, 1]
  const fits = (said: string, room: number) => shorten(said, (room - Math.abs(line.dx ?? 0)) / line.size)
  const long = layout.wide === undefined ? undefined : fits(wide, wideRoom * layout.wide)
  const short = layout.narrow === undefined ? undefined : fits(narrow, narrowRoom * layout.narrow)
  if (short === undefined || long === short) return text(line, '', long ?? '')
  return long === undefined ? text(line, '', short) : text(line, ' w', long) + text(line, ' n', short)
}

function text({ class: name, x = '0', dx, y, anchor }: Line, screen: string, said: string): string {
  if (said === '') return ''
  const place = `x="${x}"${dx ? ` dx="${dx}"` : ''} y="${y}"${anchor ? ` text-anchor="${anchor}"` : ''}`
  return `<text class="${name}${screen}" ${place}>${escapeMarkup(said)}</text>`
}

/** A rectangle from a share of the width to another. */
export function box(name: string, from: number, to: number, y: number, height: number, more = ''): string {
  return `<rect class="${name}" x="${percent(from)}" y="${y}" width="${percent(to - from)}" height="${height}"${more}/>`
}

/** An upright line at a share of the width. */
export function upright(name: string, at: number, from: number, to: number): string {
  const x = percent(at)
  return `<line class="${name}" x1="${x}" y1="${from}" x2="${x}" y2="${to}"/>`
}

/** A level line from a share of the width to another. */
export function level(name: string, from: number, to: number, y: number): string {
  return `<line class="${name}" x1="${percent(from)}" y1="${y}" x2="${percent(to)}" y2="${y}"/>`
}

/** A small figure, drawn in units around a point at a share of the width. */
export function figureAt(at: number, y: number, name: string, path: string): string {
  return `<svg x="${percent(at)}" y="${y}" overflow="visible"><path class="${name}" d="${path}"/></svg>`
}

/** Small figures, in units around their point. */
export const shapes = {
  diamond: 'M0-6 6 0 0 6-6 0Z',
  flag: 'M-1-7H9L5-3l4 4H1V7h-2Z',
  arrow: 'M0-4 7 0 0 4Z',
} as const
