import type { Outcome } from '@apertura/domain'
import type { Answer } from '@apertura/plan-cycle'

const worth: Readonly<Record<Outcome, number>> = { met: 2, undetermined: 1, unmet: 0 }

/** The better of two answers; the first when they are as good. */
export function better(first: Answer, second: () => Answer): Answer {
  if (first.outcome === 'met') return first
  const other = second()
  return worth[other.outcome] > worth[first.outcome] ? other : first
}
