import { hashWord, type WordScan, type WordScanner } from './word-scan.js'

/** Words by number. */
export interface Vocabulary {
  /** The number of a folded word, given to it when it has none. */
  readonly add: (folded: string) => number
  /** The number of the word at a place of a scan; -1 when it has none. */
  readonly numberAt: (text: string, scan: WordScan, place: number) => number
}

/**
 * A hash table with room for this many words. Most words of a text are in no list, so one bit tells them off
 * first; that is why a long list costs hardly more than a short one.
 */
export function vocabulary(room: number, scanner: WordScanner): Vocabulary {
  const words: string[] = []
  const hashes = new Int32Array(room)
  let size = 16
  while (size < room * 2) size *= 2
  const slots = new Int32Array(size)
  const mask = size - 1
  const bits = new Int32Array(size / 8)
  const bitMask = size * 4 - 1

  const add = (folded: string): number => {
    const hash = hashWord(folded)
    let slot = spread(hash) & mask
    for (; slots[slot] !== 0; slot = (slot + 1) & mask) {
      const number = (slots[slot] as number) - 1
      if (words[number] === folded) return number
    }
    hashes[words.length] = hash
    slots[slot] = words.push(folded)
    const bit = spread(hash) & bitMask
    bits[bit >>> 5] = (bits[bit >>> 5] as number) | (1 << (bit & 31))
    return words.length - 1
  }

  const numberAt = (text: string, { from, to, hash }: WordScan, place: number): number => {
    const hashed = hash[place] as number
    const mixed = spread(hashed)
    const bit = mixed & bitMask
    if (((bits[bit >>> 5] as number) & (1 << (bit & 31))) === 0) return -1
    for (let slot = mixed & mask; slots[slot] !== 0; slot = (slot + 1) & mask) {
      const number = (slots[slot] as number) - 1
      if (hashes[number] !== hashed) continue
      if (scanner.folds(text, from[place] as number, to[place] as number, words[number] as string))
        return number
    }
    return -1
  }

  return { add, numberAt }
}

/** Carries the high bits of a hash into the low ones. */
const spread = (hash: number): number => Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 4
