import type { PictureWords } from '../picture-words.js'
import { plainText } from '../plain-text.js'
import type { Flow, FlowLink, FlowModel, FlowNode } from './flow-model.js'

/**
 * Places in layers, each as far right as the longest way to it, and what goes between them.
 *
 * @throws RangeError when a count is no count, or when something goes in a circle.
 */
export function readFlow(
  flows: readonly Flow[],
  names: Readonly<Record<string, string>>,
  { flow: words }: PictureWords,
): FlowModel {
  for (const { from, to, count } of flows) {
    if (count !== null && !(Number.isSafeInteger(count) && count >= 0)) {
      throw new RangeError(
        `flowPicture: ${count} things cannot go from ${from} to ${to}; a count is a whole number, or null.`,
      )
    }
  }
  const layerOf = layersOf(flows)
  const links: FlowLink[] = flows.map(flow => {
    const layer = flow.from !== null ? layerOf(flow.from) : flow.to !== null ? layerOf(flow.to) - 1 : 0
    return {
      flow,
      from: flow.from === null ? unknownAt(layer) : `=${flow.from}`,
      to: flow.to === null ? unknownAt(layer + 1) : `=${flow.to}`,
    }
  })
  const nodes = new Map<string, FlowNode>()
  for (const link of links) {
    for (const key of [link.from, link.to]) {
      if (nodes.has(key)) continue
      const id = key.slice(1)
      const unknown = key.startsWith('?')
      const [inward, outward] = [
        links.filter(({ to }) => to === key),
        links.filter(({ from }) => from === key),
      ]
      nodes.set(key, {
        key,
        title: unknown ? words.unknown : plainText(Object.hasOwn(names, id) ? (names[id] as string) : id),
        layer: unknown ? Number(id) : layerOf(id),
        unknown,
        count: Math.max(sum(inward), sum(outward)),
        open: [...inward, ...outward].some(({ flow }) => flow.count === null),
      })
    }
  }
  const deepest = [...nodes.values()].reduce((most, { layer }) => Math.max(most, layer), 0)
  const layers = Array.from({ length: deepest + 1 }, (_, layer) => {
    const here = [...nodes.values()].filter(node => node.layer === layer)
    // What is not known stands last.
    return [...here.filter(({ unknown }) => !unknown), ...here.filter(({ unknown }) => unknown)]
  })
  return { layers, links }
}

const unknownAt = (layer: number): string => `?${layer}`
const sum = (links: readonly FlowLink[]): number =>
  links.reduce((total, { flow }) => total + (flow.count ?? 0), 0)

function layersOf(flows: readonly Flow[]): (id: string) => number {
  const before = new Map<string, (string | null)[]>()
  for (const { from, to } of flows) {
    if (from !== null && !before.has(from)) before.set(from, [])
    if (to !== null) before.set(to, [...(before.get(to) ?? []), from])
  }
  const layers = new Map<string, number>()
  const waiting = new Map([...before].map(([id, froms]) => [id, new Set(froms)]))
  // Round by round, whatever waits for nothing: as many rounds as there are layers.
  while (waiting.size > 0) {
    const ready = [...waiting].filter(([, froms]) =>
      [...froms].every(from => from === null || layers.has(from)),
    )
    if (ready.length === 0) {
      throw new RangeError(
        `flowPicture: ${[...waiting.keys()].slice(0, 3).join(' → ')} goes in a circle, so no side comes first.`,
      )
    }
    const next = ready.map(([id, froms]) => {
      const deep = [...froms].map(from => (from === null ? 1 : (layers.get(from) as number) + 1))
      return [id, Math.max(0, ...deep)] as const
    })
    for (const [id, layer] of next) {
      layers.set(id, layer)
      waiting.delete(id)
    }
  }
  return id => layers.get(id) as number
}
