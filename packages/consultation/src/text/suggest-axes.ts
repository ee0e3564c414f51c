import type { Hit, WordList } from './word-list.js'

/** The words that a city takes for signs of an axis. */
export interface AxisVocabulary {
  /** Id of the axis in the definition. */
  readonly axis: string
  readonly words: WordList
}

/** An axis that a text may belong to, and the words that speak for it. */
export interface AxisSuggestion {
  readonly axis: string
  /** How many different terms of its vocabulary the text has. */
  readonly terms: number
  /** Every place where the text has one. */
  readonly evidence: readonly Hit[]
}

/** What a text's words say of its axis: for a person to confirm. */
export type SuggestedAxes =
  | { readonly kind: 'suggested'; readonly suggestions: readonly AxisSuggestion[] }
  | { readonly kind: 'nothing-found' }

/**
 * Suggests axes for a text, the one with most different terms first, then the one with most places; of equals the
 * one that the city names first. It never decides: a word may be there for another reason, and an axis may be
 * meant without any of its words.
 *
 * @example
 * ```ts
 * const vocabularies = [
 *   { axis: 'water', words: wordList(['agua', 'fuga']) },
 *   { axis: 'safety', words: wordList(['policía', 'robo']) },
 * ]
 * suggestAxes('Hay una FUGA', vocabularies)
 * // => { kind: 'suggested', suggestions: [{ axis: 'water', terms: 1, evidence: [{ from: 8, to: 12, term: 'fuga' }] }] }
 * suggestAxes('Más árboles', vocabularies) // => { kind: 'nothing-found' }
 * ```
 */
export function suggestAxes(text: string, vocabularies: readonly AxisVocabulary[]): SuggestedAxes {
  const suggestions = vocabularies
    .map(({ axis, words }) => {
      const evidence = words.find(text)
      return { axis, terms: new Set(evidence.map(({ term }) => term)).size, evidence }
    })
    .filter(({ terms }) => terms > 0)
    .sort((a, b) => b.terms - a.terms || b.evidence.length - a.evidence.length)
  return suggestions.length === 0 ? { kind: 'nothing-found' } : { kind: 'suggested', suggestions }
}
