import { allOf, anyOf } from '@apertura/calendar'
import type { Certainty, MesaSeat, Method } from '@apertura/domain'
import type { Attendance, MesaState } from './mesa-state.js'
import { attendanceOf, mayRepresent, type Noted } from './presence.js'
import { holdsVote, seatsFor } from './seat-of.js'
import { type StandIns, standsInAs } from './stand-ins.js'

/** Whether a seat counts as present: its holder is there, or somebody who may stand in. */
export function seatThere(
  state: Noted & Pick<MesaState, 'seats'>,
  method: Method | null,
  seat: MesaSeat,
  item: string | null,
  standIns: StandIns,
): Certainty {
  const { holder } = seat
  if (holder === null) return 'no'
  const noted = attendanceOf(state, holder, item)
  if (noted?.there === 'yes') return 'yes'
  const alternate = allOf(mayRepresent(method, 'alternate'), alternateThere(state, seat, item, standIns))
  if (alternate === 'yes' || noted === undefined)
    return anyOf(alternate, noted === undefined ? 'perhaps' : 'no')
  if (noted.status !== 'represented') return anyOf(alternate, noted.there)
  return anyOf(alternate, representedBy(state, method, seat, noted, item, standIns))
}

/** Whether an alternate of the seat is there for it. Of one who was named for more seats it is not known for which. */
function alternateThere(
  state: Noted & Pick<MesaState, 'seats'>,
  { id, alternates = [] }: MesaSeat,
  item: string | null,
  { sits }: StandIns,
): Certainty {
  let there: Certainty = 'no'
  for (const person of alternates) {
    if (attendanceOf(state, person, item)?.there !== 'yes' || holdsVote(state, person)) continue
    const seat = sits.get(person)
    if (seat === id || (seat === undefined && seatsFor(state, person).length === 1)) return 'yes'
    if (seat === undefined) there = 'perhaps'
  }
  return there
}

/** Whether whoever is said to stand in may do so. They are there, unless they are noted otherwise. */
function representedBy(
  state: Noted,
  method: Method | null,
  seat: MesaSeat,
  { by }: Attendance,
  item: string | null,
  { sits, proxied }: StandIns,
): Certainty {
  if (by === null) return 'perhaps'
  const as = standsInAs(by, seat)
  if (as === 'alternate' && sits.get(by.person) !== seat.id) return 'no'
  if (as === 'proxy' && !proxied.has(seat.id)) return 'no'
  return allOf(mayRepresent(method, as), attendanceOf(state, by.person, item)?.there === 'no' ? 'no' : 'yes')
}
