import { allOf } from '@apertura/calendar'
import type { AttendanceStatus, Certainty, MesaSeat, Method } from '@apertura/domain'
import { found } from './found.js'
import type { Attendance, MesaState } from './mesa-state.js'

type Noted = Pick<MesaState, 'people' | 'attendance' | 'forItems'>

/** Whether somebody with this mark is there. Words that nobody foresaw leave it open. */
export function thereBy(status: AttendanceStatus): Certainty {
  if (status === 'present' || status === 'late' || status === 'returned') return 'yes'
  return status === 'absent' || status === 'excused' || status === 'left' || status === 'represented'
    ? 'no'
    : 'perhaps'
}

/** What was noted of somebody, for one matter or for all; undefined when nothing was. */
export function attendanceOf(
  { people, attendance, forItems }: Noted,
  person: string,
  item: string | null = null,
): Attendance | undefined {
  const forItem = item === null ? undefined : found(forItems, item)
  const known = found(people, person)
  return (forItem && found(forItem, person)) ?? (known && attendance[known.row]) ?? undefined
}

/** Whether somebody is there. Of whom nobody said anything, perhaps. */
export function thereOf(state: Noted, person: string, item: string | null = null): Certainty {
  return attendanceOf(state, person, item)?.there ?? 'perhaps'
}

/** Whether a method lets somebody stand in this way. */
export function mayRepresent(method: Method | null, as: 'alternate' | 'proxy' | null): Certainty {
  const rule = method?.representation
  if (rule === undefined || as === null) return 'perhaps'
  return (as === 'alternate' ? rule.alternates : rule.proxies > 0) ? 'yes' : 'no'
}

/** Whether a seat counts as present: its holder is there, or somebody who may stand in. */
export function seatThere(
  state: Noted,
  method: Method | null,
  { holder, alternates = [] }: MesaSeat,
  item: string | null = null,
): Certainty {
  if (holder === null) return 'no'
  const noted = attendanceOf(state, holder, item)
  if (noted?.there === 'yes') return 'yes'
  if (alternates.some(id => attendanceOf(state, id, item)?.there === 'yes')) {
    const allowed = mayRepresent(method, 'alternate')
    if (allowed !== 'no') return allowed
  }
  if (noted === undefined) return 'perhaps'
  if (noted.status !== 'represented') return noted.there
  // Who is said to stand in is there, unless they are noted otherwise.
  const standsIn =
    noted.by === null ? 'perhaps' : attendanceOf(state, noted.by.person, item)?.there === 'no' ? 'no' : 'yes'
  return allOf(mayRepresent(method, asOf(noted, alternates)), standsIn)
}

/** As what somebody stands in: what the mark says, or an alternate of the seat. */
function asOf({ by }: Attendance, alternates: readonly string[]) {
  if (by === null || by.as !== null) return by?.as ?? null
  return alternates.includes(by.person) ? 'alternate' : null
}

/** Who stepped back from a matter by an interest of their own: from this one, or from all. */
export function stepsBack({ interests }: Pick<MesaState, 'interests'>, person: string, item: string | null) {
  return interests.some(
    each => each.recuses && each.person === person && (each.item === null || each.item === item),
  )
}

/** The seat that each person holds; of several the first. */
export function seatOf({ seats }: Pick<MesaState, 'seats'>, person: string): MesaSeat | undefined {
  const known = held.get(seats) ?? new Map<string, MesaSeat>()
  if (!held.has(seats)) {
    for (const seat of seats)
      if (seat.holder !== null && !known.has(seat.holder)) known.set(seat.holder, seat)
    for (const seat of seats) for (const id of seat.alternates ?? []) if (!known.has(id)) known.set(id, seat)
    held.set(seats, known)
  }
  return known.get(person)
}

/** The seat for which somebody can vote: their own, or one in which they stand in for a holder who is not there. */
export function votingSeat(
  state: Noted & Pick<MesaState, 'seats'>,
  method: Method | null,
  person: string,
  item: string | null,
): MesaSeat | undefined {
  const seat = seatOf(state, person)
  if (seat === undefined || seat.votes === false) return undefined
  if (seat.holder === person) return seat
  const free = seat.holder === null || thereOf(state, seat.holder, item) !== 'yes'
  return free && mayRepresent(method, 'alternate') !== 'no' ? seat : undefined
}

const held = new WeakMap<readonly MesaSeat[], Map<string, MesaSeat>>()
