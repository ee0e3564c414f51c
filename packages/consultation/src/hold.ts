import type { Judgement } from './judging.js'

/**
 * Sends to people what word lists marked: a part that criteria found in order becomes undetermined. That is all a
 * list may do: it never refuses anything, and never clears what criteria found.
 *
 * @example
 * ```ts
 * const judgement = judging(criteria).judge({ ...contribution, solution: '' })
 * hold(judgement, ['problem']).parts[0].outcome // => 'undetermined'
 * hold(judgement, []) === judgement // => true
 * ```
 */
export function hold(judgement: Judgement, marked: readonly string[]): Judgement {
  if (marked.length === 0) return judgement
  const [first, ...others] = judgement.parts.map(part =>
    part.outcome === 'met' && marked.includes(part.part)
      ? { ...part, outcome: 'undetermined' as const }
      : part,
  ) as [Judgement['parts'][0], ...Judgement['parts'][0][]]
  return { ...judgement, parts: [first, ...others] }
}
