import { sayDate } from '@apertura/calendar'
import type { Dossier } from '@apertura/dossier'
import { textIn } from '@apertura/rules'
import { drawStretch, extentOf } from '../draw-span.js'
import { framed, sentenceInstead } from '../framed.js'
import { heading, labelledRow } from '../labelled-row.js'
import { type Key, legend } from '../legend.js'
import type { Picture, PictureOptions } from '../picture.js'
import { isolated } from '../plain-text.js'
import { sectorDress } from '../sector-dress.js'
import { type Part, stacked } from '../svg-parts.js'
import { swatchLine } from '../swatch-line.js'
import { axisAround, type TimeAxis, yearLines, yearNames } from '../time-axis.js'
import { pictureWordsOf } from '../words-of.js'
import { drawSteps } from './draw-steps.js'
import type { BodySeats, Seat, SectorSeats } from './membership-model.js'
import { readMembership } from './read-membership.js'

/**
 * Who sat in each body of a process, by sector, from when to when, and how many at once. Where it is not certain
 * that somebody was in, the drawing is dotted.
 *
 * @throws RangeError when the id cannot begin an id.
 *
 * @example
 * ```ts
 * const d = dossier(definition, record, { at: '2023-12-31' })
 * membershipPicture(d, { id: 'seats', locale: 'en' }).table.rows.length > 10 // => true
 * ```
 */
export function membershipPicture(d: Dossier, options: PictureOptions): Picture {
  const words = pictureWordsOf(options)
  const { membership } = words
  const title = membership.title(isolated(textIn(d.definition.title, options.locale)))
  const bodies = readMembership(d, options)
  const rows = bodies.flatMap(body =>
    body.sectors.flatMap(sector =>
      sector.seats.map(({ name, saidFrom, saidTo, still }) => [
        body.title,
        sector.title,
        name,
        saidFrom,
        saidTo,
        membership.still[still],
      ]),
    ),
  )
  const table = { caption: membership.caption, head: membership.head, rows }
  if (rows.length === 0) {
    const summary = bodies.length === 0 ? membership.nothing : membership.nobody
    return { ...sentenceInstead(options, title, summary), table, summary }
  }
  const summary = summaryOf(d, bodies, rows.length, options)
  const spans = bodies.flatMap(({ sectors }) =>
    sectors.flatMap(({ seats }) => seats.flatMap(({ from, to }) => [from, to])),
  )
  const axis = axisAround(spans, d.view.at)
  const sectors = d.definition.sectors.length + 1
  const drawing = framed(options, { title, summary, sectors }, layout => {
    const drawn = stacked(partsOf(bodies, axis, options), 4, layout)
    const bottom = drawn.height + 4
    const keys = stacked(legend(words.legend, keysOf(bodies, options)), bottom, layout)
    return { svg: yearLines(axis, 8, bottom) + drawn.svg + keys.svg, height: bottom + keys.height + 8 }
  })
  return { ...drawing, table, summary }
}

function partsOf(bodies: readonly BodySeats[], axis: TimeAxis, options: PictureOptions): readonly Part[] {
  const { membership, months } = pictureWordsOf(options)
  const { id } = options
  return [
    yearNames(axis, months),
    ...bodies.flatMap(body => [
      heading(body.title, body.sectors.length === 0 ? membership.nobody : body.note),
      ...(body.sectors.length === 0 ? [] : [drawSteps(body, axis, id, membership.atOnce)]),
      ...body.sectors.flatMap(sector => [
        swatchLine(
          id,
          sector.index,
          `${isolated(sector.title)} · ${membership.members(sector.seats.length)}`,
        ),
        ...sector.seats.map(seat => seatRow(seat, sector, axis, id)),
      ]),
    ]),
    yearNames(axis, months),
  ]
}

function seatRow(seat: Seat, { index }: SectorSeats, axis: TimeAxis, id: string): Part {
  const { name, short, note, from, to, certain } = seat
  return labelledRow(
    { title: name, said: [{ text: short }, { text: note }], above: true },
    layout => extentOf(from, axis, layout),
    (middle, layout) =>
      drawStretch(
        from,
        to,
        certain,
        axis,
        layout,
        sure => ({ class: 'seat', more: sectorDress(id, index, sure) }),
        middle,
        12,
      ),
  )
}

function keysOf(bodies: readonly BodySeats[], options: PictureOptions): readonly Key[] {
  const { keys } = pictureWordsOf(options).membership
  const shown = bodies.flatMap(({ sectors }) => sectors)
  const index = shown[0]?.index ?? 0
  const drawing = (certain: boolean) =>
    `<rect x="1" y="-6" width="24" height="12"${sectorDress(options.id, index, certain)}/>`
  const open = shown.some(({ seats }) =>
    seats.some(({ from, to }) => !Number.isFinite(from.earliest + to.latest)),
  )
  return [
    { drawing: drawing(true), said: keys.certain },
    { drawing: drawing(false), said: keys.perhaps },
    { drawing: `${drawing(true)}<path class="rule" d="M0 8H26"/>`, said: keys.steps },
    ...(open
      ? [{ drawing: '<path class="beyond" d="M-9-5-3 0-9 5" transform="translate(18)"/>', said: keys.beyond }]
      : []),
  ]
}

function summaryOf(
  d: Dossier,
  bodies: readonly BodySeats[],
  members: number,
  options: PictureOptions,
): string {
  const { membership } = pictureWordsOf(options)
  const told = bodies.filter(({ sectors }) => sectors.length > 0)
  return [
    membership.summary({ at: sayDate(d.view.at, options.locale), bodies: told.length, members }),
    ...told.map(({ title, sectors }) => {
      const seats = sectors.flatMap(each => each.seats)
      const how = (still: Seat['still']) => seats.filter(each => each.still === still).length
      return membership.ofBody(isolated(title), seats.length, how('yes'), how('perhaps'))
    }),
  ].join(' ')
}
