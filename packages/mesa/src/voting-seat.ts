import type { MesaSeat, Method } from '@apertura/domain'
import type { MesaState } from './mesa-state.js'
import { attendanceOf, mayRepresent, type Noted, thereOf } from './presence.js'
import { seatOf, seatsFor } from './seat-of.js'

/** The seat for which somebody can vote: their own, or one in which they stand in for a holder who is not there. */
export function votingSeat(
  state: Noted & Pick<MesaState, 'seats'>,
  method: Method | null,
  person: string,
  item: string | null,
): MesaSeat | undefined {
  const own = seatOf(state, person)
  if (own?.holder === person) return own.votes === false ? undefined : own
  if (mayRepresent(method, 'alternate') === 'no') return undefined
  const away = seatsFor(state, person).filter(({ holder }) => thereOf(state, holder ?? '', item) !== 'yes')
  const standIn = ({ holder }: MesaSeat) => {
    const noted = attendanceOf(state, holder ?? '', item)
    return noted?.status === 'represented' ? noted.by?.person : undefined
  }
  return away.find(seat => standIn(seat) === person) ?? away.find(seat => standIn(seat) === undefined)
}

/** Who votes for a seat now: an alternate who sits in it, or else whoever holds it, whoever speaks for them. */
export function voterOf(
  state: Noted & Pick<MesaState, 'seats'>,
  method: Method | null,
  { id, holder, alternates = [] }: MesaSeat,
  item: string | null,
): string | null {
  if (holder === null || thereOf(state, holder, item) === 'yes') return holder
  const sits = alternates.find(
    person => thereOf(state, person, item) === 'yes' && votingSeat(state, method, person, item)?.id === id,
  )
  return sits ?? holder
}
