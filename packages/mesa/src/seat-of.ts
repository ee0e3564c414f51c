import type { MesaSeat } from '@apertura/domain'
import type { MesaState } from './mesa-state.js'

type Seated = Pick<MesaState, 'seats'>

/** The seat of each person: one with a vote that they hold, another that they hold, one in which they may stand in. */
export function seatOf({ seats }: Seated, person: string): MesaSeat | undefined {
  return indexOf(seats).own.get(person)
}

/** Whether somebody sits in a seat of their own, with a vote: they do not sit in another one as well. */
export function holdsVote(state: Seated, person: string): boolean {
  const seat = seatOf(state, person)
  return seat?.holder === person && seat.votes !== false
}

/** The seats with a vote that somebody holds, and in which this person may stand in. */
export function seatsFor({ seats }: Seated, alternate: string): readonly MesaSeat[] {
  return indexOf(seats).standIn.get(alternate) ?? []
}

interface Index {
  readonly own: ReadonlyMap<string, MesaSeat>
  readonly standIn: ReadonlyMap<string, MesaSeat[]>
}

const indexes = new WeakMap<readonly MesaSeat[], Index>()

function indexOf(seats: readonly MesaSeat[]): Index {
  const known = indexes.get(seats)
  if (known) return known
  const own = new Map<string, MesaSeat>()
  const standIn = new Map<string, MesaSeat[]>()
  const first = (person: string, seat: MesaSeat) => own.has(person) || own.set(person, seat)
  for (const seat of seats) if (seat.holder !== null && seat.votes !== false) first(seat.holder, seat)
  for (const seat of seats) if (seat.holder !== null) first(seat.holder, seat)
  for (const seat of seats)
    for (const id of new Set(seat.alternates ?? [])) {
      first(id, seat)
      if (seat.votes === false || seat.holder === null) continue
      const theirs = standIn.get(id)
      if (theirs) theirs.push(seat)
      else standIn.set(id, [seat])
    }
  const index = { own, standIn }
  indexes.set(seats, index)
  return index
}
