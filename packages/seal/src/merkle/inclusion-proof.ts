import { bytesToHex } from '@noble/hashes/utils.js'
import type { MerkleLeaf } from './merkle-leaf.js'
import { asTree, hashOfSubtree, type MerkleTree } from './merkle-tree.js'
import { splitOf } from './tree-hash.js'

/**
 * The hashes beside the way from a leaf to the root (RFC 9162 §2.1.3.1). With them, and without any other leaf,
 * anyone can see that this leaf is in the tree and where; see {@link verifyInclusion}.
 *
 * @param index - which leaf, counted from 0
 * @throws RangeError when there is no such leaf; TypeError when a leaf is neither bytes nor their hexadecimal.
 *
 * @example
 * ```ts
 * const leaves = ['00', '10', '2021']
 * const proof = inclusionProof(leaves, 1)
 * proof.length // => 2
 * verifyInclusion({ leaf: '10', index: 1, size: 3, proof, root: merkleRoot(leaves) }).ok // => true
 * ```
 */
export function inclusionProof(of: MerkleTree | Iterable<MerkleLeaf>, index: number): readonly string[] {
  const tree = asTree(of)
  if (!Number.isSafeInteger(index) || index < 0 || index >= tree.size)
    throw new RangeError(`inclusionProof: there is no leaf ${index} among ${tree.size}, counted from 0`)
  const beside: Uint8Array[] = []
  let start = 0
  let count = tree.size
  while (count > 1) {
    const left = splitOf(count)
    if (index < start + left) {
      beside.push(hashOfSubtree(tree, start + left, count - left))
      count = left
    } else {
      beside.push(hashOfSubtree(tree, start, left))
      start += left
      count -= left
    }
  }
  // Gone down from the root; a proof goes up to it.
  return beside.reverse().map(bytesToHex)
}
