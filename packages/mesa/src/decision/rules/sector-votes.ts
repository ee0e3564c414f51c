import type { Arithmetic, Between } from '@apertura/domain'
import type { Ballot } from '../ballot.js'
import type { Ending } from '../endings-of.js'
import { between, line } from '../numbers-of.js'
import type { Tally } from '../tally-of.js'
import { type SectorCount, sectorCounts } from './sector-counts.js'

/** Votes, or sectors, by side. */
type Sides = Readonly<Record<'inFavour' | 'against' | 'neither', number>>

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
  const loose = looseOf(sectors, tally)
  const ranges = rangesOf(sectors, loose, leastOf(tally, loose))
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

/** Votes of which the sector is not known: those counted without names, and those that may still be given. */
function looseOf(sectors: readonly SectorCount[], { silent, rest, unread, ...tally }: Tally): Sides {
  const placed = (side: keyof Sides) => sectors.reduce((sum, sector) => sum + sector[side], 0)
  const free = unread + (rest === 'anything' ? silent.max : 0)
  const agreed = rest === 'agreed' || rest === 'let-pass' ? silent.max : 0
  return {
    inFavour: tally['in-favour'] - placed('inFavour') + agreed + free,
    against: tally.against - placed('against') + free,
    // Those who let it pass, or were not in a count, may be of a sector of their own.
    neither: tally.neither - placed('neither') + (rest === 'agreed' ? 0 : silent.max),
  }
}

/** Where all votes are on one side, at least one sector is on it, whichever it is. */
function leastOf(tally: Tally, loose: Sides): Omit<Sides, 'neither'> {
  const all = (votes: number, certain: number) => (votes === 0 && certain > 0 ? 1 : 0)
  const agreed = tally.rest === 'agreed' || tally.rest === 'let-pass' ? tally.silent.min : 0
  return {
    inFavour: all(tally.against + loose.against, tally['in-favour'] + agreed),
    against: all(tally['in-favour'] + loose.inFavour, tally.against),
  }
}

/** Between what the numbers of sectors lie, whichever sectors the loose votes are of. */
function rangesOf(
  sectors: readonly SectorCount[],
  loose: Sides,
  least: Omit<Sides, 'neither'>,
): Readonly<Record<keyof Ending, Between>> {
  const count = (holds: (sector: SectorCount) => boolean) => sectors.filter(holds).length
  const lead = ({ inFavour, against }: SectorCount) => inFavour - against
  const others = loose.inFavour + loose.against + loose.neither
  const upTo = (min: number) => ({ min, max: min + others })
  const stays = upTo(count(each => each.stays))
  return {
    inFavour: {
      min: Math.max(
        least.inFavour,
        count(each => lead(each) > loose.against),
      ),
      max: loose.inFavour + count(each => lead(each) + loose.inFavour > 0),
    },
    against: {
      min: Math.max(
        least.against,
        count(each => lead(each) < -loose.inFavour),
      ),
      max: loose.against + count(each => lead(each) < loose.against),
    },
    present: upTo(count(({ took }) => took)),
    filled: stays,
    seats: stays,
  }
}

/** The ends of those ranges, and the fewest and the most that both sides can have at once. */
function cornersOf({
  inFavour,
  against,
  ...bases
}: Readonly<Record<keyof Ending, Between>>): readonly Ending[] {
  const [fewest, most] = [Math.max(inFavour.min, against.min), Math.min(inFavour.max, against.max)]
  const ends = [inFavour.min, inFavour.max].flatMap(one =>
    [against.min, against.max].map((other): readonly [number, number] => [one, other]),
  )
  const ties = fewest > most ? [] : [fewest, most].map((even): readonly [number, number] => [even, even])
  return [...ends, ...ties].flatMap(([one, other]) =>
    (['min', 'max'] as const).map((end): Ending => {
      const base = (of: keyof typeof bases) => Math.max(one + other, bases[of][end])
      return {
        inFavour: one,
        against: other,
        present: base('present'),
        filled: base('filled'),
        seats: base('seats'),
      }
    }),
  )
}

const numberOf = ({ min, max }: Between) => between([min, max])
