import type { Finding, Outcome } from '@apertura/domain'
import { overall } from '@apertura/rules'
import {
  type CriteriaOptions,
  type CriteriaPack,
  type CriterionFacts,
  compileCriteria,
  type SentenceTables,
  wordsFrom,
} from '@apertura/rules/criteria'

/** One of those who apply, alone or together, and what is known of it. */
export interface Applicant {
  readonly id: string
  readonly facts: CriterionFacts
}

/** What a pack found of one applicant. */
export interface ApplicantVerdict {
  readonly applicant: string
  readonly outcome: Outcome
  readonly findings: readonly Finding[]
}

/**
 * Judges each of those who apply together by itself: the strength of one does not mend what another lacks. What
 * they share, such as who backs them, is given with each.
 *
 * @param options - what `compileCriteria` takes: parameters, and the day on which they applied
 * @throws what `compileCriteria` throws
 *
 * @example
 * ```ts
 * const facts = { lettersFromHead: 1, backersOutside: 5 }
 * const applicants = [{ id: 'city', facts }, { id: 'borough', facts: { ...facts, monthsLeft: 12 } }]
 * judgeApplicants(ogpLocalCall2020, ogpLocalCall2020Sentences, applicants)
 *   .map(({ applicant, outcome }) => `${applicant} ${outcome}`) // => ['city undetermined', 'borough unmet']
 * ```
 */
export function judgeApplicants<Code extends string>(
  pack: CriteriaPack<Code>,
  sentences: SentenceTables<NoInfer<Code>>,
  applicants: readonly Applicant[],
  options: CriteriaOptions = {},
): readonly ApplicantVerdict[] {
  const compiled = compileCriteria(pack, options)
  const words = wordsFrom(sentences)
  return applicants.map(({ id, facts }) => {
    const findings = compiled.findings(facts, words, { kind: 'party', id })
    return { applicant: id, outcome: overall(findings), findings }
  })
}
