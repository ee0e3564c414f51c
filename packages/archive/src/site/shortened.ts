import type { LocalizedText } from '@apertura/domain'

/** A text of at most so many characters, with an ellipsis where something is left out. */
export const shortened = (text: string, most: number): string =>
  text.length <= most ? text : `${[...text].slice(0, most - 1).join('')}…`

/** The same in each language. */
export const shortenedText = (text: LocalizedText, most: number): LocalizedText =>
  Object.fromEntries(Object.entries(text).map(([lang, words]) => [lang, shortened(words, most)]))
