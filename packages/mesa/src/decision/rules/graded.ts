import type { GradedRule } from '@apertura/domain'
import { neededOf } from '../../quorum/needed-of.js'
import type { Ballot } from '../ballot.js'
import { type Ending, endingsOf } from '../endings-of.js'
import type { Judged } from '../judged.js'
import { between, inFavourOf, line, numberOf, ofSomebody, othersOf } from '../numbers-of.js'
import { type ReadPosition, readPosition } from '../read-position.js'
import { tallyOf } from '../tally-of.js'

/**
 * Everybody says how far they agree. Enough of those who took a position on the scale must be in favour, and
 * nobody may have taken the one that stands in the way by itself.
 *
 * @throws RangeError for a scale without the last position in favour; for a share that is none
 */
export function graded(rule: GradedRule, ballot: Ballot): Judged {
  const { scale, blocking, atLeast } = rule
  const tally = tallyOf(ballot, readerOf(rule))
  const blocks = tally.words.get(blocking ?? '') ?? 0
  const endings = endingsOf(tally)
  const bases = endings.map(ending => ending.inFavour + ending.against)
  /** Whoever may be against may also stand in the way. */
  const adopted = ({ inFavour, against }: Ending) =>
    inFavour >= neededOf(atLeast, inFavour + against) &&
    (blocking === undefined || blocks + against - tally.against === 0)
  return {
    possible: new Set(endings.map(ending => (adopted(ending) ? 'adopted' : 'undecided'))),
    arithmetic: [
      ...scale.map(word => line(`grade.${word}`, tally.words.get(word) ?? 0)),
      line('in-favour', numberOf(inFavourOf(tally))),
      line('against', tally.against),
      ...ofSomebody([line('blocking', blocks)]),
      ...othersOf(tally, ballot.recused),
      line('base', between(bases)),
      line('needed', between(bases.map(base => neededOf(atLeast, base)))),
    ],
  }
}

/** Words of the scale first; then those who abstain, stand aside or are away, who take no position on it. */
function readerOf({ scale, inFavourUpTo, blocking }: GradedRule): ReadPosition {
  const last = scale.indexOf(inFavourUpTo)
  if (last < 0) throw new RangeError(`“${inFavourUpTo}” is no position of the scale ${scale.join(', ')}.`)
  return position => {
    if (position === blocking) return 'against'
    const grade = scale.indexOf(position)
    if (grade >= 0) return grade <= last ? 'in-favour' : 'against'
    const side = readPosition(position)
    return side === 'neither' || side === 'away' ? side : 'unread'
  }
}
