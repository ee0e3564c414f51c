import type { Locale, LocalizedText } from '@apertura/domain'

/**
 * The languages that are there, best first for a reader: the one asked for, then the same with fewer parts
 * (`es-MX`, `es`), then any other variety of that language, then the rest in the order given.
 * Upper and lower case are the same.
 *
 * @example
 * ```ts
 * localeChain('es-AR', ['en', 'es-MX', 'es']) // => ['es', 'es-MX', 'en']
 * ```
 */
export function localeChain(locale: Locale, available: readonly Locale[]): Locale[] {
  return [...new Set([...sameLanguage(locale, available), ...available])]
}

/**
 * The part of {@link localeChain} that a reader of the language asked for can read; empty when there is none.
 *
 * @example
 * ```ts
 * sameLanguage('fr', ['es-MX', 'en']) // => []
 * ```
 */
export function sameLanguage(locale: Locale, available: readonly Locale[]): Locale[] {
  const parts = locale.toLowerCase().split('-')
  const shorter = parts.map((_, index) => parts.slice(0, parts.length - index).join('-'))
  const exact = shorter.flatMap(tag => available.filter(other => other.toLowerCase() === tag))
  return [...exact, ...available.filter(other => other.toLowerCase().split('-')[0] === parts[0])]
}

/**
 * One text in the language of a reader, or in the nearest that there is (see {@link localeChain}). Nothing
 * is translated; a text in no language at all is empty.
 *
 * @example
 * ```ts
 * textIn({ en: 'Public consultation', 'es-MX': 'Consulta pública' }, 'es') // => 'Consulta pública'
 * ```
 */
export function textIn(text: LocalizedText, locale: Locale): string {
  const [best] = localeChain(locale, Object.keys(text))
  return best === undefined ? '' : (text[best] as string)
}
