import { sectorDress } from '../sector-dress.js'
import { spanParts } from '../span-parts.js'
import { box, level, type Part, textAt } from '../svg-parts.js'
import { shareOf, type TimeAxis } from '../time-axis.js'
import { wrapText } from '../wrap-text.js'
import type { BodySeats } from './membership-model.js'

const most = 96

/** How many sit in a body, day by day: one layer for each sector, and on top those who only perhaps do. */
export function drawSteps(
  body: BodySeats,
  axis: TimeAxis,
  id: string,
  say: (certain: number, all: number) => string,
): Part {
  const steps = stepsOf(body, axis)
  const height = (counts: readonly Layer[]) => counts.reduce((sum, { count }) => sum + count, 0)
  const highest = Math.max(1, ...steps.map(({ layers }) => height(layers)))
  const surely = Math.max(0, ...steps.map(({ layers }) => height(layers.filter(({ certain }) => certain))))
  const unit = Math.min(9, most / highest)
  return (top, layout) => {
    const lines = wrapText(say(surely, highest), layout.width / 13)
    const bottom = top + 8 + lines.length * 17 + highest * unit
    const drawn = steps.flatMap(({ first, next, layers }) => {
      let y = bottom
      return layers.map(({ index, certain, count }) => {
        y -= count * unit
        const [from, to] = [shareOf(axis, first), shareOf(axis, next)]
        return box('step', from, to, round(y), round(count * unit), sectorDress(id, index, certain))
      })
    })
    return {
      svg: [
        ...lines.map((text, index) => textAt('said', { y: top + 14 + index * 17 }, text)),
        ...drawn,
        level('rule', 0, 1, bottom),
      ].join(''),
      height: bottom - top + 12,
    }
  }
}

interface Layer {
  readonly index: number
  readonly certain: boolean
  readonly count: number
}

interface Step {
  readonly first: number
  readonly next: number
  readonly layers: readonly Layer[]
}

function stepsOf({ sectors }: BodySeats, axis: TimeAxis): readonly Step[] {
  const parts = sectors.flatMap(({ index, seats }) =>
    seats.flatMap(({ from, to, certain }) => spanParts(from, to, certain).map(part => ({ index, ...part }))),
  )
  const inside = (day: number) => Math.min(axis.last + 1, Math.max(axis.first, day))
  const breaks = [...new Set(parts.flatMap(({ first, last }) => [inside(first), inside(last + 1)]))].sort(
    (a, b) => a - b,
  )
  return breaks.slice(0, -1).map((first, at) => {
    const there = parts.filter(part => part.first <= first && first <= part.last)
    const layers = [true, false].flatMap(certain =>
      sectors.map(({ index }) => ({
        index,
        certain,
        count: there.filter(part => part.index === index && part.certain === certain).length,
      })),
    )
    return { first, next: breaks[at + 1] as number, layers: layers.filter(({ count }) => count > 0) }
  })
}

const round = (units: number): number => Number(units.toFixed(1))
