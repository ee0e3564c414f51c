import type { WordScan } from '../text/word-scan.js'

/** Sets of numbers, one after the other in one array, each in ascending order. */
export interface ShingleSets {
  /** Adds the pairs of neighbouring words of a text, each once, and the number of its set. */
  readonly add: (scan: WordScan) => number
  readonly size: (set: number) => number
  /** The numbers of all sets, and where each begins; the end of the last one follows. */
  readonly all: () => { readonly shingles: Uint32Array; readonly begins: Uint32Array }
  /** What two sets share as a part of what they have together: Jaccard's similarity, exact. */
  readonly similarity: (one: number, other: number) => number
}

/** Room for the pairs of words of this many texts. It grows as it must. */
export function shingleSets(texts: number): ShingleSets {
  let shingles = new Uint32Array(texts * 32 + 64)
  const begins = new Uint32Array(texts + 1)
  let sets = 0
  let end = 0

  const add = ({ count, hash }: WordScan): number => {
    if (end + count > shingles.length) {
      const grown = new Uint32Array(Math.max(shingles.length * 2, end + count))
      grown.set(shingles)
      shingles = grown
    }
    const begin = end
    for (let word = 1; word < count; word += 1) {
      shingles[end] = paired(hash[word - 1] as number, hash[word] as number)
      end += 1
    }
    sortPart(shingles, begin, end)
    let kept = begin
    for (let at = begin; at < end; at += 1) {
      if (at > begin && shingles[at] === shingles[at - 1]) continue
      shingles[kept] = shingles[at] as number
      kept += 1
    }
    end = kept
    sets += 1
    begins[sets] = end
    return sets - 1
  }

  const size = (set: number): number => (begins[set + 1] as number) - (begins[set] as number)

  const similarity = (one: number, other: number): number => {
    let a = begins[one] as number
    let b = begins[other] as number
    const endOfA = begins[one + 1] as number
    const endOfB = begins[other + 1] as number
    let both = 0
    while (a < endOfA && b < endOfB) {
      const first = shingles[a] as number
      const second = shingles[b] as number
      if (first === second) both += 1
      if (first <= second) a += 1
      if (second <= first) b += 1
    }
    const together = size(one) + size(other) - both
    return together === 0 ? 0 : both / together
  }

  return { add, size, all: () => ({ shingles, begins }), similarity }
}

function paired(one: number, other: number): number {
  const mixed = Math.imul(Math.imul(one, 0x9e3779b1) ^ (other >>> 7) ^ (other << 25), 0x85ebca6b)
  return (mixed ^ (mixed >>> 13)) >>> 0
}

/** Few numbers are sorted quicker by hand than by calling the engine for them. */
function sortPart(numbers: Uint32Array, begin: number, end: number): void {
  if (end - begin > 96) {
    numbers.subarray(begin, end).sort()
    return
  }
  for (let at = begin + 1; at < end; at += 1) {
    const number = numbers[at] as number
    let place = at
    while (place > begin && (numbers[place - 1] as number) > number) {
      numbers[place] = numbers[place - 1] as number
      place -= 1
    }
    numbers[place] = number
  }
}
