import { escaped } from './plain-text.js'
import { emsOf } from './wrap-text.js'

/** One of the two drawings: its class, and the least width in which all of it must fit. */
export interface Layout {
  readonly kind: 'wide' | 'narrow'
  readonly width: number
}

export const layouts: readonly [Layout, Layout] = [
  { kind: 'wide', width: 670 },
  { kind: 'narrow', width: 268 },
]

/** Something drawn below something else. */
export interface Drawn {
  readonly svg: string
  readonly height: number
}

/** A part of a picture, drawn from a height on. */
export type Part = (top: number, layout: Layout) => Drawn

/** Parts one below the other. */
export function stacked(parts: readonly Part[], top: number, layout: Layout): Drawn {
  let y = top
  const svg = parts.map(part => {
    const drawn = part(y, layout)
    y += drawn.height
    return drawn.svg
  })
  return { svg: svg.join('\n'), height: y - top }
}

/** A share of the width. Everything across is said in shares, so that letters need not shrink with it. */
export function percent(share: number): string {
  return `${Number((share * 100).toFixed(2))}%`
}

export interface Place {
  readonly at?: number
  readonly dx?: number
  readonly y: number
  readonly end?: boolean
}

/** A line of text at a share of the width. */
export function textAt(name: string, { at = 0, dx = 0, y, end }: Place, said: string, more = ''): string {
  if (said === '' && more === '') return ''
  const place = `x="${percent(at)}"${dx ? ` dx="${dx}"` : ''} y="${y}"${end ? ' text-anchor="end"' : ''}`
  return `<text class="${name}" ${place}>${escaped(said)}${more}</text>`
}

/** A rectangle from a share of the width to another. */
export function box(name: string, from: number, to: number, y: number, height: number, more = ''): string {
  const width = percent(Math.max(0, to - from))
  return `<rect class="${name}" x="${percent(from)}" y="${y}" width="${width}" height="${height}"${more}/>`
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

/** A share of the width that a text takes at most. */
export function shareOfText(said: string, size: number, layout: Layout): number {
  return (emsOf(said) * size) / layout.width
}

/** A link around what is drawn, called by its words or by a name; without an address only what is drawn. */
export function linked(svg: string, href: string | undefined, name?: string): string {
  if (href === undefined) return svg
  const label = name === undefined ? '' : ` aria-label="${escaped(name)}"`
  return `<a href="${escaped(href)}"${label}>${svg}</a>`
}

/** Says how many items a mark stands for. */
export const items = (count: number): string => ` data-items="${count}"`

/** Small figures, in units around their point. */
export const shapes = {
  disc: 'M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0Z',
  diamond: 'M0-6 6 0 0 6-6 0Z',
  onwards: 'M-9-5-3 0-9 5',
  backwards: 'M9-5 3 0 9 5',
  never: 'M-5-5 5 5M5-5-5 5',
} as const
