import { happenedBy, isBefore } from '@apertura/calendar'
import type { Entry, EntryOf, PartialDate, RequiredDocument } from '@apertura/domain'
import { calendarOf } from '../calendar-of.js'
import { counting } from '../counting.js'
import type { Dossier } from '../dossier.js'
import { dueOf } from '../due-of.js'
import type { Completeness, CompletenessItem, CompletenessSubject, Judgement } from './completeness-item.js'
import type { CompletenessKnown, ConsultationAnswers } from './completeness-known.js'
import { itemOf } from './item-of.js'

/** How many folios an item names. */
const named = 10

/** Answers to what people sent: one item for those that have one, one for those that lack it, however many. */
export function answerItems(
  dossier: Dossier,
  { consultation }: CompletenessKnown,
): { readonly items: readonly CompletenessItem[]; readonly answers: Completeness['answers'] } {
  const { definition, view } = dossier
  const rule = definition.archive?.documents.find(({ per }) => per === 'contribution')
  const opened = dossier.seen.find(
    ({ entry, happened }) => entry.kind === 'consultation.opened' && happened !== 'no',
  )
  const subject: CompletenessSubject = {
    kind: 'consultation',
    id: opened?.entry.id ?? definition.id,
    title: opened?.entry.data.title ?? definition.title,
    on: opened?.entry.on ?? null,
  }
  const asked = {
    code: 'contributions.answered',
    what: rule?.title ?? { 'es-MX': 'Respuesta a las aportaciones', en: 'Answers to contributions' },
    type: 'reply',
    subject,
    owner: rule?.owner ?? definition.consultation?.by ?? null,
    basis: rule?.basis ?? [],
    ...(rule ? { rule: rule.id } : {}),
  } as const
  if (consultation === undefined) {
    const unknown: Judgement = { state: 'undetermined', reason: 'answers-not-known' }
    return { items: opened ? [itemOf(asked, unknown)] : [], answers: null }
  }
  const { received, answered, open } = 'open' in consultation ? consultation : readStream(consultation, view)
  const late = dueDays(dossier, rule)
  const owed = open.filter(({ on }) => late(on).late)
  const due = owed.map(({ on }) => late(on).due).find(each => each !== null) ?? null
  const items = [
    ...(answered === 0
      ? []
      : [itemOf({ ...asked, count: exactly(answered) }, { state: 'there', reason: 'answered' })]),
    ...(owed.length === 0
      ? []
      : [
          itemOf(
            {
              ...asked,
              due,
              count: exactly(owed.length),
              folios: owed.slice(0, named).map(({ contribution }) => contribution),
            },
            { state: 'missing', reason: 'unanswered' },
          ),
        ]),
  ]
  return { items, answers: { received, answered } }
}

const exactly = (value: number) => ({ value, approximate: false })

/** What came in by the day and was not withdrawn, once each, and what of it was answered. */
function readStream(consultation: readonly Entry[], { at, knownOn }: Dossier['view']): ConsultationAnswers {
  const counts = counting(consultation, ({ on, knownOn: known }) =>
    happenedBy(on, at) === 'no' || (knownOn !== undefined && happenedBy(known, knownOn) === 'no')
      ? 'no'
      : 'yes',
  )
  const received = new Map<string, EntryOf<'contribution.received'>>()
  const answered = new Set<string>()
  for (const entry of consultation) {
    if (entry.kind !== 'contribution.received' && entry.kind !== 'reply.sent') continue
    if (counts(entry) === 'no') continue
    if (entry.kind === 'reply.sent') answered.add(entry.data.contribution)
    else if (!received.has(entry.data.contribution)) received.set(entry.data.contribution, entry)
  }
  const open = [...received.values()].filter(({ data }) => !answered.has(data.contribution))
  return {
    received: received.size,
    answered: received.size - open.length,
    open: open.map(({ on, data }) => ({ contribution: data.contribution, on })),
  }
}

/** Until when a contribution of a day is to be answered, and whether that is over; each day is reckoned once. */
function dueDays({ definition, view }: Dossier, rule: RequiredDocument | undefined) {
  const reckoned = new Map<PartialDate, { readonly due: PartialDate | null; readonly late: boolean }>()
  return (on: PartialDate) => {
    const before = reckoned.get(on)
    if (before) return before
    const due = rule?.term
      ? dueOf(rule.term, on, [], calendarOf(definition), rule.owner ?? '').due
      : (rule?.due ?? null)
    const answer = { due, late: due === null || isBefore(due, view.at) === 'yes' }
    reckoned.set(on, answer)
    return answer
  }
}
