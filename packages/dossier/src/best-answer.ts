import type { Outcome } from '@apertura/domain'
import type { Answer } from '@apertura/plan-cycle'

const worth: Readonly<Record<Outcome, number>> = { met: 2, undetermined: 1, unmet: 0 }

/** The best of a first answer and those asked of others, in turn, until one is met; the first among equals. */
export function bestAnswer<T>(first: Answer, others: Iterable<T>, ask: (other: T) => Answer): Answer {
  let best = first
  if (best.outcome === 'met') return best
  for (const other of others) {
    const answer = ask(other)
    if (worth[answer.outcome] > worth[best.outcome]) best = answer
    if (best.outcome === 'met') break
  }
  return best
}
