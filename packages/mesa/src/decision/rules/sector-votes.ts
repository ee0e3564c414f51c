import type { Arithmetic, Between } from '@apertura/domain'
import type { Ballot } from '../ballot.js'
import type { Ending } from '../endings-of.js'
import { inFavourOf, line, numberOf } from '../numbers-of.js'
import type { Tally } from '../tally-of.js'
import { type SectorCount, sectorCounts } from './sector-counts.js'

/** Between what the numbers of sectors lie: on each side, with a position, and with somebody who did not step back. */
type Ranges = Readonly<Record<'inFavour' | 'against' | 'took' | 'stays', Between>>

/**
 * What the sectors voted, each by its own majority; a sector that is even is on no side. Shares are of the sectors
 * that are on a side (`cast`), in which somebody took a position (`present`), or from which the ballot names
 * somebody who did not step back (`filled`, `seats`).
 *
 * Votes without a sector may turn any sector that they are enough for, or be of one that has no others.
 */
export function sectorVotes(
  ballot: Ballot,
  tally: Tally,
): { readonly endings: readonly Ending[]; readonly arithmetic: readonly Arithmetic[] } {
  const sectors = sectorCounts(ballot)
  const ranges = rangesOf(sectors, tally)
  const numbers = sectors.flatMap(({ sector, inFavour, against }) => [
    { ...line('in-favour', inFavour), where: sector },
    { ...line('against', against), where: sector },
  ])
  const sides = [
    line('sectors-in-favour', numberOf(ranges.inFavour)),
    line('sectors-against', numberOf(ranges.against)),
  ]
  return { endings: cornersOf(ranges), arithmetic: [...numbers, ...sides] }
}

/** Between what the numbers of sectors lie, whichever sectors the votes without one are of. */
function rangesOf(sectors: readonly SectorCount[], tally: Tally): Ranges {
  const placed = (side: 'inFavour' | 'against' | 'took') => sectors.reduce((sum, each) => sum + each[side], 0)
  const count = (holds: (sector: SectorCount) => boolean) => sectors.filter(holds).length
  const lead = ({ inFavour, against }: SectorCount) => inFavour - against
  const free = tally.unread + (tally.rest === 'anything' ? tally.silent.max : 0)
  const votes = inFavourOf(tally)
  const [mostInFavour, mostAgainst] = [votes.max + free, tally.against + free]
  const [looseInFavour, looseAgainst] = [mostInFavour - placed('inFavour'), mostAgainst - placed('against')]
  // Everybody without a sector may be of one of their own.
  const others = tally.present.max - placed('took')
  const upTo = (min: number) => ({ min, max: min + others })
  // Where all votes are on one side, at least one sector is on it, whichever it is.
  const least = (certain: number, opposed: number) => (certain > 0 && opposed === 0 ? 1 : 0)
  const sureInFavour = count(each => lead(each) > looseAgainst)
  const sureAgainst = count(each => -lead(each) > looseInFavour)
  return {
    inFavour: {
      min: Math.max(sureInFavour, least(votes.min, mostAgainst)),
      max: count(each => lead(each) > 0) + looseInFavour,
    },
    against: {
      min: Math.max(sureAgainst, least(tally.against, mostInFavour)),
      max: count(each => lead(each) < 0) + looseAgainst,
    },
    took: upTo(count(({ took }) => took > 0)),
    stays: upTo(count(({ stays }) => stays)),
  }
}

/**
 * The ends of those ranges; and a tie of as many in favour as there can be, which a casting vote may carry where
 * one more is not to be had.
 */
function cornersOf({ inFavour, against, took, stays }: Ranges): readonly Ending[] {
  const nearestTie = Math.min(against.max, Math.max(against.min, inFavour.max))
  const opposed = [against.min, against.max, nearestTie]
  return [inFavour.min, inFavour.max].flatMap(one =>
    opposed.flatMap(other =>
      (['min', 'max'] as const).map((end): Ending => {
        const named = Math.max(one + other, stays[end])
        return {
          inFavour: one,
          against: other,
          present: Math.max(one + other, took[end]),
          filled: named,
          seats: named,
        }
      }),
    ),
  )
}
