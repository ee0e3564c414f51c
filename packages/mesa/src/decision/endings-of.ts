import type { Tally } from './tally-of.js'

/** One way in which a ballot may have ended, with every number known. */
export interface Ending {
  readonly inFavour: number
  readonly against: number
  /** What a share can be of: those there, seats that are held, all seats; without those who stepped back. */
  readonly present: number
  readonly filled: number
  readonly seats: number
}

/**
 * The ways in which a ballot can have ended, as far as they can differ: those who may have taken any position are
 * all in favour, all against or on no side, with the fewest and the most people there. What is the same at all of
 * these is the same at every other way.
 */
export function endingsOf(tally: Tally): readonly Ending[] {
  const { present, silent, filled, seats, against, unread, rest } = tally
  return [silent.min, silent.max].flatMap(quiet => {
    const bases = { present: present.min - silent.min + quiet, filled, seats }
    const free = rest === 'anything' ? unread + quiet : unread
    return agreeing(tally, quiet).flatMap(more => {
      const inFavour = tally['in-favour'] + more
      return waysOf(inFavour, against, free).map(way => ({ ...way, ...bases }))
    })
  })
}

/** How many of those whose position nobody noted are in favour at least, and at most. */
export function agreeing({ rest, 'in-favour': inFavour }: Tally, quiet: number): readonly number[] {
  if (rest === 'agreed') return [quiet]
  if (rest !== 'let-pass') return [0]
  // What nobody is in favour of is not put to an assent.
  return [Math.min(quiet, Math.max(0, 1 - inFavour)), quiet]
}

const waysOf = (inFavour: number, against: number, free: number) => [
  { inFavour, against },
  { inFavour: inFavour + free, against },
  { inFavour, against: against + free },
]
