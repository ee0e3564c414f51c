import { dayNumber } from '@apertura/calendar'
import type {
  Day,
  Facts,
  NormSource,
  Outcome,
  PartialDate,
  Reference,
  Severity,
  SourceCertainty,
} from '@apertura/domain'

/** What one look at a subject found: the outcome, and the facts on which it rests. */
export interface Verdict {
  readonly outcome: Outcome
  /**
   * The facts that the sentence names, so that a reader can check it. The names `outcome` and `inForce` are
   * taken: a sentence finds there what was found and, for a rule that perhaps was not in force, `perhaps`.
   */
  readonly facts?: Facts
  /** What exactly was judged, when it is narrower than what the caller asked about. */
  readonly about?: Reference
  /** The date of what was judged, when it is not the day asked about. */
  readonly at?: PartialDate
}

/** What a norm is before anything is judged by it: its code, its weight, and how well it is known. */
export interface Norm<Code extends string = string> {
  /** API: never reused for another norm, such as `term.too-short`. */
  readonly code: Code
  readonly severity: Severity
  readonly certainty: SourceCertainty
  readonly source: NormSource
}

/** One norm that can judge a subject, and the days on which it holds. */
export interface Rule<Subject, Code extends string = string> extends Norm<Code> {
  /** First and last day in; `from: null` when it held before anybody wrote down since when. */
  readonly inForce: { readonly from: Day | null; readonly until?: Day }
  /** Pure. Several verdicts make a finding each; none at all when there is nothing to judge. */
  readonly judge: (subject: Subject) => Verdict | readonly Verdict[]
}

/**
 * Gives back the rule that it is given, checked and with its code as a literal type.
 *
 * @throws TypeError when the code is empty.
 * @throws RangeError when it is in force from or until a day that does not exist, or ends before it begins.
 *
 * @example
 * ```ts
 * const rule = defineRule({
 *   code: 'term.too-short',
 *   severity: 'error',
 *   certainty: 'verified',
 *   source: { title: 'Rules of the forum', locator: 'art. 3' },
 *   inForce: { from: '2021-01-01' },
 *   judge: (term: { months: number }) => ({ outcome: term.months < 12 ? 'unmet' : 'met' }),
 * })
 * rule.judge({ months: 9 }) // => { outcome: 'unmet' }
 * ```
 */
export function defineRule<Subject, const Code extends string>(
  rule: Rule<Subject, Code>,
): Rule<Subject, Code> {
  const { code, inForce } = rule
  if (!code) throw new TypeError('defineRule: the rule has no code, so its findings could not be told apart.')
  const from = inForce.from === null ? -Infinity : dayNumber(inForce.from)
  const until = inForce.until === undefined ? Infinity : dayNumber(inForce.until)
  if (from > until) {
    throw new RangeError(
      `defineRule: '${code}' is in force from ${inForce.from} until ${inForce.until}, which is no day at all.`,
    )
  }
  return rule
}
