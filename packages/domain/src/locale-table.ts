import type { Facts } from './finding.js'

/** A sentence with its facts filled in. */
export type Sentence = (facts: Facts) => string

/**
 * The words of one language for a closed set of codes. A code without a sentence is a compile error, so a
 * language is complete or does not build.
 *
 * @example
 * ```ts
 * const en: LocaleTable<'term.short'> = { 'term.short': ({ months }) => `Only ${months} months are left.` }
 * en['term.short']({ months: 9 }) // => 'Only 9 months are left.'
 * ```
 */
export type LocaleTable<Code extends string> = Readonly<Record<Code, Sentence>>
