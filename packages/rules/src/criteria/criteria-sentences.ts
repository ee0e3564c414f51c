import type { Facts, Locale, Outcome } from '@apertura/domain'
import type { CityWords } from '../explain.js'
import type { CriteriaWords } from './criteria-pack.js'
import { sayFact } from './say-fact.js'

/**
 * What a criterion says of each outcome. `{name}` stands for a fact or a parameter that the criterion uses;
 * a long text is shortened, a list joined, and a fact that is not known is said to be so.
 */
export type CriterionSentences = Readonly<Record<Outcome, string>>

/** The sentences of a pack in one language, as data: a code or an outcome without one is a compile error. */
export type CriteriaSentences<Code extends string = string> = Readonly<Record<Code, CriterionSentences>>

/** The sentences of a pack in every language of it; Spanish and English are always there. */
export interface SentenceTables<Code extends string = string> {
  readonly 'es-MX': CriteriaSentences<Code>
  readonly en: CriteriaSentences<Code>
  readonly [locale: Locale]: CriteriaSentences<Code>
}

/** Every `{name}` of a sentence. */
export const placeholder = /\{([^{}]*)\}/g

/**
 * Makes the words of a pack of criteria out of sentences that are data.
 *
 * @example
 * ```ts
 * const sentences = {
 *   'title.length': {
 *     met: 'The title fits.',
 *     unmet: 'The title «{title}» should have 5 to 80 letters.',
 *     undetermined: 'There is no title yet.',
 *   },
 * }
 * const { en } = wordsFrom({ 'es-MX': sentences, en: sentences })
 * en['title.length']({ title: '¡Ya!', outcome: 'unmet' }) // => 'The title «¡Ya!» should have 5 to 80 letters.'
 * ```
 */
export function wordsFrom<Code extends string>(tables: SentenceTables<Code>): CriteriaWords<Code> {
  return cityWordsFrom(tables) as unknown as CriteriaWords<Code>
}

/**
 * Makes a city's own words out of its sentences, as few as it has: `explain(finding, locale, words)` prefers
 * them and falls back to the finding's own words. Read them with {@link readSentences} first.
 *
 * @example
 * ```ts
 * const words = cityWordsFrom({ es: { 'term.too-short': { met: 'Bien.', unmet: 'Solo {months} meses.', undetermined: '?' } } })
 * explain(finding, 'es-MX', words) // => 'Solo 9 meses.'
 * explain(finding, 'en', words) // => '9 months are left.'
 * ```
 */
export function cityWordsFrom(
  tables: Readonly<Record<Locale, Readonly<Record<string, CriterionSentences>>>>,
): CityWords {
  return mapped(tables, (table, locale) =>
    mapped(table, sentences => (facts: Facts) => filled(sentenceOf(sentences, facts), facts, locale)),
  )
}

/** A table handed over without an outcome counts as undetermined: nobody is told more than is known. */
function sentenceOf(sentences: CriterionSentences, { outcome }: Facts): string {
  return outcome === 'met' || outcome === 'unmet' ? sentences[outcome] : sentences.undetermined
}

/** A name that is no fact of the finding stays as it is written, so that the mistake is seen. */
function filled(sentence: string, facts: Facts, locale: Locale): string {
  return sentence.replace(placeholder, (whole, name: string) =>
    Object.hasOwn(facts, name) ? sayFact(facts[name] ?? null, locale) : whole,
  )
}

function mapped<From, To>(
  table: Readonly<Record<string, From>>,
  to: (value: From, key: string) => To,
): Record<string, To> {
  return Object.fromEntries(Object.entries(table).map(([key, value]) => [key, to(value, key)]))
}
