import type { Certainty, Named } from '@apertura/domain'
import type { SeatCounts } from './lines-of-rule.js'

/** A seat as a quorum counts it. */
export interface CountedSeat {
  readonly body: Named
  readonly sector: Named
  /** Whether somebody holds it; on a seat that nobody holds, nobody is present. */
  readonly filled: boolean
  /** Whether somebody who may sit on it is there; `perhaps` where the sources leave it open. */
  readonly present: Certainty
}

type Counting = { where: Named | null; seats: number; filled: number; present: { min: number; max: number } }

/** Counts seats over all, in each body and in each sector, in the order in which these come. */
export function countSeats(seats: readonly CountedSeat[]): SeatCounts {
  const all = nothing(null)
  const bodies = new Map<string, Counting>()
  const sectors = new Map<string, Counting>()
  for (const seat of seats) {
    add(all, seat)
    add(at(bodies, seat.body), seat)
    add(at(sectors, seat.sector), seat)
  }
  return { all, bodies: [...bodies.values()], sectors: [...sectors.values()] }
}

const nothing = (where: Named | null): Counting => ({
  where,
  seats: 0,
  filled: 0,
  present: { min: 0, max: 0 },
})

function at(places: Map<string, Counting>, where: Named): Counting {
  const known = places.get(where.id)
  if (known) return known
  const fresh = nothing(where)
  places.set(where.id, fresh)
  return fresh
}

function add(count: Counting, { filled, present }: CountedSeat): void {
  count.seats += 1
  if (!filled) return
  count.filled += 1
  if (present === 'yes') count.present.min += 1
  if (present !== 'no') count.present.max += 1
}
