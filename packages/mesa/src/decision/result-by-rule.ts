import type { ComputedResult, DecisionRule } from '@apertura/domain'
import type { Ballot } from './ballot.js'
import type { Judged, Possible } from './judged.js'
import { consensus } from './rules/consensus.js'
import { consent } from './rules/consent.js'
import { graded } from './rules/graded.js'
import { vote } from './rules/vote.js'

type Before = ComputedResult['before']
type Result = ComputedResult['result']

/** What a rule gives, and the rules after it where it does not decide. */
export function resultByRule(rule: DecisionRule, ballot: Ballot, before: Before = []): ComputedResult {
  const { possible, arithmetic } = judge(rule, ballot)
  const { otherwise } = rule
  const mayHandOver = otherwise !== undefined && possible.has('undecided')
  const results = new Set([...possible].map(each => resultIn(rule, each)))
  const settled = mayHandOver ? possible.size === 1 : results.size === 1
  const [only = 'undetermined'] = results
  const here = { rule, result: settled ? only : 'undetermined', arithmetic } as const
  if (!mayHandOver) return { ...here, before }
  const next = after(otherwise, here, ballot, before)
  // Either this rule decides or the next one does: when both say the same, that is the result.
  const others = [...possible].filter(each => each !== 'undecided')
  return others.every(each => each === next.result) ? next : { ...here, before }
}

function after(
  otherwise: DecisionRule | 'defer',
  here: Before[number],
  ballot: Ballot,
  before: Before,
): ComputedResult {
  const tried = [...before, here]
  if (otherwise !== 'defer') return resultByRule(otherwise, ballot, tried)
  return { rule: here.rule, result: 'deferred', arithmetic: [], before: tried }
}

/** What is said of a rule that did not decide, when nothing comes after it: a vote was lost, others found no consensus. */
function resultIn({ kind }: DecisionRule, possible: Possible): Result {
  if (possible !== 'undecided') return possible
  return kind === 'vote' ? 'rejected' : 'no-consensus'
}

function judge(rule: DecisionRule, ballot: Ballot): Judged {
  switch (rule.kind) {
    case 'consensus':
      return consensus(rule, ballot)
    case 'consent':
      return consent(rule, ballot)
    case 'graded':
      return graded(rule, ballot)
    case 'vote':
      return vote(rule, ballot)
  }
}
