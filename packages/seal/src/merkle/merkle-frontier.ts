import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js'
import { bytesOf, isHash, type MerkleLeaf } from './merkle-leaf.js'
import { hashOfLeaf, hashOfNodes, hashOfNothing } from './tree-hash.js'

/**
 * All that must be remembered of a tree to append to it: the hashes of its whole subtrees, at most one for each
 * power of two. It is JSON, so that it can be kept with a record.
 */
export interface MerkleFrontier {
  readonly kind: 'merkle-frontier'
  /** How many leaves there are. */
  readonly size: number
  /** From the largest subtree, on the left, to the smallest: one hash for each 1 in the binary `size`. */
  readonly peaks: readonly string[]
}

/**
 * The frontier of some leaves, or of a tree that grows by them. Memory stays at one hash for each doubling, however
 * many leaves go by.
 *
 * @param after - the frontier that the leaves are appended to; left out, the tree begins with them
 * @throws TypeError when a leaf is neither bytes nor their lower-case hexadecimal; RangeError when `after` is no
 * frontier.
 *
 * @example
 * ```ts
 * const three = merkleFrontier(['00', '10', '2021'])
 * three.peaks.length // => 2
 * const four = merkleFrontier(['3031'], three)
 * frontierRoot(four) === merkleRoot(['00', '10', '2021', '3031']) // => true
 * ```
 */
export function merkleFrontier(leaves: Iterable<MerkleLeaf> = [], after?: MerkleFrontier): MerkleFrontier {
  const peaks = after ? peaksOf(after) : []
  let size = after?.size ?? 0
  for (const leaf of leaves) {
    let node = hashOfLeaf(bytesOf(leaf))
    // As when one is added to a binary number: each trailing 1 is a whole subtree that the new one completes.
    for (let rest = size; rest % 2 === 1; rest = (rest - 1) / 2)
      node = hashOfNodes(peaks.pop() as Uint8Array, node)
    peaks.push(node)
    size += 1
  }
  return { kind: 'merkle-frontier', size, peaks: peaks.map(bytesToHex) }
}

/**
 * The root of the tree that a frontier stands for.
 *
 * @throws RangeError when it is no frontier.
 *
 * @example
 * ```ts
 * frontierRoot(merkleFrontier())
 * // => 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'
 * ```
 */
export function frontierRoot(frontier: MerkleFrontier): string {
  const peaks = peaksOf(frontier)
  const last = peaks.pop() ?? hashOfNothing()
  return bytesToHex(peaks.reduceRight((right, left) => hashOfNodes(left, right), last))
}

function peaksOf({ size, peaks }: MerkleFrontier): Uint8Array[] {
  const isWhole = Number.isSafeInteger(size) && size >= 0
  const ones = isWhole ? size.toString(2).replaceAll('0', '').length : 0
  if (isWhole && peaks.length === ones && peaks.every(isHash)) return peaks.map(hexToBytes)
  throw new RangeError(`merkle: a frontier of ${size} leaves must have ${ones} peaks, each a SHA-256`)
}
