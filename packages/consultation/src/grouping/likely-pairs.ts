import { bands, mix } from './band-keys.js'

/**
 * Hands over pairs of sets that are likely to be similar: in each band every set with one of those that have
 * its key, the same for all of them. So the pairs are never more than sets times bands, however large a campaign
 * is. Who that one is depends on what the sets hold, `content`, and on the band, not on the order of the sets.
 */
export function likelyPairs(
  keys: Uint32Array,
  content: Uint32Array,
  pair: (one: number, other: number) => void,
): void {
  const sets = content.length
  let size = 16
  while (size < sets * 2) size *= 2
  const mask = size - 1
  const slots = new Int32Array(size)
  const slotOf = new Int32Array(sets)
  for (let band = 0; band < bands; band += 1) {
    const first = band * sets
    const salt = mix(band + 1000)
    slots.fill(-1)
    for (let set = 0; set < sets; set += 1) {
      const key = keys[first + set] as number
      let slot = key & mask
      let leader = slots[slot] as number
      while (leader !== -1 && keys[first + leader] !== key) {
        slot = (slot + 1) & mask
        leader = slots[slot] as number
      }
      slotOf[set] = slot
      if (
        leader === -1 ||
        ((content[set] as number) ^ salt) >>> 0 < ((content[leader] as number) ^ salt) >>> 0
      ) {
        slots[slot] = set
      }
    }
    for (let set = 0; set < sets; set += 1) {
      const leader = slots[slotOf[set] as number] as number
      if (leader !== set) pair(set, leader)
    }
  }
}
