import type { AccountAttendance, AccountPerson, MesaAccount, Stretch } from '@apertura/domain'
import { found } from '../found.js'
import type { Attendance, KnownPerson, MesaState } from '../mesa-state.js'
import { attendanceOf } from '../presence.js'
import type { Setting } from '../setting.js'

/** Everybody of the session, in the order in which they were named. */
export function peopleOf(
  setting: Setting,
  state: MesaState,
  names: Readonly<Record<string, string>>,
): readonly AccountPerson[] {
  const seats = new Map(state.seats.map(({ holder, sector }) => [holder, sector]))
  return Object.values(state.people).map(({ id, name, data, party, sector }) => {
    const theirs = seats.get(id) ?? sector ?? setting.party(party ?? '')?.sector
    return {
      id,
      name: typeof name === 'string' ? name : (found(names, id) ?? null),
      data,
      party: party === undefined ? null : (setting.party(party)?.name ?? party),
      sector: theirs === undefined ? null : setting.sector(theirs),
    }
  })
}

/** Seat by seat, and then everybody who was there without one. */
export function rollOf(setting: Setting, state: MesaState): readonly AccountAttendance[] {
  const seated = state.seats.flatMap(({ id, holder, body, sector, votes = true }) => {
    if (holder === null) return []
    const seat = { id, body: setting.body(body), sector: setting.sector(sector), votes }
    return of(state, holder, seat, found(state.people, holder))
  })
  const holders = new Set(state.seats.map(({ holder }) => holder))
  const others = Object.values(state.people)
    .filter(({ id, as }) => !holders.has(id) && (as !== null || attendanceOf(state, id) !== undefined))
    .map(person => of(state, person.id, null, person))
  return [...seated, ...others]
}

function of(
  state: MesaState,
  person: string,
  seat: AccountAttendance['seat'],
  known: KnownPerson | undefined,
): AccountAttendance {
  const noted = attendanceOf(state, person)
  const forItems = Object.entries(state.forItems).flatMap(([item, marks]) => {
    const mark = found(marks, person)
    return mark ? { item, status: mark.status } : []
  })
  return {
    person,
    seat,
    as: seat === null ? (known?.as ?? null) : null,
    status: noted?.status ?? null,
    cause: noted?.cause ?? null,
    mode: noted?.mode ?? null,
    representedBy: noted?.by ? { person: noted.by.person, as: noted.by.as ?? 'alternate' } : null,
    there: stretchesOf(state, noted),
    ...(forItems.length > 0 ? { forItems } : {}),
  }
}

/** Who stayed was there until the session closed. */
function stretchesOf({ held }: MesaState, noted: Attendance | undefined): readonly Stretch[] {
  const stretches = noted?.stretches ?? []
  const last = stretches.at(-1)
  if (noted?.there !== 'yes' || !last || last.to !== null || held.closed === null) return stretches
  return [...stretches.slice(0, -1), { ...last, to: held.closed }]
}

/** Those who were counted without a list of names. */
export function countedOf(setting: Setting, { counted }: MesaState): MesaAccount['counted'] {
  return counted.map(({ body, ...rest }) => ({ body: body === null ? null : setting.body(body), ...rest }))
}
