import type { LocaleTable } from '@apertura/domain'
import { defineRule, type Rule } from './rule.js'

/**
 * The sentences of a set of codes in every language of a room. Spanish and English are always there, and no
 * language may lack a code. A sentence is given the facts of the verdict and, beside them, the `outcome`.
 */
export interface Words<Code extends string> {
  readonly 'es-MX': LocaleTable<Code>
  readonly en: LocaleTable<Code>
  readonly [locale: string]: LocaleTable<Code>
}

/** Rules that were laid down together, with their words. A pack of another edition is another pack. */
export interface Pack<Subject, Code extends string = string> {
  readonly id: string
  /** From 1; goes up whenever a rule of the pack would judge differently. */
  readonly edition: number
  readonly rules: readonly Rule<Subject, Code>[]
  readonly words: Words<Code>
}

/**
 * Gives back the pack that it is given, checked. A missing sentence is a compile error too.
 *
 * @throws TypeError when the pack has no id, two rules share a code, or a language lacks the sentence of a code.
 * @throws RangeError when the edition is not a whole number from 1, or a rule is in force on no day.
 *
 * @example
 * ```ts
 * const pack = definePack({
 *   id: 'forum',
 *   edition: 1,
 *   rules: [rule],
 *   words: {
 *     'es-MX': { 'term.too-short': ({ months }) => `Quedan ${months} meses.` },
 *     en: { 'term.too-short': ({ months }) => `${months} months are left.` },
 *   },
 * })
 * pack.rules.length // => 1
 * ```
 */
export function definePack<Subject, Code extends string>(
  pack: Pack<Subject, Code> & { readonly words: Words<NoInfer<Code>> },
): Pack<Subject, Code> {
  const { id, edition, rules, words } = pack
  if (!id) throw new TypeError('definePack: the pack has no id, so nobody could cite it.')
  if (!Number.isInteger(edition) || edition < 1) {
    throw new RangeError(`definePack: '${id}' has the edition ${edition}; editions are whole numbers from 1.`)
  }
  const codes = new Set<string>()
  for (const rule of rules) {
    const { code } = defineRule(rule)
    if (codes.has(code)) {
      throw new TypeError(
        `definePack: '${id}' has two rules with the code '${code}', so a finding could not say which.`,
      )
    }
    codes.add(code)
    for (const locale of new Set(['es-MX', 'en', ...Object.keys(words)])) {
      if (typeof words[locale]?.[code] !== 'function') {
        throw new TypeError(
          `definePack: '${id}' has no sentence for '${code}' in '${locale}', so its reader would get none.`,
        )
      }
    }
  }
  return pack
}
