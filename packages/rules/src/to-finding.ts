import type { Finding, PartialDate, Reference } from '@apertura/domain'
import type { Words } from './pack.js'
import { renderSentence } from './render-sentence.js'
import type { Norm, Verdict } from './rule.js'

/**
 * Makes a finding of a verdict, with its sentence in every language of the table. For gates and checks
 * that are not rules of a pack; {@link judge} does it for those that are.
 *
 * @param defaults what the finding is about, and its date, where the verdict does not say.
 * @throws TypeError when a language of the table has no sentence for the code of the norm.
 *
 * @example
 * ```ts
 * const finding = toFinding(rule, words, { outcome: 'unmet', facts: { months: 9 } }, {
 *   about: { kind: 'process', id: 'plan' },
 *   at: '2021-08-01',
 * })
 * finding.words.en // => '9 months are left.'
 * ```
 */
export function toFinding<Code extends string>(
  norm: Norm<Code>,
  words: Words<NoInfer<Code>>,
  verdict: Verdict,
  defaults: { readonly about: Reference; readonly at?: PartialDate },
): Finding {
  const { code, severity, certainty, source } = norm
  const { outcome, facts = {}, about = defaults.about, at = defaults.at } = verdict
  const rendered = Object.entries(words).map(([locale, table]) => {
    const sentence = table[code]
    if (!sentence) {
      throw new TypeError(
        `toFinding: there is no sentence for '${code}' in '${locale}', so its reader would get none.`,
      )
    }
    return [locale, renderSentence(sentence, { facts, outcome }, locale)] as const
  })
  return {
    code,
    outcome,
    severity,
    certainty,
    facts,
    about,
    source,
    ...(at !== undefined && { at }),
    words: Object.fromEntries(rendered),
  }
}
