import { heading } from './labelled-row.js'
import { type Part, percent, stacked, textAt } from './svg-parts.js'
import { wrapText } from './wrap-text.js'

/** What a drawing means: a small one of it in 26 by 12 units around a middle line, and the words. */
export interface Key {
  readonly drawing: string
  readonly said: string
}

/** How to read a picture, one key below the other. */
export function legend(title: string, keys: readonly Key[]): readonly Part[] {
  if (keys.length === 0) return []
  return [heading(title), drawKeys(keys)]
}

/** One below the other; where there is room, in two columns. */
function drawKeys(keys: readonly Key[]): Part {
  return (top, layout) => {
    const columns = layout.kind === 'wide' ? 2 : 1
    const each = Math.ceil(keys.length / columns)
    const drawn = Array.from({ length: columns }, (_, column) =>
      stacked(
        keys.slice(column * each, (column + 1) * each).map(key => drawKey(key, layout.width / columns)),
        0,
        layout,
      ),
    )
    return {
      svg: drawn
        .map(
          ({ svg }, column) =>
            `<svg x="${percent(column / columns)}" y="${top}" overflow="visible">${svg}\n</svg>`,
        )
        .join(''),
      height: Math.max(...drawn.map(({ height }) => height)),
    }
  }
}

function drawKey({ drawing, said }: Key, width: number): Part {
  return top => {
    const lines = wrapText(said, (width - 46) / 13, 6)
    const words = lines.map((text, index) => textAt('said', { dx: 36, y: top + 14 + index * 17 }, text))
    return {
      svg: `<g transform="translate(0 ${top + 10})">${drawing}</g>${words.join('')}`,
      height: lines.length * 17 + 5,
    }
  }
}
