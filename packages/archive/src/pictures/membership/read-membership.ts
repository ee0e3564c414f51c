import { dayNumber, type Span, sayDate, spanOf } from '@apertura/calendar'
import type { Body } from '@apertura/domain'
import type { Dossier, Membership } from '@apertura/dossier'
import { textIn } from '@apertura/rules'
import type { PictureOptions } from '../picture.js'
import { plainText } from '../plain-text.js'
import { shortDate, shortStretch } from '../short-date.js'
import { pictureWordsOf } from '../words-of.js'
import type { BodySeats, Seat } from './membership-model.js'

/** Who sat in each body, by sector, and when; those of whom only a seat is told stand there, too, as perhaps. */
export function readMembership(d: Dossier, options: PictureOptions): readonly BodySeats[] {
  const words = pictureWordsOf(options)
  const sectors = [
    ...d.definition.sectors.map(({ id, title }) => ({ id, title: plainText(textIn(title, options.locale)) })),
    { id: 'not-stated', title: words.membership.notStatedSector },
  ]
  const known = new Set(sectors.map(({ id }) => id))
  return d.definition.bodies.map(body => {
    const came = d.memberships(body.id)
    const now = d.members(body.id)
    const ids = new Set(came.map(({ id }) => id))
    const all = [
      ...came.map(each => ({ each, told: false })),
      ...now.filter(({ id }) => !ids.has(id)).map(each => ({ each, told: true })),
    ]
    const allTold = all.length > 0 && came.length === 0
    const still = (id: string) => now.find(each => each.id === id)?.certainty ?? 'no'
    const seats = all.map(({ each, told }) => ({
      sector: known.has(each.sector) ? each.sector : 'not-stated',
      seat: seatOf(d, body, each, told, still(each.id), allTold, options),
    }))
    const end = endOfBody(d, body.id)
    const gone = end === null ? null : { earliest: end.earliest + 1, latest: end.latest + 1 }
    const lasts = gone === null ? '' : `${words.membership.bodyEnds} (${shortDate(gone, words)}).`
    return {
      title: plainText(textIn(body.title, options.locale)),
      note: [allTold ? words.membership.allToldOnly : '', lasts].filter(Boolean).join(' '),
      sectors: sectors
        .map(({ id, title }, index) => ({
          index,
          title,
          seats: seats.filter(({ sector }) => sector === id).map(({ seat }) => seat),
        }))
        .filter(({ seats }) => seats.length > 0),
    }
  })
}

function seatOf(
  d: Dossier,
  body: Body,
  { name, from, to }: Membership,
  told: boolean,
  still: Seat['still'],
  allTold: boolean,
  options: PictureOptions,
): Seat {
  const words = pictureWordsOf(options)
  const { membership } = words
  const said = (date: string) => sayDate(date, options.locale)
  const end = to === null ? endOfBody(d, body.id) : null
  const start = spanOf(from)
  const last = to === null ? (end ?? goesOn(d)) : spanOf(to)
  return {
    name: plainText(name),
    from: start,
    to: last,
    certain: !told,
    short: told ? '' : shortStretch(start, last, to === null ? membership.stillIn[still] : null, words),
    note: told && !allTold ? membership.toldOnly : '',
    saidFrom: told ? membership.toldOnly : said(from),
    saidTo: to === null ? (end === null ? words.noKnownEnd : membership.bodyEnds) : said(to),
    still,
  }
}

const goesOn = (d: Dossier): Span => ({ earliest: dayNumber(d.view.at), latest: Number.POSITIVE_INFINITY })

/** Last day of a body of which one tells that it was dissolved; null while it stands. */
function endOfBody(d: Dossier, body: string): Span | null {
  const acts = d.seen.filter(
    ({ entry, happened }) =>
      happened !== 'no' && entry.kind.startsWith('body.') && 'body' in entry.data && entry.data.body === body,
  )
  const last = acts.at(-1)?.entry
  if (last?.kind !== 'body.dissolved') return null
  const { earliest, latest } = spanOf(last.on)
  return { earliest: earliest - 1, latest: latest - 1 }
}
