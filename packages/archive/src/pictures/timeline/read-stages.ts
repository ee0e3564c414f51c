import { dayNumber, daysIn, type Span, sayDate, spanOf } from '@apertura/calendar'
import type { EntryKind, LastDay, PartialDate } from '@apertura/domain'
import type { Dossier, Seen } from '@apertura/dossier'
import { textIn } from '@apertura/rules'
import { plainText } from '../plain-text.js'
import { shortStretch } from '../short-date.js'
import { pictureWordsOf } from '../words-of.js'
import type { Stretch, TimelineOptions } from './timeline-model.js'

/** Membership in OGP, the stages of co-creation that were reached, and the works' standing still. */
export function readStages(d: Dossier, options: TimelineOptions): readonly Stretch[] {
  const { locale } = options
  const words = pictureWordsOf(options)
  const at = dayNumber(d.view.at)
  const told = d.seen.filter(({ happened }) => happened !== 'no')
  const first = (...kinds: readonly EntryKind[]) => told.find(({ entry }) => kinds.includes(entry.kind))
  const last = (...kinds: readonly EntryKind[]) => told.findLast(({ entry }) => kinds.includes(entry.kind))
  const stopped = first('works.suspended', 'works.ended')

  const stretch = (
    title: string,
    start: Seen | undefined,
    end: Seen | undefined,
    otherwise: Span,
  ): readonly Stretch[] => {
    if (start === undefined) return []
    const days =
      end === undefined
        ? { from: start.entry.on, to: null }
        : daysIn({ from: start.entry.on, to: end.entry.on, lastDay: lastDayOf(end) })
    const until: PartialDate | null = days.to
    const unsaid = otherwise.earliest < at ? words.timeline.endNotStated : words.noKnownEnd
    const certain = start.happened === 'yes'
    return [
      {
        title: plainText(title),
        from: spanOf(days.from),
        to: until === null ? otherwise : spanOf(until),
        certain,
        short: shortStretch(
          spanOf(days.from),
          until === null ? otherwise : spanOf(until),
          until === null ? unsaid : null,
          words,
        ),
        when: words.fromTo(sayDate(days.from, locale), until === null ? unsaid : sayDate(until, locale)),
        note: certain ? '' : words.perhaps,
        href: options.href?.(start.entry.id, 'entry'),
      },
    ]
  }
  const stages = d.definition.stages.flatMap((stage, index) => {
    const start = first(stage.opensWith)
    const end = stage.closesWith === undefined ? undefined : last(stage.closesWith)
    const next = d.definition.stages.slice(index + 1).flatMap(({ opensWith }) => first(opensWith) ?? [])[0]
    const over = [next, stopped].flatMap(each => (each ? [spanOf(each.entry.on).latest] : []))
    const begun = start === undefined ? at : Math.min(spanOf(start.entry.on).latest, at)
    // A stage whose end nobody records is over at the latest when the next one begins, or when all stops.
    const otherwise =
      over.length === 0
        ? { earliest: at, latest: Number.POSITIVE_INFINITY }
        : { earliest: begun, latest: Math.max(begun, Math.min(...over)) }
    return stretch(textIn(stage.title, locale), start, end, otherwise)
  })
  const goesOn = { earliest: at, latest: Number.POSITIVE_INFINITY }
  const { inOgp, suspended } = words.timeline
  return [
    ...stretch(
      inOgp,
      first('membership.begun') ?? first('membership.accepted'),
      first('withdrawal.effective', 'membership.lapsed'),
      goesOn,
    ),
    ...stages,
    ...stretch(suspended, first('works.suspended'), last('works.resumed', 'works.ended'), goesOn),
  ]
}

function lastDayOf({ entry }: Seen): LastDay {
  if ('lastDay' in entry.data) return entry.data.lastDay
  // A day on which something closes belongs to it; a day on which it is left or taken up again does not.
  return entry.kind.endsWith('.closed') || entry.kind.endsWith('.completed') ? 'in' : 'out'
}
