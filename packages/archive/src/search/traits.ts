import type { SearchDoc } from './search-doc.js'

/** What results are filtered by. */
export const traitNames = ['kind', 'outcome', 'axis', 'year'] as const

export type TraitName = (typeof traitNames)[number]

/** A trait as a word of the index. No text has such a word, for words have no punctuation. */
export const traitWord = (name: TraitName, value: string): string => `!${name}:${encodeURIComponent(value)}`

/** The traits of one thing, as words. */
export const traitsOf = (doc: SearchDoc): readonly string[] =>
  traitNames.flatMap(name => {
    const value = doc[name]
    return value === undefined ? [] : [traitWord(name, wellFormed(value))]
  })

/** Half of a letter has no address. */
const wellFormed = (value: string) => value.replace(/\p{Cs}/gu, '\ufffd')
