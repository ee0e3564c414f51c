import type { Certainty } from '@apertura/domain'

/**
 * The conjunction of three-valued answers: `no` as soon as one is no, `yes` when all are, else `perhaps`.
 * Of nothing at all it is `yes`.
 *
 * @example
 * ```ts
 * allOf('yes', 'perhaps') // => 'perhaps'
 * ```
 */
export function allOf(...answers: readonly Certainty[]): Certainty {
  if (answers.includes('no')) return 'no'
  return answers.includes('perhaps') ? 'perhaps' : 'yes'
}

/**
 * The disjunction of three-valued answers: `yes` as soon as one is yes, `no` when all are, else `perhaps`.
 * Of nothing at all it is `no`.
 *
 * @example
 * ```ts
 * anyOf('no', 'perhaps') // => 'perhaps'
 * ```
 */
export function anyOf(...answers: readonly Certainty[]): Certainty {
  if (answers.includes('yes')) return 'yes'
  return answers.includes('perhaps') ? 'perhaps' : 'no'
}

/**
 * The opposite answer; what may be stays what may be.
 *
 * @example
 * ```ts
 * not('perhaps') // => 'perhaps'
 * ```
 */
export function not(answer: Certainty): Certainty {
  if (answer === 'perhaps') return 'perhaps'
  return answer === 'yes' ? 'no' : 'yes'
}
