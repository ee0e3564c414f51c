import { syllablesIn } from './syllables-in.js'

/** What a text is made of. */
export interface Measure {
  readonly words: number
  readonly syllables: number
  readonly sentences: number
}

/** Words that are read as words: numbers and hours alone are left out. */
export const wordsIn = (text: string): readonly string[] =>
  (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).filter(word => /\p{L}/u.test(word))

/** Counts the words and syllables of sentences. */
export function measureOf(sentences: readonly string[]): Measure {
  const words = sentences.map(wordsIn)
  const counted = words.filter(each => each.length > 0)
  return {
    words: counted.reduce((sum, each) => sum + each.length, 0),
    syllables: counted.flat().reduce((sum, word) => sum + syllablesIn(word), 0),
    sentences: counted.length,
  }
}

/** How easy a Spanish text is to read, from hardest to easiest. */
export type Band = 'very-hard' | 'rather-hard' | 'normal' | 'fairly-easy' | 'very-easy'

/**
 * The perspicuity of a Spanish text: Flesch's formula as Szigriszt-Pazos adapted it, with one decimal.
 * F. Szigriszt Pazos, _Sistemas predictivos de legibilidad del mensaje escrito: fórmula de perspicuidad_,
 * Universidad Complutense de Madrid, 1993. Null for a text without words.
 *
 * @example
 * ```ts
 * perspicuity({ words: 100, syllables: 200, sentences: 5 }) // => 62.2
 * ```
 */
export function perspicuity({ words, syllables, sentences }: Measure): number | null {
  if (words === 0) return null
  return Math.round((206.835 - (62.3 * syllables) / words - words / sentences) * 10) / 10
}

/**
 * The band of the INFLESZ scale. I. M. Barrio-Cantalejo and others, «Validación de la Escala INFLESZ para evaluar la
 * legibilidad de los textos dirigidos a pacientes», _Anales del Sistema Sanitario de Navarra_ 31 (2), 2008, 135–152.
 *
 * @example
 * ```ts
 * [39.9, 40, 55, 65, 80, 80.1].map(infleszBand)
 * // => ['very-hard', 'rather-hard', 'normal', 'fairly-easy', 'fairly-easy', 'very-easy']
 * ```
 */
export function infleszBand(score: number): Band {
  if (score < 40) return 'very-hard'
  if (score < 55) return 'rather-hard'
  if (score < 65) return 'normal'
  return score <= 80 ? 'fairly-easy' : 'very-easy'
}
