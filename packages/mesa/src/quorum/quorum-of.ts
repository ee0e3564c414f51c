import type { Outcome, Quorum, QuorumLine, QuorumReading } from '@apertura/domain'
import { type CountedSeat, countSeats } from './count-seats.js'
import { linesOfRule, type SeatCounts } from './lines-of-rule.js'

export type { CountedSeat } from './count-seats.js'

/** A quorum with its arithmetic, before anybody says what it was counted for. */
export type CountedQuorum = Pick<QuorumReading, 'outcome' | 'without' | 'lines'>

/**
 * Whether there are enough people, counted seat by seat, with a line for every count that the rule asks for. It is
 * `undetermined` while those who perhaps are there would make the difference.
 *
 * A rule over nothing is `unmet`: a body without seats (or without anybody on them, where those that are held
 * count) has nobody who could be there. Its line shows a whole of 0. Where the method has no quorum, none is
 * missing; where its source is silent, nothing is known.
 *
 * @throws RangeError for a rule that asks for a share or number which is none
 *
 * @example
 * ```ts
 * const committee = { id: 'comite', title: { en: 'Committee' } }
 * const academia = { id: 'academia', title: { en: 'Academia' } }
 * const seat = { body: committee, sector: academia, filled: true }
 * const seats = [{ ...seat, present: 'yes' }, { ...seat, present: 'perhaps' }]
 *
 * const { outcome, lines } = quorumOf({ atLeast: '1/2', strict: true }, seats)
 * outcome // => 'undetermined'
 * lines // => [{ where: null, whole: 2, needed: 2, present: { min: 1, max: 2 }, outcome: 'undetermined' }]
 * quorumOf({ atLeast: '1/2', in: 'each-sector' }, seats).outcome // => 'met'
 * quorumOf('none', seats).outcome // => 'met'
 * ```
 */
export function quorumOf(rule: Quorum, seats: readonly CountedSeat[]): CountedQuorum {
  return quorumOfCounts(rule, () => countSeats(seats))
}

/** The same of seats that are counted only where a rule asks for it. */
export function quorumOfCounts(rule: Quorum, counts: () => SeatCounts): CountedQuorum {
  if (rule === 'none') return { outcome: 'met', without: 'none', lines: [] }
  if (rule === 'not-stated') return { outcome: 'undetermined', without: 'not-stated', lines: [] }
  const lines = linesOfRule(rule, counts())
  return { outcome: ofAll(lines), without: null, lines }
}

/** All lines must hold; every line grows with the same people, so they are all open or none of them matters. */
function ofAll(lines: readonly QuorumLine[]): Outcome {
  const has = (outcome: Outcome) => lines.some(line => line.outcome === outcome)
  return has('unmet') ? 'unmet' : has('undetermined') ? 'undetermined' : 'met'
}
