import type { Locale } from '@apertura/domain'
import { chunkOfPages, chunkOfTexts, type SearchDirectory } from '../directory.js'

/** A chunk that one language searches, and the place of its first thing among all. */
export interface Chunk {
  readonly number: number
  readonly count: number
  readonly first: number
  readonly weight: number
}

/** What one language searches: its pages, then contributions. */
export function chunksOf(directory: SearchDirectory, locale: Locale): readonly Chunk[] {
  let first = 0
  const placed = (number: number, count: number, weight = 0): Chunk => {
    first += count
    return { number, count, first: first - count, weight }
  }
  return [
    ...directory.pages.flatMap(([count, only], at) =>
      only === null || only === locale ? [placed(chunkOfPages(at), count, directory.pageWeights[at])] : [],
    ),
    ...directory.texts.map((count, at) => placed(chunkOfTexts(at), count, directory.textWeights[at])),
  ]
}

/** How many things a chunk has, whatever its language. */
export const sizeOfChunk = ({ texts, pages }: SearchDirectory, number: number): number =>
  (number % 2 === 0 ? texts[number / 2] : pages[(number - 1) / 2]?.[0]) ?? 0

/** The chunk in which a place lies. */
export function chunkAt(chunks: readonly Chunk[], place: number): Chunk {
  let [low, high] = [0, chunks.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((chunks[middle] as Chunk).first <= place) low = middle
    else high = middle - 1
  }
  return chunks[low] as Chunk
}
