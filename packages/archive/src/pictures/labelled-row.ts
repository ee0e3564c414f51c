import type { Extent } from './draw-span.js'
import { escaped } from './plain-text.js'
import { box, type Layout, level, linked, type Part, textAt } from './svg-parts.js'
import { emsOf, wrapText } from './wrap-text.js'

/** Where a pointer meets a link: its words, its mark and what is between. */
const hit = (top: number, height: number) => box('hit', 0, 1, top, height)

const nameSize = 14
const saidSize = 13
const line = 17

export interface RowTexts {
  readonly title: string
  readonly strong?: boolean
  /** Words always stand above the mark. */
  readonly above?: boolean
  /** Where it leads; the words of the row are its name. */
  readonly href?: string | undefined
  readonly said: readonly { readonly text: string; readonly class?: 'late' }[]
}

/**
 * A row of a picture: a title and what is said of it, and a mark. Where there is room the words stand beside the
 * mark, on the side that has more of it; else above the mark over the whole width. So words never meet.
 */
export function labelledRow(
  texts: RowTexts,
  extentIn: (layout: Layout) => Extent,
  draw: (middle: number, layout: Layout) => string,
): Part {
  return (top, layout) => {
    const extent = extentIn(layout)
    const gap = 8 / layout.width
    const right = 1 - extent.to - gap
    const left = extent.from - gap
    const room = Math.max(right, left)
    // Half a wide screen is enough to read in; on a narrow one words go above.
    const beside = layout.kind === 'wide' && room >= 0.42 && !texts.above
    const lines = linesOf(texts, (beside ? room : 1) * layout.width)
    const place = !beside ? { at: 0 } : right >= left ? { at: extent.to + gap } : { at: left, end: true }
    const words = lines.map((spans, index) => {
      const [first, ...more] = spans.map(
        ({ name, said }, at) => `<tspan class="${name}"${at > 0 ? ' dx="4"' : ''}>${escaped(said)}</tspan>`,
      )
      return textAt('line', { ...place, y: top + 14 + index * line }, '', `${[first, ...more].join(' ')} `)
    })
    const middle = beside ? top + 10 : top + lines.length * line + 10
    const height = beside ? Math.max(lines.length * line, 17) + 7 : lines.length * line + 23
    const lane = beside ? '' : level('lane', 0, 1, middle)
    const svg = `<g>${lane}${draw(middle, layout)}${words.join('')}</g>`
    const { href } = texts
    return { svg: linked(href ? hit(top - 1, height) + svg : svg, href), height }
  }
}

interface Words {
  readonly name: string
  readonly said: string
}

/** Lines of words; what is said goes on in the title's line where all of it fits there. */
function linesOf({ title, strong, said }: RowTexts, width: number): readonly (readonly Words[])[] {
  const size = strong ? nameSize + 1 : nameSize
  const name = strong ? 'name strong' : 'name'
  const titles: Words[] = wrapText(title, width / size).map(text => ({ name, said: text }))
  const sayings = said
    .filter(({ text }) => text !== '')
    .map(({ text, class: of = 'said' }) =>
      wrapText(text, width / saidSize, 4).map(part => ({ name: of, said: part })),
    )
  const [first, ...others] = sayings
  const last = titles.at(-1)
  const fits =
    last !== undefined &&
    first?.length === 1 &&
    emsOf(last.said) * size + 10 + emsOf(first[0]?.said ?? '') * saidSize <= width
  return fits
    ? [...titles.slice(0, -1).map(each => [each]), [last, ...first], ...others.flat().map(each => [each])]
    : [...titles, ...sayings.flat()].map(each => [each])
}

/** A heading over a group of rows, and how to read it. */
export function heading(title: string, how = ''): Part {
  return (top, layout) => {
    const titles = wrapText(title, layout.width / 17)
    const lines = wrapText(how, layout.width / saidSize)
    const y = top + 30 + (titles.length - 1) * 19
    return {
      svg: [
        level('hair', 0, 1, top + 8),
        ...titles.map((text, index) => textAt('head', { y: top + 30 + index * 19 }, text)),
        ...lines.map((text, index) => textAt('said', { y: y + 19 + index * line }, text)),
      ].join(''),
      height: 30 + titles.length * 19 - 19 + 10 + lines.length * line,
    }
  }
}
