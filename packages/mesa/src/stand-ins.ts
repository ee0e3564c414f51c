import type { MesaSeat, Method } from '@apertura/domain'
import type { MesaState } from './mesa-state.js'
import { attendanceOf, type Noted } from './presence.js'
import { holdsVote } from './seat-of.js'

/** Who stands in where, as the roll says it and the method allows. */
export interface StandIns {
  /** The seat in which an alternate sits: one seat, the first that was said. */
  readonly sits: ReadonlyMap<string, string>
  /** Seats for which a member who has a vote votes, no more of them than the method allows. */
  readonly proxied: ReadonlySet<string>
}

/** Reads who stands in from the marks of those who hold the seats. */
export function standInsOf(
  state: Noted & Pick<MesaState, 'seats'>,
  method: Method | null,
  seats: Iterable<MesaSeat>,
  item: string | null,
): StandIns {
  const most = method?.representation?.proxies ?? Number.POSITIVE_INFINITY
  const sits = new Map<string, string>()
  const proxied = new Set<string>()
  const votesOf = new Map<string, number>()
  for (const seat of seats) {
    const noted = seat.holder === null ? undefined : attendanceOf(state, seat.holder, item)
    if (noted?.status !== 'represented' || noted.by === null) continue
    const { person } = noted.by
    const as = standsInAs(noted.by, seat)
    if (as === 'alternate') {
      if (mayStandIn(state, seat, person) && !sits.has(person)) sits.set(person, seat.id)
    } else if (as === 'proxy') {
      const votes = (votesOf.get(person) ?? 0) + 1
      votesOf.set(person, votes)
      if (votes <= most && mayBeProxy(state, seat, person)) proxied.add(seat.id)
    }
  }
  return { sits, proxied }
}

/** As what somebody stands in: what the mark says, or an alternate of the seat. */
export function standsInAs(
  { person, as }: { readonly person: string; readonly as?: 'alternate' | 'proxy' | null | undefined },
  { alternates = [] }: Pick<MesaSeat, 'alternates'>,
): 'alternate' | 'proxy' | null {
  return as ?? (alternates.includes(person) ? 'alternate' : null)
}

/** An alternate was named for the seat, and has no vote of their own. */
export function mayStandIn(state: Pick<MesaState, 'seats'>, seat: MesaSeat, person: string): boolean {
  return (seat.alternates ?? []).includes(person) && !holdsVote(state, person)
}

/** A proxy is another member who has a vote of their own. */
export function mayBeProxy(state: Pick<MesaState, 'seats'>, seat: MesaSeat, person: string): boolean {
  return holdsVote(state, person) && person !== seat.holder
}
