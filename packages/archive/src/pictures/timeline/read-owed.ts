import { dayNumber, sayDate, spanOf } from '@apertura/calendar'
import type { Dossier, Obligation } from '@apertura/dossier'
import { textIn } from '@apertura/rules'
import { plainText } from '../plain-text.js'
import { shortDate } from '../short-date.js'
import { pictureWordsOf } from '../words-of.js'
import type { Owed, TimelineOptions } from './timeline-model.js'

/** What was owed: its first date, the date in force, when it was done, and how late that is on the day of the view. */
export function readOwed(d: Dossier, options: TimelineOptions): readonly Owed[] {
  const { locale } = options
  const table = pictureWordsOf(options)
  const { timeline: words } = table
  const said = (date: string) => sayDate(date, locale)
  const names = new Map([
    ...d.definition.bodies.map(({ id, title }) => [id, textIn(title, locale)] as const),
    ...d.definition.parties.map(({ id, name }) => [id, name] as const),
  ])
  return d.obligations.map(owed => {
    const done = doneOn(d, owed)
    const late = latenessOf(d, owed, done)
    const { original, due, history } = owed
    const dates = (how: (date: string) => string) => [
      due === null ? words.neverSet : words.due(how(due)),
      ...(original !== null && original !== due ? [words.firstDue(how(original))] : []),
      ...(done === null ? [] : [words.doneOn(how(done))]),
    ]
    const notes = [
      words.outcomes[owed.outcome],
      ...(late === null ? [] : [words.late(late.last - late.first + 1)]),
      ...history.map(({ from, to }) => words.moved(said(from), said(to))),
      words.owedBy(plainText(names.get(owed.owedBy) ?? owed.owedBy)),
    ]
    return {
      title: plainText(textIn(owed.title, locale)),
      original: original === null ? null : spanOf(original),
      due: due === null ? null : spanOf(due),
      done: done === null ? null : spanOf(done),
      late,
      outcome: owed.outcome,
      when: dates(said).join('; '),
      short: dates(date => shortDate(spanOf(date), table)).join('; '),
      note: notes.join('; '),
      brief: [
        words.outcomes[owed.outcome],
        ...(late === null ? [] : [words.late(late.last - late.first + 1)]),
        ...(due === null && done === null ? [words.neverSet] : []),
      ].join('; '),
      href: options.href?.(owed.code, 'obligation'),
    }
  })
}

/** When the act that fulfils it happened; of what happens to a body, only its own counts. */
function doneOn(d: Dossier, { code, owedBy, outcome }: Obligation): string | null {
  const rule = d.definition.obligations.find(each => each.code === code)
  const bodies = new Set(d.definition.bodies.map(({ id }) => id))
  const act = d.seen.find(
    ({ entry, happened }) =>
      entry.kind === rule?.fulfilledBy &&
      happened !== 'no' &&
      !(
        bodies.has(owedBy) &&
        entry.kind.startsWith('body.') &&
        'body' in entry.data &&
        entry.data.body !== owedBy
      ),
  )
  return outcome === 'unmet' ? null : (act?.entry.on ?? null)
}

function latenessOf(d: Dossier, { overdueSince, due }: Obligation, done: string | null): Owed['late'] {
  if (overdueSince !== null) return { first: dayNumber(overdueSince), last: dayNumber(d.view.at) }
  if (due === null || done === null) return null
  // Only what is surely late is said to be.
  const first = spanOf(due).latest + 1
  const last = spanOf(done).earliest
  return last >= first && Number.isFinite(last) ? { first, last } : null
}
