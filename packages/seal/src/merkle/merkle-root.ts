import { frontierRoot, merkleFrontier } from './merkle-frontier.js'
import type { MerkleLeaf } from './merkle-leaf.js'

/**
 * The root of a tree of hashes over leaves in their order: the Merkle Tree Hash of RFC 9162 §2.1.1 with SHA-256. One
 * number stands for all of them; whoever changes, adds, drops or moves a leaf gets another.
 *
 * @throws TypeError when a leaf is neither bytes nor their lower-case hexadecimal.
 *
 * @example
 * ```ts
 * merkleRoot(['', '00'])
 * // => 'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125'
 * merkleRoot([new Uint8Array(), new Uint8Array([0])]) === merkleRoot(['', '00']) // => true
 * ```
 */
export const merkleRoot = (leaves: Iterable<MerkleLeaf>): string => frontierRoot(merkleFrontier(leaves))
