import { foldText } from '@apertura/rules/criteria'
import { apart, foldUnits, unclear } from './fold-units.js'

/** The words of one text: `from[i]` to `to[i]` in UTF-16 units, and the hash of each once it is folded. */
export interface WordScan {
  readonly count: number
  readonly from: Int32Array
  readonly to: Int32Array
  readonly hash: Int32Array
}

export interface WordScanner {
  /** The words of a text, in arrays that the next call writes over. */
  readonly scan: (text: string) => WordScan
  /** Whether the word at this place of a text folds to this folded word. */
  readonly folds: (text: string, from: number, to: number, folded: string) => boolean
}

const start = 0x811c9dc5
const prime = 0x01000193
const inWord = /[\p{L}\p{N}\p{M}]/u

/**
 * Reads the words of a text as `wordSearch` of the rules reads them, without making a folded copy of it. Letters
 * of everyday scripts are folded by a table; a word with anything else in it is folded by itself, as a string.
 * A capital sigma is therefore final where its own word ends; nothing else depends on the words around.
 */
export function wordScanner(): WordScanner {
  const units = foldUnits()
  let from = new Int32Array(256)
  let to = new Int32Array(256)
  let hash = new Int32Array(256)
  let count = 0

  const scan = (text: string): WordScan => {
    count = 0
    const end = text.length
    let at = 0
    while (at < end) {
      const first = at
      let hashed = start
      let folded: number = apart
      while (at < end) {
        const unit = text.charCodeAt(at)
        folded = unit < units.length ? (units[unit] as number) : unclear
        if (folded <= unclear) break
        hashed = Math.imul(hashed ^ folded, prime)
        at += 1
      }
      if (folded === unclear) {
        const wordEnd = endOfWord(text, at)
        if (wordEnd > at) {
          const word = foldText(text.slice(first, wordEnd))
          if (word !== '') add(first, wordEnd, hashWord(word))
          at = wordEnd
          continue
        }
      }
      if (at > first) add(first, at, hashed)
      at += 1
    }
    return { count, from, to, hash }
  }

  const folds = (text: string, first: number, end: number, word: string): boolean => {
    if (end - first === word.length) {
      let at = 0
      while (at < word.length && units[text.charCodeAt(first + at)] === word.charCodeAt(at)) at += 1
      if (at === word.length) return true
    }
    return foldText(text.slice(first, end)) === word
  }

  function add(first: number, end: number, hashed: number): void {
    if (count === from.length) {
      from = longer(from)
      to = longer(to)
      hash = longer(hash)
    }
    from[count] = first
    to[count] = end
    hash[count] = hashed
    count += 1
  }

  return { scan, folds }
}

/** The hash that a scan gives to a word that folds to this. */
export function hashWord(folded: string): number {
  let hashed = start
  for (let at = 0; at < folded.length; at += 1) hashed = Math.imul(hashed ^ folded.charCodeAt(at), prime)
  return hashed
}

/** Where letters, digits and marks end; `at` itself when none stands there. */
function endOfWord(text: string, at: number): number {
  let end = at
  for (;;) {
    const point = text.codePointAt(end)
    if (point === undefined || !inWord.test(String.fromCodePoint(point))) return end
    end += point > 0xffff ? 2 : 1
  }
}

function longer(array: Int32Array): Int32Array<ArrayBuffer> {
  const copy = new Int32Array(array.length * 2)
  copy.set(array)
  return copy
}
