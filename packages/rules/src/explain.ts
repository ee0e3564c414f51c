import type { Finding, Locale, Sentence } from '@apertura/domain'
import { renderSentence } from './render-sentence.js'
import { sameLanguage, textIn } from './text-in.js'

/** A city's own sentences, by language and by code: as few as it likes. */
export type CityWords = Readonly<Record<Locale, Readonly<Record<string, Sentence>>>>

/**
 * The sentence of a finding for a reader. A city's own sentence in the reader's language comes first; then
 * the finding's own words in that language or the nearest that there is (see {@link localeChain}). A
 * finding without any words gives its code.
 *
 * @example
 * ```ts
 * explain(finding, 'es-MX') // => 'Quedan 9 meses.'
 * explain(finding, 'es-MX', { es: { 'term.too-short': ({ months }) => `Solo ${months} meses.` } }) // => 'Solo 9 meses.'
 * ```
 */
export function explain(
  finding: Pick<Finding, 'code' | 'outcome' | 'facts' | 'words'>,
  locale: Locale,
  tables: CityWords = {},
): string {
  for (const own of sameLanguage(locale, Object.keys(tables))) {
    const table = tables[own]
    const sentence = table && Object.hasOwn(table, finding.code) ? table[finding.code] : undefined
    if (sentence) return renderSentence(sentence, finding, own)
  }
  return textIn(finding.words, locale) || finding.code
}
