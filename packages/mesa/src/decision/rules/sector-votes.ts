import type { Arithmetic } from '@apertura/domain'
import type { Ballot } from '../ballot.js'
import type { Ending } from '../endings-of.js'
import { between, line } from '../numbers-of.js'
import type { Tally } from '../tally-of.js'
import { type SectorCount, sectorCounts } from './sector-counts.js'

/** Votes, or sectors, by side. */
type Sides = Readonly<Record<'inFavour' | 'against' | 'neither', number>>

const none: Sides = { inFavour: 0, against: 0, neither: 0 }

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
  const least = leastOf(tally, loose)
  const far = [none, { ...none, inFavour: loose.inFavour }, { ...loose, inFavour: 0 }]
  const endings = withTies(far.map(more => endingOf(sectors, more, least)))
  const numbers = sectors.flatMap(({ sector, inFavour, against }) => [
    { ...line('in-favour', inFavour), where: sector },
    { ...line('against', against), where: sector },
  ])
  const sides = [
    line('sectors-in-favour', between(endings.map(({ inFavour }) => inFavour))),
    line('sectors-against', between(endings.map(({ against }) => against))),
  ]
  return { endings, arithmetic: [...numbers, ...sides] }
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
function leastOf(tally: Tally, loose: Sides): Sides {
  const all = (votes: number, certain: number) => (votes === 0 && certain > 0 ? 1 : 0)
  const agreed = tally.rest === 'agreed' || tally.rest === 'let-pass' ? tally.silent.min : 0
  return {
    ...none,
    inFavour: all(tally.against + loose.against, tally['in-favour'] + agreed),
    against: all(tally['in-favour'] + loose.inFavour, tally.against),
  }
}

/** How the sectors stand when some more votes are given, which is as many more sectors where they have no others. */
function endingOf(sectors: readonly SectorCount[], more: Sides, least: Sides): Ending {
  const count = (holds: (sector: SectorCount) => boolean) => sectors.filter(holds).length
  const lead = (sector: SectorCount) => sector.inFavour + more.inFavour - sector.against - more.against
  const found = {
    inFavour: more.inFavour + count(sector => lead(sector) > 0),
    against: more.against + count(sector => lead(sector) < 0),
  }
  const inFavour = Math.max(least.inFavour, found.inFavour)
  const against = Math.max(least.against, found.against)
  const others =
    more.inFavour + more.against + more.neither + inFavour - found.inFavour + against - found.against
  const named = count(({ stays }) => stays) + others
  return { inFavour, against, present: count(({ took }) => took) + others, filled: named, seats: named }
}

/** Adds the fewest and the most that both sides may have at once, with the fewest sectors there may be. */
function withTies(endings: readonly Ending[]): readonly Ending[] {
  const of = (side: keyof Ending) => endings.map(ending => ending[side])
  const fewest = Math.max(Math.min(...of('inFavour')), Math.min(...of('against')))
  const most = Math.min(Math.max(...of('inFavour')), Math.max(...of('against')))
  if (fewest > most) return endings
  const base = (side: keyof Ending) => Math.min(...of(side))
  const bases = { present: base('present'), filled: base('filled'), seats: base('seats') }
  return [...endings, ...[fewest, most].map(even => ({ inFavour: even, against: even, ...bases }))]
}
