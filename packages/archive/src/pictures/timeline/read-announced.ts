import { sayDate, spanOf } from '@apertura/calendar'
import type { PartialDate } from '@apertura/domain'
import type { Dossier } from '@apertura/dossier'
import { shortDate } from '../short-date.js'
import { pictureWordsOf } from '../words-of.js'
import type { Owed, TimelineOptions } from './timeline-model.js'

/** The last day of the consultation as it was announced, as it was moved, and as it came. */
export function readAnnounced(d: Dossier, options: TimelineOptions): readonly Owed[] {
  const words = pictureWordsOf(options)
  const { timeline } = words
  const told = d.seen.filter(({ happened }) => happened !== 'no').map(({ entry }) => entry)
  const closed = told.findLast(({ kind }) => kind === 'consultation.closed')
  const ends = told.flatMap(({ kind, data }): readonly PartialDate[] =>
    kind === 'consultation.announced' || kind === 'consultation.extended' ? [data.to] : [],
  )
  const [original] = ends
  const due = ends.at(-1)
  if (original === undefined || due === undefined) return []
  const done = closed?.on ?? null
  const late = done === null ? null : laterThan(original, done)
  const note = late === null ? '' : timeline.later(late.last - late.first + 1)
  const fact = closed ?? told.find(({ kind }) => kind === 'consultation.announced')
  const dates = (how: (date: PartialDate) => string) =>
    [
      timeline.announcedFor(how(original)),
      ...(due === original ? [] : [timeline.moved(how(original), how(due))]),
      ...(done === null ? [] : [timeline.ended(how(done))]),
    ].join('; ')
  return [
    {
      title: timeline.announced,
      original: spanOf(original),
      due: spanOf(due),
      done: done === null ? null : spanOf(done),
      late,
      outcome: done === null ? 'undetermined' : 'met',
      when: dates(date => sayDate(date, options.locale)),
      short: dates(date => shortDate(spanOf(date), words)),
      note,
      brief: note,
      href: fact && options.href?.(fact.id, 'entry'),
    },
  ]
}

/** The days between what was surely announced and what surely came after it. */
function laterThan(original: PartialDate, done: PartialDate): Owed['late'] {
  const first = spanOf(original).latest + 1
  const last = spanOf(done).earliest
  return last >= first && Number.isFinite(last) ? { first, last } : null
}
