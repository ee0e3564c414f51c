import type { Locale } from '@apertura/domain'
import { type SearchDirectory, shardPath } from '../directory.js'
import { readPieces } from '../postings.js'
import { chunksOf, sizeOfChunk } from './chunks.js'
import { inOrder } from './in-order.js'
import { loadOnce } from './load-once.js'
import { planOf, shardOf } from './plan.js'
import { resultReader } from './result-reader.js'
import type { Found, Load, Searcher, SearchQuery } from './search-query.js'

/** How much one word counts where it stands: as a beginning or whole, in the text or in the title. */
const worth = [0, 0.75, 1, 2.25, 3] as const
const [beginning, whole, inTitle] = [1, 2, 2]

/** In thousands of letters: what a query loads, words first, and what is left for results in any case. */
const most = 240
const leastForResults = 60

type Words = ReadonlyMap<string, string>

/**
 * Searches the files of an archive, which `load` hands out one by one. What is found has every word of the query and
 * one of the values of every trait. A word in a title counts three times, a rare word more than a common one, a whole
 * word more than one that only begins so; only the last word may be a beginning.
 */
export function searcher(directory: SearchDirectory, locale: Locale, load: Load): Searcher {
  const { starts } = directory
  const chunks = chunksOf(directory, locale)
  const total = chunks.reduce((sum, { count }) => sum + count, 0)
  const byNumber = new Map(chunks.map(chunk => [chunk.number, chunk]))
  const read = resultReader(chunks, load)
  const shards = loadOnce(async (shard): Promise<Words> => {
    const start = starts[shard]
    return start === undefined ? new Map() : readShard(await load(shardPath(start)))
  })
  return { find, total }

  async function find(query: SearchQuery): Promise<Found> {
    const plan = planOf(query, directory)
    const loaded = new Map<number, Words>()
    await Promise.all([...plan.shards].map(async shard => loaded.set(shard, await shards.get(shard))))
    const matched = new Uint8Array(total)
    const ranked = new Float32Array(total)
    const missing: string[] = []
    for (const word of plan.words) {
      const levels = new Uint8Array(total)
      for (const shard of plan.open?.word === word ? plan.open.shards : []) {
        for (const [each, hits] of loaded.get(shard) ?? []) {
          if (each.startsWith(word)) mark(hits, levels, beginning)
        }
      }
      mark(loaded.get(shardOf(starts, word))?.get(word), levels, whole)
      const having = counted(matched, levels)
      if (having === 0) missing.push(word)
      rank(ranked, levels, Math.log(1 + total / Math.max(1, having)))
    }
    for (const values of plan.traits) {
      const levels = new Uint8Array(total)
      for (const value of values) mark(loaded.get(shardOf(starts, value))?.get(value), levels, whole)
      counted(matched, levels)
    }
    const asked = plan.words.length + plan.traits.length
    const places = asked === 0 ? [] : inOrder(matched, ranked, asked)
    const next = read(places, Math.max(leastForResults, most - plan.weight))
    const { words, open } = plan
    return { count: places.length, words, missing, open: open?.word ?? null, cut: open?.cut ?? false, next }
  }

  function mark(hits: string | undefined, levels: Uint8Array, least: number): void {
    if (hits === undefined) return
    const sizeOf = (chunk: number) => sizeOfChunk(directory, chunk)
    readPieces(hits, sizeOf, number => {
      const chunk = byNumber.get(number)
      if (chunk === undefined) return () => {}
      return (at, title) => {
        const place = chunk.first + at
        const level = title ? least + inTitle : least
        if ((levels[place] as number) < level) levels[place] = level
      }
    })
  }
}

function readShard(text: string): Words {
  const parts = text.split(' ')
  const words = new Map<string, string>()
  for (let at = 0; at + 1 < parts.length; at += 2) words.set(parts[at] as string, parts[at + 1] as string)
  return words
}

/** Counts one more thing that was asked for where it is found, and says in how many places. */
function counted(matched: Uint8Array, levels: Uint8Array): number {
  let having = 0
  for (let place = 0; place < levels.length; place++) {
    if ((levels[place] as number) === 0) continue
    matched[place] = (matched[place] as number) + 1
    having++
  }
  return having
}

function rank(ranked: Float32Array, levels: Uint8Array, rarity: number): void {
  for (let place = 0; place < levels.length; place++) {
    const level = levels[place] as number
    if (level > 0) ranked[place] = (ranked[place] as number) + rarity * (worth[level] as number)
  }
}
