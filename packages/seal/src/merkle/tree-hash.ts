import { sha256 } from '@noble/hashes/sha2.js'
import { concatBytes } from '@noble/hashes/utils.js'

/** The bytes before a leaf and before two nodes: nobody can pass one off as the other (RFC 9162 §2.1.1). */
const leafPrefix = Uint8Array.of(0)
const nodePrefix = Uint8Array.of(1)

/** The hash of no leaves at all. */
export const hashOfNothing = (): Uint8Array => sha256(new Uint8Array())

/** The hash of one leaf. */
export const hashOfLeaf = (leaf: Uint8Array): Uint8Array => sha256(concatBytes(leafPrefix, leaf))

/** The hash of two neighbours. */
export const hashOfNodes = (left: Uint8Array, right: Uint8Array): Uint8Array =>
  sha256(concatBytes(nodePrefix, left, right))

/** How many leaves go to the left of `count` leaves, at least 2: the largest power of two below it. */
export function splitOf(count: number): number {
  let left = 1
  while (left * 2 < count) left *= 2
  return left
}
