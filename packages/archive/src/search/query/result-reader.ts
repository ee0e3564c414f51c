import { resultsPath } from '../directory.js'
import { type SearchResult, unpackedResults } from '../results.js'
import { type Chunk, chunkAt } from './chunks.js'
import { loadOnce } from './load-once.js'
import type { Found, Load } from './search-query.js'

const atOnce = 10

/**
 * Reads results from their chunks. One set of them loads as much as there is room for, in thousands of letters, so that
 * results of many chunks come in smaller sets.
 */
export function resultReader(
  chunks: readonly Chunk[],
  load: Load,
): (places: readonly number[], room: number) => Found['next'] {
  const results = loadOnce(async chunk => unpackedResults(await load(resultsPath(chunk))))
  return (places, room) => {
    let shown = 0
    return () => {
      const some = nextOf(places.slice(shown, shown + atOnce), room)
      shown += some.length
      return Promise.all(
        some.map(async ({ chunk, at }) => (await results.get(chunk.number))[at] as SearchResult),
      )
    }
  }

  function nextOf(places: readonly number[], room: number) {
    const some: { readonly chunk: Chunk; readonly at: number }[] = []
    const fresh = new Set<Chunk>()
    let left = room
    for (const place of places) {
      const chunk = chunkAt(chunks, place)
      if (!results.has(chunk.number) && !fresh.has(chunk)) {
        left -= chunk.weight
        if (left < 0 && some.length > 0) break
        fresh.add(chunk)
      }
      some.push({ chunk, at: place - chunk.first })
    }
    return some
  }
}
