/** How many bands a signature has, and how many of its hashes are in each. */
export const bands = 18
const rows = 2

/**
 * For each set one key a band, all keys of a band in a row. Two sets with the same key in a band have the same
 * least hash under each of its permutations, which is as likely as they are similar (MinHash): of pairs with a
 * similarity of 0.5 these bands let one in 177 pass unseen, of pairs with 0.7 one in 180,000. The
 * permutations are the same in every run.
 */
export function bandKeys(shingles: Uint32Array, begins: Uint32Array, sets: number): Uint32Array {
  const hashes = bands * rows
  const salts = new Int32Array(hashes)
  const factors = new Int32Array(hashes)
  for (let i = 0; i < hashes; i += 1) {
    salts[i] = mix(i * 2 + 1)
    factors[i] = mix(i * 2 + 2) | 1
  }
  const keys = new Uint32Array(bands * sets)
  for (let band = 0; band < bands; band += 1) {
    const first = band * rows
    const saltA = salts[first] as number
    const saltB = salts[first + 1] as number
    const factorA = factors[first] as number
    const factorB = factors[first + 1] as number
    for (let set = 0; set < sets; set += 1) {
      const end = begins[set + 1] as number
      // Numbers with a sign: the engine compares them as they are.
      let leastA = 0x7fffffff
      let leastB = 0x7fffffff
      for (let at = begins[set] as number; at < end; at += 1) {
        const shingle = shingles[at] as number
        let a = Math.imul(shingle ^ saltA, factorA)
        let b = Math.imul(shingle ^ saltB, factorB)
        a ^= a >>> 15
        b ^= b >>> 15
        if (a < leastA) leastA = a
        if (b < leastB) leastB = b
      }
      keys[band * sets + set] = mix(leastA ^ Math.imul(leastB, 0x9e3779b1))
    }
  }
  return keys
}

/** Scatters a number over 32 bits (murmur3's last step). */
export function mix(number: number): number {
  let mixed = Math.imul(number ^ (number >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}
