import type { ConsentRule } from '@apertura/domain'
import type { Ballot } from '../ballot.js'
import { type Ending, endingsOf } from '../endings-of.js'
import type { Judged } from '../judged.js'
import { numbersOf } from '../numbers-of.js'
import { readPosition } from '../read-position.js'
import { tallyOf } from '../tally-of.js'

/**
 * Nobody has a reason against it. Silence is agreement, and so is standing aside; but somebody must be there who
 * could have objected. Where positions were counted and the count does not say how many were in favour, an
 * objection may be among those that it leaves out.
 */
export function consent(_: ConsentRule, ballot: Ballot): Judged {
  const tally = tallyOf(ballot, readPosition)
  const silent = ballot.counted === null ? ({ ...tally, rest: 'nothing' } as const) : tally
  return {
    possible: new Set(endingsOf(silent).map(resultOf)),
    arithmetic: numbersOf(tally, ballot),
  }
}

const resultOf = ({ against, present }: Ending) => (against === 0 && present > 0 ? 'adopted' : 'undecided')
