import type {
  AccountAttendance,
  Certainty,
  LocalizedText,
  MesaAccount,
  SessionAccount,
} from '@apertura/domain'
import type { Given } from './given.js'
import { ofKind } from './of-kind.js'
import { withheld } from './withheld.js'

/** Somebody at a session, as far as the public may know. */
export interface AttendanceRow {
  readonly session: string
  readonly person: string
  readonly name: string | null
  readonly party: string | null
  readonly sector: string | null
  readonly body: string | null
  readonly seat: Certainty
  readonly votes: boolean | null
  readonly as: string | null
  readonly capacity: LocalizedText | null
  readonly status: string | null
  readonly mode: 'in-person' | 'virtual' | null
  readonly representedBy: string | null
  readonly there: readonly string[]
}

/** Whether somebody was there at any time, as far as it is told. */
export const isThere = ({ status }: AttendanceRow): boolean =>
  status !== null && !['absent', 'excused', 'represented'].includes(status)

/** Who was at each session: those of sessions that were told of first. */
export function attendanceRows({ told, accounts, entries, dossier }: Given): readonly AttendanceRow[] {
  const held = new Map(ofKind(entries, 'session.held').map(entry => [entry.id, entry.data.attendees ?? []]))
  const parties = new Map(dossier.definition.parties.map(party => [party.id, party]))
  return [
    ...told.flatMap(session =>
      session.attendees.map((attendee, i) => {
        const party = parties.get(held.get(session.session)?.[i]?.party ?? '')
        return toldRow(session, attendee, party?.id ?? attendee.name, party?.sector ?? null)
      }),
    ),
    ...accounts.flatMap(account => {
      const people = new Map(account.people.map(person => [person.id, person]))
      return account.attendance.map(each => recordedRow(account, each, people.get(each.person)))
    }),
  ]
}

const toldRow = (
  { session }: SessionAccount,
  { name, capacity, seat }: SessionAccount['attendees'][number],
  person: string,
  sector: string | null,
): AttendanceRow => ({
  session,
  person,
  name,
  party: null,
  sector,
  body: null,
  seat,
  votes: null,
  as: null,
  capacity,
  status: 'present',
  mode: null,
  representedBy: null,
  there: [],
})

const recordedRow = (
  { mesa }: MesaAccount,
  { person, seat, as, status, mode, representedBy, there }: AccountAttendance,
  who: MesaAccount['people'][number] | undefined,
): AttendanceRow => ({
  session: mesa,
  person,
  name: who?.name ?? null,
  party: who?.party ?? null,
  sector: seat?.sector.id ?? who?.sector?.id ?? null,
  body: seat?.body.id ?? null,
  seat: seat ? 'yes' : as === withheld ? 'perhaps' : 'no',
  votes: seat?.votes ?? null,
  as: as === withheld ? null : as,
  capacity: null,
  status,
  mode,
  representedBy: representedBy?.person ?? null,
  there: there
    .filter(({ from, to }) => from !== null || to !== null)
    .map(s => `${s.from ?? ''}/${s.to ?? ''}`),
})
