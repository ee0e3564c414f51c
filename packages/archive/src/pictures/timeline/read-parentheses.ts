import { dayNumber, daysIn, type Span, sayDate, spanOf } from '@apertura/calendar'
import type { Dossier } from '@apertura/dossier'
import { textIn } from '@apertura/rules'
import { plainText } from '../plain-text.js'
import { shortStretch } from '../short-date.js'
import { pictureWordsOf } from '../words-of.js'
import type { Stretch, TimelineOptions } from './timeline-model.js'

/** Each parenthesis from its first day to its last, and each other reading of it as one that only may be. */
export function readParentheses(d: Dossier, options: TimelineOptions): readonly Stretch[] {
  const { locale } = options
  const words = pictureWordsOf(options)
  const said = (date: string | null) => (date === null ? words.noKnownEnd : sayDate(date, locale))
  const at = dayNumber(d.view.at)
  const happened = d.seen.filter(each => each.happened !== 'no')
  return happened.flatMap(({ entry, happened: sure }): readonly Stretch[] => {
    if (entry.kind === 'parenthesis.reread') {
      const { from, to, title } = entry.data
      const [start, end] = [spanOf(from), endOf(to, at)]
      return [
        {
          title: words.timeline.otherReading(plainText(textIn(title, locale))),
          from: start,
          to: end,
          certain: false,
          when: words.fromTo(said(from), said(to)),
          short: shortStretch(start, end, to === null ? words.noKnownEnd : null, words),
          note: words.perhaps,
          href: options.href?.(entry.id, 'entry'),
        },
      ]
    }
    if (entry.kind !== 'parenthesis.opened') return []
    const { parenthesis, forbids, title } = entry.data
    const end = d.seen.find(
      each => each.entry.kind === 'parenthesis.closed' && each.entry.data.parenthesis === parenthesis,
    )?.entry
    const { from, to } =
      end?.kind === 'parenthesis.closed'
        ? daysIn({ from: entry.on, to: end.on, lastDay: end.data.lastDay })
        : { from: entry.on, to: null }
    const certain = sure === 'yes'
    return [
      {
        title: plainText(textIn(title, locale)),
        from: spanOf(from),
        to: endOf(to, at),
        certain,
        when: words.fromTo(said(from), said(to)),
        short: shortStretch(spanOf(from), endOf(to, at), to === null ? words.noKnownEnd : null, words),
        note: [certain ? '' : words.perhaps, forbids.length > 0 ? words.timeline.forbidsGovernment : '']
          .filter(Boolean)
          .join('; '),
        href: options.href?.(entry.id, 'entry'),
      },
    ]
  })
}

/** What nothing closed is still open on the day of the view. */
function endOf(to: string | null, at: number): Span {
  return to === null ? { earliest: at, latest: Number.POSITIVE_INFINITY } : spanOf(to)
}
