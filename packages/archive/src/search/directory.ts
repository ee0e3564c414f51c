import type { Locale } from '@apertura/domain'

/** What a search must know before it loads anything else. */
export interface SearchDirectory {
  readonly v: 1
  /** How many contributions each chunk has. */
  readonly texts: readonly number[]
  /** How many things of the pages each chunk has, and in which language. */
  readonly pages: readonly (readonly [count: number, locale: Locale | null])[]
  /** Where each shard of words begins, and its length in thousands of letters. */
  readonly starts: readonly string[]
  readonly weights: readonly number[]
  /** The length of the results of each chunk, in thousands of letters. */
  readonly textWeights: readonly number[]
  readonly pageWeights: readonly number[]
  /** What results can be filtered by, as words of the index. */
  readonly traits: readonly string[]
}

export const directoryPath = 'search/0.js'

/** Contributions and pages grow apart: the even numbers are the chunks of one, the odd ones those of the other. */
export const chunkOfTexts = (at: number): number => 2 * at
export const chunkOfPages = (at: number): number => 2 * at + 1

/** The file of a chunk's results. */
export const resultsPath = (chunk: number): string => `search/d/${chunk.toString(16)}.js`

/** The file of a shard of words, named after the letters that it begins with. */
export const shardPath = (start: string): string =>
  `search/w/${start === '' ? '0' : [...Array(start.length).keys()].map(at => start.charCodeAt(at).toString(16).padStart(4, '0')).join('')}.js`

export const thousands = (letters: number): number => Math.ceil(letters / 1000)
