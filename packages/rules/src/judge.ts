import type { Finding, PartialDate, Reference } from '@apertura/domain'
import type { Pack } from './pack.js'
import type { Verdict } from './rule.js'
import { rulesInForce } from './rules-in-force.js'
import { toFinding } from './to-finding.js'

/**
 * Judges a subject by every rule of a pack that is in force on a date, and gives all findings, the met ones
 * too, in the order of the rules. Where a rule is only perhaps in force, its findings carry the fact
 * `inForce: 'perhaps'`, and what it finds unmet is *undetermined*: nobody breaks a norm that may not have held.
 *
 * @param options `on`: the date on which the subject is judged. `about`: what the findings are about, for
 * verdicts that do not say it themselves.
 * @throws RangeError when the date is malformed.
 * @throws TypeError when neither a verdict nor the options say what a finding is about.
 *
 * @example
 * ```ts
 * const about = { kind: 'process', id: 'plan' } as const
 * // the pack's only rule, in force from 2021-07-01, asks for twelve months
 * judge(pack, { months: 9 }, { on: '2021-08-01', about })[0]?.outcome // => 'unmet'
 * judge(pack, { months: 9 }, { on: '2021', about })[0]?.outcome // => 'undetermined'
 * ```
 */
export function judge<Subject, Code extends string>(
  pack: Pack<Subject, Code>,
  subject: Subject,
  options: { readonly on: PartialDate; readonly about?: Reference },
): Finding[] {
  return rulesInForce(pack, options.on).flatMap(({ rule, certainty }) =>
    [rule.judge(subject)].flat().map(given => {
      const about = given.about ?? options.about
      if (!about) {
        throw new TypeError(
          `judge: neither the rule '${rule.code}' nor the options say what the finding is about, so nobody could look it up.`,
        )
      }
      const verdict = certainty === 'perhaps' ? doubted(given) : given
      return toFinding(rule, pack.words, verdict, { about, at: options.on })
    }),
  )
}

function doubted(verdict: Verdict): Verdict {
  return {
    ...verdict,
    outcome: verdict.outcome === 'unmet' ? 'undetermined' : verdict.outcome,
    facts: { ...verdict.facts, inForce: 'perhaps' },
  }
}
