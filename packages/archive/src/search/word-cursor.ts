import type { PartialIndex } from './index-chunk.js'

/** Walks through the words of a chunk without making a list of them. */
export class WordCursor {
  word = ''
  hits = ''
  readonly #part: Pick<PartialIndex, 'words' | 'hits'>
  #wordsAt = 0
  #hitsAt = 0

  constructor(part: Pick<PartialIndex, 'words' | 'hits'>) {
    this.#part = part
    this.next()
  }

  /** How the word begins; nothing behind the last one. */
  get letter(): string | undefined {
    return this.word[0]
  }

  next(): void {
    const { words, hits } = this.#part
    const wordsTo = endOf(words, this.#wordsAt)
    const hitsTo = endOf(hits, this.#hitsAt)
    this.word = words.slice(this.#wordsAt, wordsTo)
    this.hits = hits.slice(this.#hitsAt, hitsTo)
    this.#wordsAt = wordsTo + 1
    this.#hitsAt = hitsTo + 1
  }
}

function endOf(text: string, from: number): number {
  const end = text.indexOf(' ', from)
  return end < 0 ? text.length : end
}
