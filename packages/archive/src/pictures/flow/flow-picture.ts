import { filled } from '../fillings.js'
import { framed, sentenceInstead } from '../framed.js'
import { legend } from '../legend.js'
import type { Picture, PictureOptions } from '../picture.js'
import type { PictureWords } from '../picture-words.js'
import { plainText } from '../plain-text.js'
import { stacked } from '../svg-parts.js'
import { pictureWordsOf } from '../words-of.js'
import { drawFlow } from './draw-flow.js'
import type { Flow, FlowNode } from './flow-model.js'
import { flowPanels } from './flow-panels.js'
import { readFlow } from './read-flow.js'

export type { Flow } from './flow-model.js'

export interface FlowOptions extends PictureOptions {
  /** What each column is called, from the left, such as `Contributions`, `Problems`, `Agreements`. */
  readonly stages?: readonly string[]
  /** What a place is called, by what `from` and `to` say; without it they are names themselves. */
  readonly names?: Readonly<Record<string, string>>
}

/**
 * What became of what: how many contributions went into which problem, mesa or agreement, in as many steps as
 * there are. What is not known, from where, to where or how many, is dotted and says so.
 *
 * @throws RangeError when a count is no whole number, when something goes in a circle, or when the id cannot
 * begin an id.
 *
 * @example
 * ```ts
 * const flows = [{ from: 'Portal', to: 'Water', count: 12 }, { from: null, to: 'Water', count: 3 }]
 * flowPicture(flows, { id: 'flow', locale: 'en' }).table.rows
 * // => [['Portal', 'Water', '12'], ['Not known', 'Water', '3']]
 * ```
 */
export function flowPicture(flows: readonly Flow[], options: FlowOptions): Picture {
  const words = pictureWordsOf(options)
  const { names = {}, stages = [] } = options
  const { flow } = words
  const model = readFlow(flows, names, words)
  const titles = new Map(model.layers.flat().map(({ key, title }) => [key, title]))
  const rows = model.links.map(({ from, to, flow: { count } }) => [
    titles.get(from) ?? '',
    titles.get(to) ?? '',
    count === null ? flow.unknownCount : String(count),
  ])
  const table = { caption: flow.caption, head: flow.head, rows }
  if (flows.length === 0) {
    return { ...sentenceInstead(options, flow.title, flow.nothing), table, summary: flow.nothing }
  }
  const unknown = flows.filter(({ from, to, count }) => from === null || to === null || count === null).length
  const total = flows.reduce((sum, { count }) => sum + (count ?? 0), 0)
  const summary = flow.summary(flows.length, total, unknown)
  const keys = [
    { drawing: '<rect class="ribbon" x="1" y="-6" width="24" height="12"/>', said: flow.keys.known },
    ...(unknown === 0
      ? []
      : [
          {
            drawing: `<rect class="ribbon vague" x="1" y="-6" width="24" height="12"${filled(options.id, 'dots')}/>`,
            said: flow.keys.unknown,
          },
        ]),
  ]
  const drawing = framed(options, { title: flow.title, summary }, layout => {
    const said = stages.map(plainText)
    // Three columns of words do not fit on a narrow screen, two do.
    const panels = layout.kind === 'wide' ? [{ model, stages: said }] : flowPanels(model, said)
    const parts = panels.map(panel =>
      drawFlow(panel.model, panel.stages, node => amountOf(node, words), options.id),
    )
    const drawn = stacked([...parts, ...legend(words.legend, keys)], 0, layout)
    return { svg: drawn.svg, height: drawn.height + 8 }
  })
  return { ...drawing, table, summary }
}

function amountOf({ count, open }: FlowNode, { flow }: PictureWords): string {
  if (!open) return String(count)
  return count === 0 ? flow.unknownCount : flow.atLeast(count)
}
