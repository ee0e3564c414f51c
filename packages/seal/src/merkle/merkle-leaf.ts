import { hexToBytes } from '@noble/hashes/utils.js'

/** A leaf: its bytes, or the same bytes in lower-case hexadecimal, such as the hash of an entry. */
export type MerkleLeaf = Uint8Array | string

/** Whether a text spells bytes in the one way that is allowed here. */
export const isHex = (text: unknown): text is string =>
  typeof text === 'string' && /^(?:[0-9a-f]{2})*$/.test(text)

/** Whether a value spells a SHA-256. */
export const isHash = (text: unknown): text is string => isHex(text) && text.length === 64

/** The bytes of a leaf. */
export function bytesOf(leaf: MerkleLeaf): Uint8Array {
  if (leaf instanceof Uint8Array) return leaf
  if (isHex(leaf)) return hexToBytes(leaf)
  throw new TypeError(
    `merkle: a leaf is bytes or their lower-case hexadecimal, and ${JSON.stringify(leaf)?.slice(0, 80)} is neither`,
  )
}
