import type { Facts, LocalizedText } from '@apertura/domain'

/** A title as facts, one by language, so that each language can be rendered: `title.es-MX`, `title.en`. */
export const titled = (name: string, text: LocalizedText): Facts =>
  Object.fromEntries(Object.entries(text).map(([locale, words]) => [`${name}.${locale}`, words]))
