import { bytesToHex } from '@noble/hashes/utils.js'
import type { MerkleLeaf } from './merkle-leaf.js'
import { asTree, hashOfSubtree, type MerkleTree } from './merkle-tree.js'
import { splitOf } from './tree-hash.js'

/**
 * What shows that a tree only grew: the hashes from which both its root and the root of its first `oldSize` leaves
 * follow (RFC 9162 §2.1.4.1). Whoever kept an old root can see that nothing before it was altered; see
 * {@link verifyConsistency}. From nothing, and to the same size, there is nothing to show, and the proof is empty.
 *
 * @throws RangeError when the tree never had that size; TypeError when a leaf is neither bytes nor their hexadecimal.
 *
 * @example
 * ```ts
 * const leaves = ['00', '10', '2021']
 * consistencyProof(leaves, 2) // => [merkleRoot(['2021'])]
 * consistencyProof(leaves, 3) // => []
 * ```
 */
export function consistencyProof(of: MerkleTree | Iterable<MerkleLeaf>, oldSize: number): readonly string[] {
  const tree = asTree(of)
  if (!Number.isSafeInteger(oldSize) || oldSize < 0 || oldSize > tree.size)
    throw new RangeError(`consistencyProof: a tree of ${tree.size} leaves never had ${oldSize}`)
  if (oldSize === 0) return []
  const beside: Uint8Array[] = []
  let start = 0
  let count = tree.size
  while (oldSize < start + count) {
    const left = splitOf(count)
    if (oldSize <= start + left) {
      beside.push(hashOfSubtree(tree, start + left, count - left))
      count = left
    } else {
      beside.push(hashOfSubtree(tree, start, left))
      start += left
      count -= left
    }
  }
  // Where the last old subtree is not the old tree itself, its hash must be told.
  if (start > 0) beside.push(hashOfSubtree(tree, start, count))
  return beside.reverse().map(bytesToHex)
}
