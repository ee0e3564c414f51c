import type { Span } from '@apertura/calendar'
import { type Extent, extentOf } from '../draw-span.js'
import { filled } from '../fillings.js'
import { labelledRow } from '../labelled-row.js'
import { box, figureAt, items, type Layout, level, type Part, shapes } from '../svg-parts.js'
import { shareAfter, shareOf, type TimeAxis } from '../time-axis.js'
import type { Owed } from './timeline-model.js'

/** Something owed: its dates as diamonds, or as a dotted field where they are vague, and how late it is as a line. */
export function drawOwed(owed: Owed, axis: TimeAxis, id: string, brief = false): Part {
  const extentIn = (layout: Layout) => aroundAll(owed, axis, layout)
  const said = brief
    ? [{ text: owed.brief, class: 'late' as const }]
    : [
        {
          text: owed.short,
          ...(owed.due === null && owed.outcome !== 'met' ? { class: 'late' as const } : {}),
        },
        { text: owed.note, ...(owed.late !== null ? { class: 'late' as const } : {}) },
      ]
  return labelledRow(
    { title: owed.title, strong: !brief, href: owed.href, said },
    extentIn,
    (middle, layout) => {
      const dates = [owed.original, owed.due].filter(
        (span, index, all): span is Span => span !== null && all.indexOf(span) === index,
      )
      const { late, done, due, outcome } = owed
      const never = due === null && outcome !== 'met'
      return `<g${items(1)}>${[
        ...dates.map(span => drawDue(span, axis, layout, middle, id)),
        late === null ? '' : drawLate(late, done === null, axis, middle),
        done === null ? '' : drawDone(done, axis, layout, middle, id),
        never ? figureAt(1 - 9 / layout.width, middle, 'tip', shapes.never) : '',
      ].join('')}</g>`
    },
  )
}

function drawDue(span: Span, axis: TimeAxis, layout: Layout, middle: number, id: string): string {
  const { from, to } = extentOf(span, axis, layout)
  if (span.earliest === span.latest) return figureAt((from + to) / 2, middle, 'due', shapes.diamond)
  return box('due open', from, to, middle - 6, 12, filled(id, 'due'))
}

/** Up to the day on which it was done; an arrow where it goes on. */
function drawLate(
  { first, last }: NonNullable<Owed['late']>,
  goesOn: boolean,
  axis: TimeAxis,
  middle: number,
): string {
  const end = shareAfter(axis, last)
  const line = level('lateness', shareOf(axis, first), end, middle)
  return goesOn ? line + figureAt(end, middle, 'tip', 'M-7-6 0 0-7 6') : line
}

function drawDone(span: Span, axis: TimeAxis, layout: Layout, middle: number, id: string): string {
  const { from, to } = extentOf(span, axis, layout)
  if (span.earliest === span.latest) return figureAt((from + to) / 2, middle, 'point', shapes.disc)
  return box('vague', from, to, middle - 5, 10, filled(id, 'vague'))
}

function aroundAll({ original, due, done, late }: Owed, axis: TimeAxis, layout: Layout): Extent {
  const extents = [original, due, done].flatMap(span => (span === null ? [] : [extentOf(span, axis, layout)]))
  const lateness = late === null ? [] : [{ from: shareOf(axis, late.first), to: shareAfter(axis, late.last) }]
  const all = [...extents, ...lateness]
  if (all.length === 0) return { from: 1 - 18 / layout.width, to: 1 }
  return { from: Math.min(...all.map(({ from }) => from)), to: Math.max(...all.map(({ to }) => to)) }
}
