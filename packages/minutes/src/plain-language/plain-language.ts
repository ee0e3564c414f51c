import type { DocumentTree } from '../tree/document-tree.js'
import { type Band, infleszBand, measureOf, perspicuity, wordsIn } from './measure.js'
import { type Hardness, hardnessOf } from './mending.js'
import { proseOf } from './prose-of.js'
import { sentencesIn } from './sentences-in.js'

/** A sentence that should be written anew. */
export interface SentenceToMend {
  readonly passage: string
  /** Where it stands in the text of the passage, in characters from 0, the second not included. */
  readonly characters: readonly [number, number]
  readonly text: string
  readonly words: number
  readonly why: readonly Hardness[]
  /** What could be said instead of its long ways round, in Spanish as they are. */
  readonly instead: readonly string[]
}

/** How easy a document is to read. */
export interface PlainLanguage {
  /** On the INFLESZ scale; null when it was not measured. */
  readonly score: number | null
  /** `not-measured` for other languages than Spanish, and for a text too short to tell. */
  readonly band: Band | 'not-measured'
  readonly words: number
  readonly count: number
  /** Those to mend, the longest first. */
  readonly sentences: readonly SentenceToMend[]
}

/** A score of fewer words than these says little. */
const fewestWords = 100

/**
 * How easy a Spanish document is to read, on the INFLESZ scale (0 to 100; from 55 on most people can read it), and
 * the sentences to mend first. In other languages only long sentences are found.
 *
 * @example
 * ```ts
 * const { band, words, sentences } = plainLanguage(complaint)
 * band // => 'not-measured'
 * words // => 16
 * sentences // => []
 * ```
 */
export function plainLanguage(tree: DocumentTree): PlainLanguage {
  const spanish = tree.lang.toLowerCase().split('-')[0] === 'es'
  const all = proseOf(tree).flatMap(({ passage, from, text }) =>
    sentencesIn(text).map(sentence => ({ passage, from, sentence, words: wordsIn(sentence.text).length })),
  )
  const measure = measureOf(all.map(({ sentence }) => sentence.text))
  const enough = spanish && measure.words >= fewestWords
  const score = enough ? perspicuity(measure) : null
  const sentences = all
    .map(({ passage, from, sentence, words }): SentenceToMend => {
      const characters = [from + sentence.from, from + sentence.to] as const
      return { passage, characters, text: sentence.text, words, ...hardnessOf(sentence.text, words, spanish) }
    })
    .filter(({ why }) => why.length > 0)
    .sort((a, b) => b.words - a.words)
  return {
    score,
    band: score === null ? 'not-measured' : infleszBand(score),
    words: measure.words,
    count: measure.sentences,
    sentences,
  }
}
