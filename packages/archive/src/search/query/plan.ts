import type { SearchDirectory } from '../directory.js'
import { type TraitName, traitWord } from '../traits.js'
import { wordsOf } from '../words-of.js'
import type { SearchQuery } from './search-query.js'

/** What a query loads, known before it loads anything. */
export interface Plan {
  readonly words: readonly string[]
  /** The last word, where it may be the beginning of others, and the shards in which those are looked for. */
  readonly open: { readonly word: string; readonly shards: readonly number[]; readonly cut: boolean } | null
  /** For each trait that is asked for: the words of which one must be there. */
  readonly traits: readonly (readonly string[])[]
  readonly shards: ReadonlySet<number>
  /** In thousands of letters. */
  readonly weight: number
}

const mostWords = 12
const shortestBeginning = 3
/** In thousands of letters: what a query loads before it stops looking for words that begin like its last. */
const most = 130

export function planOf({ text, traits }: SearchQuery, { starts, weights }: SearchDirectory): Plan {
  const all = wordsOf(text)
  const words = [...new Set(all)].slice(0, mostWords)
  const asked = Object.entries(traits).flatMap(([name, values]) =>
    values.length === 0 ? [] : [values.map(value => traitWord(name as TraitName, value))],
  )
  const shards = new Set([...words, ...asked.flat()].map(word => shardOf(starts, word)))
  const last = all.at(-1)
  const begun = last !== undefined && last.length >= shortestBeginning && !/[\p{Z}\p{P}\p{S}\s]$/u.test(text)
  const open = begun && words.includes(last) ? beginnings(last) : null
  for (const shard of open?.shards ?? []) shards.add(shard)
  return { words, open, traits: asked, shards, weight: weightOf(shards) }

  function beginnings(word: string) {
    const [first, end] = [shardOf(starts, word), shardOf(starts, `${word}\uffff`)]
    let left = most - weightOf(shards)
    let after = first + 1
    for (; after <= end && (weights[after] ?? 0) <= left; after++) left -= weights[after] ?? 0
    const found = Array.from({ length: after - first }, (_, index) => first + index)
    return { word, shards: found, cut: after <= end }
  }

  function weightOf(some: Iterable<number>): number {
    return [...some].reduce((sum, shard) => sum + (weights[shard] ?? 0), 0)
  }
}

/** The shard in which a word would stand. */
export function shardOf(starts: readonly string[], word: string): number {
  let [low, high] = [0, starts.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] as string) <= word) low = middle
    else high = middle - 1
  }
  return low
}
