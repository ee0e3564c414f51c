import type { Party } from '@apertura/domain'
import { roundOf } from './case-of.js'
import { type Desk, isOf } from './desk.js'
import type { ReviewCase } from './review-state.js'
import { seated } from './standing.js'

/** Everybody who ever had a seat in the rounds before this one. */
export const lookedBefore = ({ rounds }: ReviewCase): readonly string[] =>
  rounds.slice(0, -1).flatMap(({ seats }) => seats.map(({ reviewer }) => reviewer))

/** Whether a party has, or had, a seat in the round that counts now. */
export const hasSeat = (found: ReviewCase, reviewer: string): boolean =>
  roundOf(found).seats.some(seat => seat.reviewer === reviewer)

/** Whether the sector of a party already looks in the round that counts now. */
export function sectorLooks(desk: Desk, found: ReviewCase, { id, sector }: Party): boolean {
  return seated(roundOf(found)).some(
    ({ reviewer }) => reviewer !== id && desk.party(reviewer)?.sector === sector,
  )
}

/**
 * Those of the panel who may be asked to look at a case: nobody of the institution that sent it, nobody who has
 * a seat or had one before the appeal. Where sectors must differ, only new ones, as long as there are any.
 */
export function mayReview(desk: Desk, found: ReviewCase): readonly Party[] {
  const before = lookedBefore(found)
  const free = desk.panel.filter(
    ({ id }) =>
      !hasSeat(found, id) && !before.includes(id) && !(found.from !== null && isOf(desk, id, found.from)),
  )
  if (!desk.review.differentSectors) return free
  const fresh = free.filter(party => !sectorLooks(desk, found, party))
  return fresh.length > 0 ? fresh : free
}
