import { foldText } from '@apertura/rules/criteria'
import { seeded } from './seeded.mjs'

const random = seeded(48)
const salts = Array.from({ length: 48 }, () => Math.floor(random() * 2 ** 32))
const factors = Array.from({ length: 48 }, () => Math.floor(random() * 2 ** 32) | 1)

/**
 * Near-duplicates as somebody would write them who knows MinHash: pairs of words, 48 hashes, 16 bands of 3 in a
 * Map, each compared exactly with the first of its bucket. For each text the number of its group.
 */
export function groupByHand(texts) {
  const sets = texts.map(({ text }) => pairsOfWords(text))
  const groupOf = texts.map((_, at) => at)
  const root = at => {
    let up = at
    while (groupOf[up] !== up) up = groupOf[up] = groupOf[groupOf[up]]
    return up
  }
  const buckets = new Map()
  const signature = new Uint32Array(48)
  for (let at = 0; at < texts.length; at += 1) {
    signature.fill(0xffffffff)
    for (const pair of sets[at]) {
      for (let i = 0; i < 48; i += 1) {
        let hashed = Math.imul(pair ^ salts[i], factors[i])
        hashed = (hashed ^ (hashed >>> 15)) >>> 0
        if (hashed < signature[i]) signature[i] = hashed
      }
    }
    for (let band = 0; band < 16; band += 1) {
      const key = `${band}:${signature[band * 3]}:${signature[band * 3 + 1]}:${signature[band * 3 + 2]}`
      const first = buckets.get(key)
      if (first === undefined) buckets.set(key, at)
      else if (root(first) !== root(at) && jaccard(sets[first], sets[at]) >= 0.5)
        groupOf[root(at)] = root(first)
    }
  }
  return texts.map((_, at) => root(at))
}

export function pairsOfWords(text) {
  const words = foldText(text).match(/[a-z0-9ñ]+/g) ?? []
  const pairs = new Set()
  for (let at = 1; at < words.length; at += 1) {
    let hash = 0x811c9dc5
    const pair = `${words[at - 1]} ${words[at]}`
    for (let i = 0; i < pair.length; i += 1) hash = Math.imul(hash ^ pair.charCodeAt(i), 0x01000193)
    pairs.add(hash)
  }
  return pairs
}

function jaccard(one, other) {
  let both = 0
  for (const each of one) if (other.has(each)) both += 1
  return both / (one.size + other.size - both)
}
