import { isBefore } from '@apertura/calendar'
import type {
  ApproximateCount,
  Certainty,
  Entry,
  EntryOf,
  LocalizedText,
  MesaAccount,
  PartialDate,
  RequiredDocument,
} from '@apertura/domain'
import type { Dossier } from '../dossier.js'
import { ofKind } from '../seen.js'
import type { CompletenessSubject } from './completeness-item.js'
import type { CompletenessKnown } from './completeness-known.js'

/** Something that a document is asked for. */
export interface Subject extends CompletenessSubject {
  /** Whether it surely happened. */
  readonly happened: Exclude<Certainty, 'no'>
  /** Whether what is not in the record of this is surely not there. */
  readonly ownRecord: boolean
  /** Who came in, for a member. */
  readonly member?: string
  readonly entry?: Entry
  readonly mesa?: MesaAccount
  readonly count?: ApproximateCount
}

/** Everything that a required document is asked for, as far as it has happened. */
export function subjectsOf(
  rule: RequiredDocument,
  dossier: Dossier,
  { mesas = [] }: CompletenessKnown,
): readonly Subject[] {
  const { definition, seen } = dossier
  const here = (id: string) => rule.of === undefined || rule.of.includes(id)
  const since = definition.archive?.keptSince
  const own = (on: PartialDate) => since !== undefined && isBefore(on, since) === 'no'
  const subject = (
    kind: CompletenessSubject['kind'],
    entry: Entry,
    happened: Certainty,
    more: Partial<Subject> = {},
  ): readonly Subject[] =>
    happened === 'no'
      ? []
      : [
          {
            kind,
            id: entry.id,
            title: entry.data.title,
            on: entry.on,
            happened,
            ownRecord: own(entry.on),
            entry,
            ...more,
          },
        ]
  switch (rule.per) {
    case 'process':
      return processOf(rule, dossier, own)
    case 'session': {
      const told = ofKind(seen, 'session.held')
        .filter(({ entry }) => here(entry.data.series) && !mesas.some(mesa => isSame(mesa, entry)))
        .flatMap(({ entry, happened }) => subject('session', entry, happened))
      const counted = ofKind(seen, 'sessions.noted')
        .filter(({ entry }) => here(entry.data.series))
        .flatMap(({ entry, happened }) =>
          subject('session', entry, happened, { ...(entry.data.count ? { count: entry.data.count } : {}) }),
        )
      const held = mesas.filter(({ series }) => rule.of === undefined || (series && here(series.id)))
      return [...told, ...counted, ...held.filter(mesa => isAsked(rule, mesa)).map(mesaSubject)]
    }
    case 'member':
      return ofKind(seen, 'member.joined')
        .filter(({ entry: { data } }) => here(data.body) && isSuch(rule, dossier, data))
        .flatMap(({ entry, happened }) =>
          subject('member', entry, happened, {
            member: entry.data.member,
            title: named(dossier, entry.data.member),
          }),
        )
    case 'call':
      return ofKind(seen, 'call.opened')
        .filter(({ entry }) => here(entry.data.body))
        .flatMap(({ entry, happened }) => subject('call', entry, happened))
    case 'contribution':
      return []
  }
}

/** The whole process, from the first event that makes the document owed. */
function processOf(
  { owedFrom }: RequiredDocument,
  { definition, seen }: Dossier,
  own: (on: PartialDate) => boolean,
): readonly Subject[] {
  const whole = { kind: 'process', id: definition.id, title: definition.title } as const
  const begun = seen.filter(({ happened }) => happened !== 'no')
  const events = owedFrom ? begun.filter(({ entry }) => entry.kind === owedFrom) : begun
  const event = events.find(({ happened }) => happened === 'yes') ?? events[0]
  if (!event || event.happened === 'no') return []
  const { on } = event.entry
  return [{ ...whole, on: owedFrom ? on : null, happened: event.happened, ownRecord: own(on) }]
}

/** A mesa with a record of its own, as something that documents are asked for. */
export const mesaSubject = (mesa: MesaAccount): Subject => ({
  kind: 'mesa',
  id: mesa.mesa,
  title: mesa.title,
  on: mesa.held.on,
  happened: 'yes',
  ownRecord: true,
  mesa,
})

/** A call is there before the session; everything else is asked for once it was held. */
const isAsked = ({ type }: RequiredDocument, { state }: MesaAccount) => type === 'call' || state === 'closed'

/** A session that the process tells of and that has a record of its own is one session. */
const isSame = ({ held, series, axis }: MesaAccount, { on, data }: EntryOf<'session.held'>) =>
  held.on === on && series?.id === data.series && (axis === null || axis.id === data.axis)

const isSuch = (
  { sectors, through }: RequiredDocument,
  { definition }: Dossier,
  { member, instrument }: EntryOf<'member.joined'>['data'],
) =>
  (through === undefined || through.includes(instrument)) &&
  (sectors === undefined ||
    sectors.includes(definition.parties.find(({ id }) => id === member)?.sector ?? 'not-stated'))

const named = ({ definition }: Dossier, id: string): LocalizedText => ({
  und: definition.parties.find(party => party.id === id)?.name ?? id,
})
