import { found } from '../found.js'
import type { Question } from '../gate.js'
import type { Decision } from '../mesa-state.js'

/** Acts of an open decision. */
type Deciding = 'position.noted' | 'ballots.counted' | 'decision.declared'

/** Judges the decision of an act, when there is one. */
export function about<K extends Deciding, V>(
  { state, act }: Question<K>,
  judge: (decision: Decision) => V,
): V | null {
  const decision = found(state.decisions, act.data.decision)
  return decision ? judge(decision) : null
}
