import type { DecisionRule, VoteRule } from '@apertura/domain'

const bases = ['cast', 'present', 'filled', 'seats'] as const

const votes: readonly VoteRule[] = [
  { kind: 'vote', majority: 'simple' },
  { kind: 'vote', majority: 'simple', tie: 'moderator' },
  ...bases.flatMap((of): readonly VoteRule[] => [
    { kind: 'vote', majority: '1/2', strict: true, of },
    { kind: 'vote', majority: '2/3', of },
  ]),
]

/**
 * The rules that may be meant where a source only says *consensus* or *vote*: agreement that an objection stops, or
 * that whoever moderates declares over it, or that silence gives; and the simple majority, with or without a
 * casting vote, more than half and two thirds of any base. A result is only what all of them give.
 */
export const bareWords: Readonly<Record<'consensus' | 'vote', readonly DecisionRule[]>> = {
  consensus: [
    { kind: 'consensus', objections: 'block' },
    { kind: 'consensus', objections: 'noted' },
    { kind: 'consent' },
  ],
  vote: votes,
}
