import { sectorDress } from '../sector-dress.js'
import { box, items, type Layout, level, type Part, percent, stacked, textAt } from '../svg-parts.js'
import { emsOf, wrapText } from '../wrap-text.js'
import type { Measure, MesaBalance, SectorShare } from './balance-model.js'

const line = 17

/** One mesa: for each measure all sectors in one bar, and under it what each of them is, in the same order. */
export function drawMesa(
  { title, when, shares }: MesaBalance,
  measures: readonly Measure[],
  nothing: string,
  id: string,
): Part {
  return (top, layout) => {
    const names = wrapText(title, layout.width / 15)
    const begin = top + names.length * line + 24
    const heads = [
      ...names.map((text, index) => textAt('name strong', { y: top + 16 + index * line }, text)),
      textAt('said', { y: top + 16 + names.length * line }, when),
    ]
    const rows = measures.map((measure, index) => measured(shares, measure, nothing, id, index === 0))
    const drawn = stacked(rows, begin, layout)
    const itself = shares.length === 0 ? items(1) : ''
    return { svg: `<g${itself}>${heads.join('')}</g>${drawn.svg}`, height: begin - top + drawn.height + 14 }
  }
}

function measured(
  shares: readonly SectorShare[],
  measure: Measure,
  nothing: string,
  id: string,
  counts: boolean,
): Part {
  const total = shares.reduce((sum, share) => sum + measure.of(share), 0)
  const unnoted = shares.length === 0 || (total === 0 && measure.mayBeUnnoted)
  const said: Part = top => ({
    svg: textAt('said', { y: top + 13 }, `${measure.title}${unnoted ? `: ${nothing}` : ''}`),
    height: 19,
  })
  return (top, layout) =>
    stacked(
      unnoted ? [said] : [said, wholeBar(shares, measure, total, id), chips(shares, measure, id, counts)],
      top,
      layout,
    )
}

function wholeBar(shares: readonly SectorShare[], { of }: Measure, total: number, id: string): Part {
  return top => {
    let from = 0
    const fields = shares.map(share => {
      const start = from
      from += total === 0 ? 0 : of(share) / total
      return from > start ? box('share', start, from, top + 1, 14, sectorDress(id, share.index, true)) : ''
    })
    return { svg: level('lane', 0, 1, top + 8) + fields.join(''), height: 18 }
  }
}

/** What each field is: its filling, its sector and its amount, as many in a line as fit. */
function chips(shares: readonly SectorShare[], { short }: Measure, id: string, counts: boolean): Part {
  return (top, layout) => {
    let x = 0
    let y = top
    const drawn = shares.map(share => {
      const said = `${share.title} ${short(share)}`
      const width = 17 + emsOf(said) * 13 + 14
      if (x > 0 && x + width > layout.width) {
        x = 0
        y += line
      }
      const lines = wrapText(said, (layout.width - 17) / 13, 4)
      const svg = `<g${counts ? items(1) : ''}>${chip(lines, share.index, x, y, layout, id)}</g>`
      x += width
      y += (lines.length - 1) * line
      return svg
    })
    return { svg: drawn.join(''), height: y - top + line + 8 }
  }
}

function chip(
  lines: readonly string[],
  index: number,
  x: number,
  y: number,
  layout: Layout,
  id: string,
): string {
  const at = x / layout.width
  const field = `<rect x="${percent(at)}" y="${y + 4}" width="11" height="11"${sectorDress(id, index, true)}/>`
  return (
    field + lines.map((text, row) => textAt('said', { at, dx: 16, y: y + 14 + row * line }, text)).join('')
  )
}
