import type { Between, PositionTaken } from '@apertura/domain'
import type { Ballot } from './ballot.js'
import type { ReadPosition, Side } from './read-position.js'

/**
 * What those did who are there and whose position nobody noted: `anything` while nobody says, `nothing` once the
 * others were counted, `agreed` where all did, `let-pass` where nobody objected.
 */
export type Rest = 'anything' | 'nothing' | 'agreed' | 'let-pass'

/** A ballot, counted side by side. */
export interface Tally extends Readonly<Record<Exclude<Side, 'away'>, number>> {
  /** How many took each position. */
  readonly words: ReadonlyMap<PositionTaken, number>
  readonly rest: Rest
  /** Those there who did not step back. */
  readonly present: Between
  readonly filled: number
  readonly seats: number
  /** Those of them who took no position that anybody noted. */
  readonly silent: Between
}

/** Counts a ballot, with positions read as a rule reads them. */
export function tallyOf(ballot: Ballot, read: ReadPosition): Tally {
  const words = wordsOf(ballot)
  const sides = { 'in-favour': 0, against: 0, neither: 0, unread: 0, away: 0 }
  for (const [position, count] of words) sides[read(position)] += count
  const took = sides['in-favour'] + sides.against + sides.neither + sides.unread
  const rest = restOf(ballot, read)
  // Whoever took a position was there to take it, and nobody lets pass anything where nobody is.
  const least = rest === 'agreed' || rest === 'let-pass' ? Math.max(1, took) : took
  const without = (whole: number) => Math.max(took, whole - ballot.recused)
  const max = without(ballot.present.max)
  const present = { min: Math.min(max, Math.max(least, without(ballot.present.min))), max }
  return {
    ...sides,
    words,
    rest,
    present,
    filled: without(ballot.filled),
    seats: without(ballot.seats),
    silent: { min: present.min - took, max: present.max - took },
  }
}

/** How many took each position. What was counted includes what has a name, so the larger number is the whole one. */
function wordsOf({ positions, counted }: Ballot): ReadonlyMap<PositionTaken, number> {
  const named = new Map<PositionTaken, number>()
  for (const { position } of positions) named.set(position, (named.get(position) ?? 0) + 1)
  const words = new Map<PositionTaken, number>()
  for (const { position, count } of counted?.counts ?? [])
    words.set(position, (words.get(position) ?? 0) + count)
  for (const [position, count] of named) words.set(position, Math.max(count, words.get(position) ?? 0))
  return words
}

/**
 * What the rest did. Where those in favour were counted, be there none, everybody was asked, and who is not in the count took no
 * position. Without their number, an assent or a unanimity says what the others did; another count leaves it open.
 */
function restOf({ counted }: Ballot, read: ReadPosition): Rest {
  if (counted === null) return 'anything'
  if (counted.counts.some(({ position }) => read(position) === 'in-favour')) return 'nothing'
  if (counted.how === 'unanimity') return 'agreed'
  return counted.how === 'assent' ? 'let-pass' : 'anything'
}
