import { foldText } from './fold-text.js'

/** Tells whether a text has one of the words it was made for. */
export type WordSearch = (text: string) => boolean

/**
 * A plain search for whole words, also of several words in a row, without regard to case and accents.
 *
 * @example
 * ```ts
 * wordSearch(['mal gobierno'])('¡Mal GOBIERNO!') // => true
 * wordSearch(['pis'])('Un piso') // => false
 * ```
 */
export function wordSearch(terms: readonly string[]): WordSearch {
  const folded = new Set(terms.map(term => wordsOf(term).join(' ')).filter(term => term !== ''))
  let longest = 0
  for (const term of folded) longest = Math.max(longest, term.split(' ').length)
  return text => {
    const words = wordsOf(text)
    for (let i = 0; i < words.length; i += 1) {
      let phrase = words[i] as string
      if (folded.has(phrase)) return true
      for (let more = 1; more < longest && i + more < words.length; more += 1) {
        phrase += ` ${words[i + more]}`
        if (folded.has(phrase)) return true
      }
    }
    return false
  }
}

const wordsOf = (text: string): readonly string[] => foldText(text).match(/[\p{L}\p{N}]+/gu) ?? []
