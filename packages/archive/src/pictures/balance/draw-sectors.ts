import { sectorDress } from '../sector-dress.js'
import { box, level, type Part, stacked, textAt } from '../svg-parts.js'
import { swatchLine } from '../swatch-line.js'
import { wrapText } from '../wrap-text.js'
import type { Measure, SectorShare } from './balance-model.js'

/** Each sector with a bar for each measure: how much of it is theirs. */
export function drawSectors(
  shares: readonly SectorShare[],
  measures: readonly Measure[],
  id: string,
  percent: (share: number) => string,
): Part {
  const totals = measures.map(({ of }) => shares.reduce((sum, share) => sum + of(share), 0))
  return (top, layout) => {
    const parts = shares.flatMap(share => [
      swatchLine(id, share.index, share.title),
      // Of those whom nobody listed, nobody can tell whether they spoke.
      ...measures.flatMap((measure, at) =>
        share.listed || !measure.mayBeUnnoted ? [bar(share, measure, totals[at] ?? 0, id, percent)] : [],
      ),
    ])
    return stacked(parts, top, layout)
  }
}

function bar(
  share: SectorShare,
  { title, of, say }: Measure,
  total: number,
  id: string,
  percent: (share: number) => string,
): Part {
  return (top, layout) => {
    const part = total === 0 ? 0 : of(share) / total
    const said = `${title}: ${say(share, percent(Math.round(part * 100)))}`
    const lines = wrapText(said, layout.width / 13)
    const y = top + lines.length * 17
    const svg = [
      ...lines.map((text, index) => textAt('said', { y: top + 13 + index * 17 }, text)),
      level('lane', 0, 1, y + 8),
      part > 0
        ? box('share', 0, Math.max(part, 3 / layout.width), y + 2, 12, sectorDress(id, share.index, true))
        : '',
    ]
    return { svg: svg.join(''), height: lines.length * 17 + 22 }
  }
}
