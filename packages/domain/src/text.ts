/** A BCP 47 language tag, such as `es-MX` or `en`. */
export type Locale = string

/**
 * One text in one or more languages, for people to read.
 *
 * A language that is missing is looked up through the fallback chain of `@apertura/rules`; it is never
 * translated by machine.
 *
 * @example
 * ```ts
 * const title: LocalizedText = { 'es-MX': 'Consulta pública', en: 'Public consultation' }
 * title.en // => 'Public consultation'
 * ```
 */
export type LocalizedText = Readonly<Record<Locale, string>>
