import { bands } from './band-keys.js'

/**
 * Hands over pairs of sets that are likely to be similar: in each band every set with one of those that have
 * its key, the same for all of them. So the pairs are never more than sets times bands, however large a campaign
 * is. That one is the set that shares most keys with others, which in a campaign is the text that people edited;
 * of equals the one with the lesser `content`. The order of the sets has no part in it.
 */
export function likelyPairs(
  keys: Uint32Array,
  content: Uint32Array,
  pair: (one: number, other: number) => void,
): void {
  const sets = content.length
  const firstOf = firstWithKey(keys, sets)
  const shared = new Uint32Array(sets)
  const times = new Uint32Array(sets)
  for (let band = 0; band < bands; band += 1) {
    const at = band * sets
    times.fill(0)
    for (let set = 0; set < sets; set += 1) {
      const first = firstOf[at + set] as number
      times[first] = (times[first] as number) + 1
    }
    for (let set = 0; set < sets; set += 1) {
      shared[set] = (shared[set] as number) + (times[firstOf[at + set] as number] as number)
    }
  }
  const leads = (one: number, other: number): boolean =>
    shared[one] === shared[other]
      ? (content[one] as number) < (content[other] as number)
      : (shared[one] as number) > (shared[other] as number)
  const leader = times
  for (let band = 0; band < bands; band += 1) {
    const at = band * sets
    for (let set = 0; set < sets; set += 1) {
      const first = firstOf[at + set] as number
      if (first === set || leads(set, leader[first] as number)) leader[first] = set
    }
    for (let set = 0; set < sets; set += 1) {
      const other = leader[firstOf[at + set] as number] as number
      if (other !== set) pair(set, other)
    }
  }
}

/** In each band, for each set, the first that has the same key. */
function firstWithKey(keys: Uint32Array, sets: number): Uint32Array {
  const firstOf = new Uint32Array(keys.length)
  let size = 16
  while (size < sets * 2) size *= 2
  const mask = size - 1
  const slots = new Int32Array(size)
  for (let band = 0; band < bands; band += 1) {
    const at = band * sets
    slots.fill(-1)
    for (let set = 0; set < sets; set += 1) {
      const key = keys[at + set] as number
      let slot = key & mask
      while (slots[slot] !== -1 && keys[at + (slots[slot] as number)] !== key) slot = (slot + 1) & mask
      if (slots[slot] === -1) slots[slot] = set
      firstOf[at + set] = slots[slot] as number
    }
  }
  return firstOf
}
