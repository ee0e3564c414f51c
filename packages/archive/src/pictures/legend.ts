import { heading } from './labelled-row.js'
import { type Part, textAt } from './svg-parts.js'
import { wrapText } from './wrap-text.js'

/** What a drawing means: a small one of it in 26 by 12 units around a middle line, and the words. */
export interface Key {
  readonly drawing: string
  readonly said: string
}

/** How to read a picture, one key below the other. */
export function legend(title: string, keys: readonly Key[]): readonly Part[] {
  if (keys.length === 0) return []
  return [heading(title), ...keys.map(drawKey)]
}

function drawKey({ drawing, said }: Key): Part {
  return (top, layout) => {
    const lines = wrapText(said, (layout.width - 36) / 13, 6)
    const words = lines.map((text, index) => textAt('said', { dx: 36, y: top + 14 + index * 17 }, text))
    return {
      svg: `<g transform="translate(0 ${top + 10})">${drawing}</g>${words.join('')}`,
      height: lines.length * 17 + 5,
    }
  }
}
