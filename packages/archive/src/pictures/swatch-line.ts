import { sectorDress } from './sector-dress.js'
import { type Part, textAt } from './svg-parts.js'
import { wrapText } from './wrap-text.js'

/** A small field in the filling of a sector, and what it stands for. */
export function swatchLine(id: string, index: number, said: string): Part {
  return (top, layout) => {
    const lines = wrapText(said, (layout.width - 24) / 15)
    const field = `<rect x="1" y="${top + 5}" width="14" height="14"${sectorDress(id, index, true)}/>`
    const words = lines.map((text, line) => textAt('name strong', { dx: 22, y: top + 17 + line * 17 }, text))
    return { svg: field + words.join(''), height: lines.length * 17 + 10 }
  }
}
