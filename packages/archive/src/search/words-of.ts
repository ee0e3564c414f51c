import MiniSearch from 'minisearch'
import { foldedText } from './folded-text.js'

const tokenize: (text: string) => string[] = MiniSearch.getDefault('tokenize')
const processTerm: (term: string) => string = MiniSearch.getDefault('processTerm')

/** Longer words are compared by how they begin. */
const longest = 32

/**
 * The words of a text as a search compares them, in their order: cut by MiniSearch's tokenizer, in lower case, without
 * accents. The builder and the page both call this, so that they cut alike.
 */
export function wordsOf(text: string, seen = new Map<string, readonly string[]>()): readonly string[] {
  const words: string[] = []
  for (const token of tokenize(text)) {
    if (token === '') continue
    const plain = plainWord.test(token)
    const known = plain ? undefined : seen.get(token)
    if (plain) words.push(processTerm(token))
    else if (known) words.push(...known)
    else {
      const folded = tokenize(foldedText(token)).flatMap(word => (word === '' ? [] : [shortened(word)]))
      seen.set(token, folded)
      words.push(...folded)
    }
  }
  return words
}

/** Nothing to fold but the case. */
const plainWord = /^[a-z0-9]{1,32}$/i

function shortened(word: string): string {
  if (word.length <= longest) return word
  return word.slice(0, longest).replace(/[\ud800-\udbff]$/, '')
}
