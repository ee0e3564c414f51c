import type { FlowModel } from './flow-model.js'

/** What fits side by side: all layers, or on a narrow screen each layer with what comes right out of it. */
export interface FlowPanel {
  readonly model: FlowModel
  readonly stages: readonly string[]
}

/** One picture for each layer that something leaves, of two columns: itself, and where that goes. */
export function flowPanels({ layers, links }: FlowModel, stages: readonly string[]): readonly FlowPanel[] {
  const all = layers.flat()
  return layers.flatMap((nodes, layer) => {
    const here = new Set(nodes.map(({ key }) => key))
    const leaving = links.filter(({ from }) => here.has(from))
    if (leaving.length === 0) return []
    const froms = new Set(leaving.map(({ from }) => from))
    const ends = new Set(leaving.map(({ to }) => to))
    return [
      {
        model: {
          layers: [nodes.filter(({ key }) => froms.has(key)), all.filter(({ key }) => ends.has(key))],
          links: leaving,
        },
        stages: stages.slice(layer, layer + 2),
      },
    ]
  })
}
