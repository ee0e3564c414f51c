import { filled } from '../fillings.js'
import { isolated } from '../plain-text.js'
import { box, items, type Layout, type Part, percent, textAt } from '../svg-parts.js'
import { wrapText } from '../wrap-text.js'
import type { FlowLink, FlowModel, FlowNode } from './flow-model.js'

const line = 16
const bar = 9

interface Placed {
  readonly node: FlowNode
  readonly x: number
  readonly lines: readonly string[]
  readonly top: number
  /** First unit of its bar. */
  readonly at: number
  readonly height: number
}

/** All places, each with its words over its bar, and ribbons between them, as wide as what they stand for. */
export function drawFlow(
  { layers, links }: FlowModel,
  stages: readonly string[],
  say: (node: FlowNode) => string,
  id: string,
): Part {
  return (top, layout) => {
    const columns = Math.max(layers.length, 2)
    const heads = stages.slice(0, columns).map(said => wrapText(said, columnRoom(layout, columns) / 14, 4))
    const begin = top + 8 + Math.max(0, ...heads.map(({ length }) => length)) * line
    const unit = unitOf(layers)
    const placed = layers.flatMap((nodes, layer) => column(nodes, layer, columns, begin, unit, layout, say))
    const bottom = placed.reduce((most, { at, height }) => Math.max(most, at + height), begin)
    const titles = heads.flatMap((lines, layer) =>
      lines.map((text, index) =>
        textAt('name strong', { at: shareOf(layer, columns), y: top + 14 + index * line }, text),
      ),
    )
    return {
      svg: [
        ...ribbons(links, placed, unit, layout, id),
        ...placed.map(each => drawNode(each, layout, id)),
        ...titles,
      ].join('\n'),
      height: bottom - top + 18,
    }
  }
}

/** The last column needs as much room for its words as the others have. */
const shareOf = (layer: number, columns: number): number => layer / columns
const columnRoom = (layout: Layout, columns: number): number => layout.width / columns - 14

function unitOf(layers: FlowModel['layers']): number {
  const heaviest = Math.max(1, ...layers.map(nodes => nodes.reduce((sum, { count }) => sum + count, 0)))
  return Math.min(14, 220 / heaviest)
}

function column(
  nodes: readonly FlowNode[],
  layer: number,
  columns: number,
  begin: number,
  unit: number,
  layout: Layout,
  say: (node: FlowNode) => string,
): readonly Placed[] {
  let y = begin
  return nodes.map(node => {
    const ems = columnRoom(layout, columns) / 13.5
    const lines = [...wrapText(isolated(node.title), ems, 4), ...wrapText(say(node), ems, 2)]
    const at = y + lines.length * line + 6
    const height = Math.max(node.count * unit, 8)
    const placed = { node, x: shareOf(layer, columns), lines, top: y, at, height }
    y = at + height + 14
    return placed
  })
}

function drawNode({ node, x, lines, top, at, height }: Placed, layout: Layout, id: string): string {
  const dress = node.unknown || (node.open && node.count === 0) ? filled(id, 'dots') : ''
  const name = dress === '' ? 'node' : 'unknown'
  return [
    box(name, x, x + bar / layout.width, round(at), round(height), dress),
    ...lines.map((text, index) => textAt('said', { at: x, y: round(top + 14 + index * line) }, text)),
  ].join('')
}

function ribbons(
  links: readonly FlowLink[],
  placed: readonly Placed[],
  unit: number,
  layout: Layout,
  id: string,
): readonly string[] {
  const nodes = new Map(placed.map(each => [each.node.key, each]))
  const order = new Map(placed.map((each, index) => [each.node.key, index]))
  const left = new Map<string, number>()
  const right = new Map<string, number>()
  const width = ({ flow }: FlowLink) => Math.max((flow.count ?? 0) * unit, 4)
  // In the order of the other ends, so that ribbons cross as little as they can.
  const byEnds = [...links].sort(
    (a, b) =>
      (order.get(a.from) ?? 0) - (order.get(b.from) ?? 0) || (order.get(a.to) ?? 0) - (order.get(b.to) ?? 0),
  )
  return byEnds.map(link => {
    const [start, end] = [nodes.get(link.from), nodes.get(link.to)] as [Placed, Placed]
    const wide = width(link)
    const from = start.at + Math.min(right.get(link.from) ?? 0, Math.max(0, start.height - wide))
    const to = end.at + Math.min(left.get(link.to) ?? 0, Math.max(0, end.height - wide))
    right.set(link.from, (right.get(link.from) ?? 0) + wide)
    left.set(link.to, (left.get(link.to) ?? 0) + wide)
    const unknown = link.flow.count === null || link.flow.from === null || link.flow.to === null
    return ribbon(start.x + bar / layout.width, end.x, from, to, wide, unknown ? id : null)
  })
}

/** Stretched across as the picture is, so that its ends stay at the bars. */
function ribbon(
  left: number,
  right: number,
  from: number,
  to: number,
  wide: number,
  unknownIn: string | null,
): string {
  const top = Math.min(from, to)
  const height = Math.abs(from - to) + wide
  const [a, b] = [round(from - top), round(to - top)]
  const [c, d] = [round(from - top + wide), round(to - top + wide)]
  const path = `M0 ${a}C50 ${a} 50 ${b} 100 ${b}V${d}C50 ${d} 50 ${c} 0 ${c}Z`
  const dress = unknownIn === null ? 'class="ribbon"' : `class="ribbon vague"${filled(unknownIn, 'dots')}`
  return `<svg x="${percent(left)}" y="${round(top)}" width="${percent(right - left)}" height="${round(height)}" viewBox="0 0 100 ${round(height)}" preserveAspectRatio="none"${items(1)}><path ${dress} d="${path}"/></svg>`
}

const round = (units: number): number => Number(units.toFixed(1))
