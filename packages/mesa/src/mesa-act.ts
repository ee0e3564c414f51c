import type { EntryDataByKind, EntryDraft, EntryKind } from '@apertura/domain'

/** Acts that only a session can hold: none of them comes after its end. */
export const kindsOfSession = [
  'mesa.seated',
  'guest.admitted',
  'mesa.opened',
  'office.taken',
  'attendance.noted',
  'attendance.counted',
  'quorum.stated',
  'mesa.installed',
  'moment.begun',
  'item.added',
  'item.opened',
  'item.closed',
  'turn.requested',
  'turn.begun',
  'turn.ended',
  'words.noted',
  'proposal.tabled',
  'proposal.amended',
  'interest.declared',
  'decision.opened',
  'position.noted',
  'ballots.counted',
  'decision.declared',
  'agreement.made',
  'mesa.recessed',
  'mesa.suspended',
  'mesa.resumed',
  'mesa.closed',
  'mesa.called-off',
] as const satisfies readonly EntryKind[]

/** Acts before a session, or after it. */
const kindsAround = [
  'mesa.convened',
  'agreement.followed',
  'agreements.handed-over',
  'agreement.answered',
  'document.drafted',
  'document.circulated',
  'document.approved',
  'document.signed',
  'document.published',
  'document.amended',
] as const satisfies readonly EntryKind[]

const kindsOfMesa = [...kindsOfSession, ...kindsAround] as const

/** The kinds of entry that the engine of a mesa reads. */
export type MesaKind = (typeof kindsOfMesa)[number]

/** An act of one kind, done or to be done. */
export interface ActOf<K extends EntryKind> {
  readonly kind: K
  readonly data: EntryDataByKind[K]
}

/** An act of a mesa, done or to be done. */
export type MesaAct = { readonly [K in MesaKind]: ActOf<K> }[MesaKind]

/** An entry of a mesa, sealed or not. */
export type MesaEntry = Extract<EntryDraft, { readonly kind: MesaKind }>

const kinds: ReadonlySet<EntryKind> = new Set<EntryKind>(kindsOfMesa)

/** Whether an entry is one that a mesa is made of. */
export function isMesaEntry(entry: EntryDraft): entry is MesaEntry {
  return kinds.has(entry.kind)
}

/** The single acts of an entry: marks of a roll call and agreements of a letter are judged one by one. */
export function singleActs(act: MesaAct): readonly MesaAct[] {
  if (act.kind === 'attendance.noted')
    return act.data.marks.map(mark => ({ kind: act.kind, data: { ...act.data, marks: [mark] } }))
  if (act.kind === 'agreements.handed-over')
    return act.data.agreements.map(id => ({ kind: act.kind, data: { ...act.data, agreements: [id] } }))
  return [act]
}

/** Which part of its entry a single act is; null for the whole. */
export function partOf(act: MesaAct): string | null {
  if (act.kind === 'attendance.noted') return act.data.marks[0].person
  return act.kind === 'agreements.handed-over' ? act.data.agreements[0] : null
}

/** The event that an act is for the statechart. */
export function eventOf({ kind, data }: ActOf<MesaKind>): string {
  return kind === 'moment.begun' && 'moment' in data ? `${kind}:${data.moment}` : kind
}
