import type { ConsensusRule } from '@apertura/domain'
import type { Ballot } from '../ballot.js'
import { type Ending, endingsOf } from '../endings-of.js'
import type { Judged, Possible } from '../judged.js'
import { numbersOf } from '../numbers-of.js'
import { readPosition } from '../read-position.js'
import { tallyOf } from '../tally-of.js'

/**
 * All can live with it: somebody is in favour and nobody objects. Those who stand aside or abstain let it pass;
 * where nobody is in favour there is nothing to agree on. Silence is no agreement: whoever said nothing may object.
 *
 * Where objections are only noted, whoever moderates declares the consensus over them. What was declared then
 * decides, unless another rule would have been tried next: the same word may then be about that one.
 */
export function consensus(rule: ConsensusRule, ballot: Ballot): Judged {
  const tally = tallyOf(ballot, readPosition)
  const over = rule.objections === 'block' ? blocked : declaredOver(rule, ballot)
  return {
    possible: new Set(endingsOf(tally).flatMap(ending => resultsOf(ending, over))),
    arithmetic: numbersOf(tally, ballot),
  }
}

function resultsOf({ inFavour, against }: Ending, over: readonly Possible[]): readonly Possible[] {
  if (inFavour === 0) return blocked
  return against === 0 ? ['adopted'] : over
}

const blocked = ['undecided'] as const
const eitherWay = ['adopted', 'undecided'] as const

function declaredOver({ otherwise }: ConsensusRule, { declared = null }: Ballot): readonly Possible[] {
  if (declared === null || typeof otherwise === 'object') return eitherWay
  return declared === 'adopted' ? ['adopted'] : blocked
}
