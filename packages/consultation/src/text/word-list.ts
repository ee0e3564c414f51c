import { foldText } from '@apertura/rules/criteria'
import { vocabulary } from './vocabulary.js'
import { wordScanner } from './word-scan.js'

/** A term of a list at a place of a text: `from` is its first UTF-16 unit, `to` the one after its last. */
export interface Hit {
  readonly from: number
  readonly to: number
  /** As the list writes it; the first of those that fold to the same. */
  readonly term: string
}

/** Words to look for, made ready once. */
export interface WordList {
  readonly terms: readonly string[]
  /** Every hit, also one inside another, in the order of the text. */
  readonly find: (text: string) => readonly Hit[]
  /** Whether there is one. */
  readonly has: (text: string) => boolean
}

/**
 * Looks for whole words, without regard to case and accents; the ñ is a letter of its own. Words of one term may
 * stand apart by anything that is no word. A text is read as it came, so places are right in HTML, too, but a
 * letter written as an entity is not read as that letter. `has` does for the `search` of criteria.
 *
 * @example
 * ```ts
 * const list = wordList(['pis', 'mal gobierno'])
 * list.find('Un piso… ¡Mal, GOBIERNO!') // => [{ from: 10, to: 23, term: 'mal gobierno' }]
 * list.has('Visc en un pis') // => true
 * ```
 */
export function wordList(terms: readonly string[]): WordList {
  const phrases = terms.map(term => foldText(term).match(/[\p{L}\p{N}]+/gu) ?? [])
  const scanner = wordScanner()
  const words = vocabulary(
    phrases.reduce((sum, phrase) => sum + phrase.length, 0),
    scanner,
  )
  // A tree of phrases: state 0 has read nothing; `next` leads from a state by the number of a word.
  const next = [new Map<number, number>()]
  const termOf: (string | undefined)[] = [undefined]
  phrases.forEach((phrase, index) => {
    let state = 0
    for (const word of phrase) {
      const number = words.add(word)
      const following = next[state]?.get(number) ?? next.length
      if (following === next.length) {
        next[state]?.set(number, following)
        next.push(new Map())
        termOf.push(undefined)
      }
      state = following
    }
    if (state !== 0) termOf[state] ??= terms[index]
  })

  /** Hands over every hit until told to stop, by the place where each ends. */
  function walk(text: string, stop: (from: number, to: number, term: string) => boolean): boolean {
    const scan = scanner.scan(text)
    let begun: { from: number; state: number }[] = []
    for (let place = 0; place < scan.count; place += 1) {
      const number = words.numberAt(text, scan, place)
      if (number === -1) {
        if (begun.length > 0) begun = []
        continue
      }
      const from = scan.from[place] as number
      const open: typeof begun = []
      for (const each of [...begun, { from, state: 0 }]) {
        const state = next[each.state]?.get(number)
        if (state === undefined) continue
        const term = termOf[state]
        if (term !== undefined && stop(each.from, scan.to[place] as number, term)) return true
        if ((next[state] as Map<number, number>).size > 0) open.push({ from: each.from, state })
      }
      begun = open
    }
    return false
  }

  return {
    terms,
    find: text => {
      const hits: Hit[] = []
      walk(text, (from, to, term) => hits.push({ from, to, term }) === 0)
      return hits.sort((a, b) => a.from - b.from || a.to - b.to)
    },
    has: text => walk(text, () => true),
  }
}
