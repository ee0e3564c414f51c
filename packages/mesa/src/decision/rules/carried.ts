import type { VoteRule } from '@apertura/domain'
import { neededOf } from '../../quorum/needed-of.js'
import type { Ballot } from '../ballot.js'
import type { Ending } from '../endings-of.js'
import type { Possible } from '../judged.js'

/**
 * What a vote gives when every number is known. Nothing is adopted without a vote in favour. It is rejected when
 * those against reach what those in favour would have needed; otherwise neither side decides.
 *
 * A tie is as many on both sides where one vote more in favour would carry the day, as a casting vote is. Whoever
 * moderates breaks it one way or the other. So a vote that ends a tie without carrying the day, as one may that makes
 * a sector even, can undo what a casting vote had adopted.
 */
export function carried(rule: VoteRule, ending: Ending, tieBroken: Ballot['tieBroken']): readonly Possible[] {
  const { inFavour, against } = ending
  if (reaches(rule, ending)) return ['adopted']
  if (rule.tie === 'moderator' && inFavour === against && inFavour > 0) {
    if (reaches(rule, { ...ending, inFavour: inFavour + 1 })) return tieBroken ? [tieBroken] : eitherWay
  }
  return reaches(rule, { ...ending, inFavour: against, against: inFavour }) ? ['rejected'] : ['undecided']
}

const eitherWay = ['adopted', 'rejected'] as const

/** Whether those in favour are enough. */
function reaches(rule: VoteRule, ending: Ending): boolean {
  const { inFavour, against } = ending
  if (rule.majority === 'simple') return inFavour > against
  return inFavour >= neededOf(rule.majority, baseOf(rule, ending), rule.strict)
}

/** What a share is of. */
export const baseOf = ({ of = 'cast' }: VoteRule, ending: Ending): number =>
  of === 'cast' ? ending.inFavour + ending.against : ending[of]
