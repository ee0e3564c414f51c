import type { Locale } from '@apertura/domain'
import { writtenHits } from './postings.js'
import { packedResults } from './results.js'
import type { SearchDoc } from './search-doc.js'
import { traitsOf } from './traits.js'
import { wordsOf } from './words-of.js'

/** As many things as one chunk may hold. */
export const mostDocs = 250

/** The index of one chunk: a plain value that can be kept until a text in it changes. */
export interface PartialIndex {
  readonly count: number
  /** The one language in which it is searched; all of them where it has none. */
  readonly locale: Locale | null
  /** The words in their order, and for each its hits, both with a blank between. */
  readonly words: string
  readonly hits: string
  /** What results show, packed. */
  readonly results: string
}

/**
 * Indexes one chunk of things.
 *
 * @throws RangeError when the chunk is empty or holds more than `mostDocs`
 */
export function indexChunk(docs: readonly SearchDoc[], locale?: Locale): PartialIndex {
  if (docs.length === 0 || docs.length > mostDocs) {
    throw new RangeError(`a chunk holds 1 to ${mostDocs} things, not ${docs.length}`)
  }
  const found = new Map<string, { readonly body: number[]; readonly title: number[] }>()
  const seen = new Map<string, readonly string[]>()
  docs.forEach((doc, number) => {
    const title = new Set([...wordsOf(doc.title, seen), ...wordsOf(doc.folio ?? '', seen)])
    for (const word of title) hitsOf(word).title.push(number)
    for (const word of new Set([...wordsOf(doc.body ?? '', seen), ...traitsOf(doc)])) {
      if (!title.has(word)) hitsOf(word).body.push(number)
    }
  })
  const words = [...found.keys()].sort()
  return {
    count: docs.length,
    locale: locale ?? null,
    words: words.join(' '),
    hits: words.map(word => writtenHits(hitsOf(word), docs.length)).join(' '),
    results: packedResults(docs),
  }

  function hitsOf(word: string) {
    let hits = found.get(word)
    if (hits === undefined) {
      hits = { body: [], title: [] }
      found.set(word, hits)
    }
    return hits
  }
}
