import type { ComputedResult, Method } from '@apertura/domain'
import type { Ballot } from './ballot.js'
import { bareWords } from './bare-words.js'
import { numbersOf } from './numbers-of.js'
import { readPosition } from './read-position.js'
import { resultByRule } from './result-by-rule.js'
import { tallyOf } from './tally-of.js'

/**
 * What a rule makes of a ballot, with the numbers by which anybody can check it. It is `undetermined` while the
 * people whose position is not known could make the difference: those there who said nothing, and those whose
 * word the rule does not know. Where a method only says *consensus* or *vote*, the result is what every usual way
 * to measure it gives; where it says nothing, it is `undetermined`.
 *
 * A rule that does not decide hands over to the one after it, and stands in `before` with what it gave. A matter
 * that goes to a later session is `deferred`.
 *
 * @throws RangeError for a rule with a share that is none, or with a scale without its last position in favour
 *
 * @example
 * ```ts
 * const took = position => ({ position, sector: null })
 * const ballot = {
 *   positions: [took('agree'), took('agree'), took('object')],
 *   counted: null,
 *   present: { min: 3, max: 3 },
 *   filled: 4,
 *   seats: 5,
 *   recused: 0,
 *   tieBroken: null,
 * }
 *
 * const { result, arithmetic } = resultOf({ kind: 'vote', majority: '2/3' }, ballot)
 * result // => 'adopted'
 * arithmetic.map(({ what, value }) => `${what} ${value}`) // => ['in-favour 2', 'against 1', 'base 3', 'needed 2']
 * resultOf({ kind: 'vote', majority: '2/3', of: 'seats' }, ballot).result // => 'rejected'
 * resultOf('not-stated', ballot).result // => 'undetermined'
 * ```
 */
export function resultOf(rule: Method['decision'], ballot: Ballot): ComputedResult {
  if (typeof rule === 'object') return resultByRule(rule, ballot)
  const given = rule === 'not-stated' ? [] : bareWords[rule].map(each => resultByRule(each, ballot).result)
  const [first = 'undetermined'] = given
  return {
    rule: 'not-stated',
    result: given.every(result => result === first) ? first : 'undetermined',
    arithmetic: numbersOf(tallyOf(ballot, readPosition), ballot),
    before: [],
  }
}
