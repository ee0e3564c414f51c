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
 * all in favour, all against, on no side, or as even as they can be, with the fewest and the most people there. A
 * rule that more people in favour never turns against a matter gives no result in between that it does not give
 * at one of these.
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

function waysOf(inFavour: number, against: number, free: number) {
  const even = Math.max(inFavour, against)
  const level = even * 2 - inFavour - against
  const ways = [
    { inFavour, against },
    { inFavour: inFavour + free, against },
    { inFavour, against: against + free },
  ]
  if (level > free) return ways
  const each = Math.floor((free - level) / 2)
  return [...ways, { inFavour: even, against: even }, { inFavour: even + each, against: even + each }]
}
