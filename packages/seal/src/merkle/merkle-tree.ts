import { bytesOf, type MerkleLeaf } from './merkle-leaf.js'
import { hashOfLeaf, hashOfNodes } from './tree-hash.js'

/** A tree that is kept because many proofs are asked of it. For the root alone a frontier is enough. */
export interface MerkleTree {
  readonly kind: 'merkle-tree'
  /** How many leaves there are. */
  readonly size: number
  /** From the leaves to the root: on each level the hashes of its nodes, 32 bytes each. */
  readonly levels: readonly Uint8Array[]
}

/**
 * Hashes leaves once, so that a proof only has to look hashes up. Takes about 64 bytes a leaf.
 *
 * @throws TypeError when a leaf is neither bytes nor their lower-case hexadecimal.
 *
 * @example
 * ```ts
 * const tree = merkleTree(['00', '10', '2021'])
 * tree.size // => 3
 * inclusionProof(tree, 2) // => [merkleRoot(['00', '10'])]
 * ```
 */
export function merkleTree(leaves: Iterable<MerkleLeaf>): MerkleTree {
  let level = flat(Array.from(leaves, leaf => hashOfLeaf(bytesOf(leaf))))
  const size = level.length / 32
  const levels = [level]
  while (level.length > 32) {
    level = parentsOf(level)
    levels.push(level)
  }
  return { kind: 'merkle-tree', size, levels }
}

/** What proofs may be asked of: a tree, or leaves of which one is made. */
export const asTree = (given: MerkleTree | Iterable<MerkleLeaf>): MerkleTree =>
  'kind' in given ? given : merkleTree(given)

/** The hash of a subtree: the one of `count` leaves that begins at `start`. */
export function hashOfSubtree({ levels }: MerkleTree, start: number, count: number): Uint8Array {
  let level = 0
  while (2 ** level < count) level += 1
  return nodeAt(levels[level] as Uint8Array, start / 2 ** level)
}

const nodeAt = (level: Uint8Array, index: number): Uint8Array => level.subarray(index * 32, index * 32 + 32)

/** The nodes above a level. One without a partner, at the right edge, moves up as it is. */
function parentsOf(level: Uint8Array): Uint8Array {
  const nodes = level.length / 32
  return flat(
    Array.from({ length: Math.ceil(nodes / 2) }, (_, pair) => {
      const left = nodeAt(level, 2 * pair)
      return 2 * pair + 1 < nodes ? hashOfNodes(left, nodeAt(level, 2 * pair + 1)) : left
    }),
  )
}

function flat(hashes: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(hashes.length * 32)
  for (const [index, hash] of hashes.entries()) all.set(hash, index * 32)
  return all
}
