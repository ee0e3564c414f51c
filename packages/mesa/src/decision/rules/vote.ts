import type { Arithmetic, VoteRule } from '@apertura/domain'
import { neededOf } from '../../quorum/needed-of.js'
import type { Ballot } from '../ballot.js'
import { type Ending, endingsOf } from '../endings-of.js'
import type { Judged } from '../judged.js'
import { between, line, numbersOf } from '../numbers-of.js'
import { readPosition } from '../read-position.js'
import { tallyOf } from '../tally-of.js'
import { baseOf, carried } from './carried.js'
import { sectorVotes } from './sector-votes.js'

/**
 * Those in favour are counted against those against, or against a base. Who abstains or stands aside is on no
 * side: they count where a share is of those present, of seats held or of all seats, and not in one of votes cast.
 *
 * @throws RangeError for a share that is none
 */
export function vote(rule: VoteRule, ballot: Ballot): Judged {
  const tally = tallyOf(ballot, readPosition)
  const sectors = rule.parity === 'by-sector' ? sectorVotes(ballot, tally) : null
  const endings = sectors?.endings ?? endingsOf(tally)
  return {
    possible: new Set(endings.flatMap(ending => carried(rule, ending, ballot.tieBroken))),
    arithmetic: [...numbersOf(tally, ballot), ...(sectors?.arithmetic ?? []), ...shareLines(rule, endings)],
  }
}

/** The base and what is needed of it, where a vote is counted against one. */
function shareLines(rule: VoteRule, endings: readonly Ending[]): readonly Arithmetic[] {
  const { majority, strict } = rule
  if (majority === 'simple') return []
  const bases = endings.map(ending => baseOf(rule, ending))
  return [
    line('base', between(bases)),
    line('needed', between(bases.map(base => neededOf(majority, base, strict)))),
  ]
}
