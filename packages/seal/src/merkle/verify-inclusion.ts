import type { Issue, Result } from '@apertura/domain'
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js'
import { issuesOfProof, tooLong, tooShort } from './issues-of-proof.js'
import { bytesOf, isHex, type MerkleLeaf } from './merkle-leaf.js'
import { hashOfLeaf, hashOfNodes } from './tree-hash.js'
import { issuesOfHead, type TreeHead } from './tree-head.js'

/** A claim that a leaf is in a tree, with what should show it. */
export interface Inclusion {
  readonly leaf: MerkleLeaf
  /** Which leaf, counted from 0: the number of an entry less one. */
  readonly index: number
  readonly size: number
  readonly proof: readonly string[]
  readonly root: string
}

/**
 * Whether a leaf is in the tree of this root, at this place (RFC 9162 §2.1.3.2). Take size and root from a head that
 * you trust: the proof alone does not settle how large the tree is.
 *
 * @returns the size and the root of the tree, or every reason why the proof does not hold. Nothing that comes from
 * outside throws.
 *
 * @example
 * ```ts
 * const leaves = ['00', '10', '2021']
 * const claim = { index: 2, size: 3, proof: inclusionProof(leaves, 2), root: merkleRoot(leaves) }
 * verifyInclusion({ ...claim, leaf: '2021' }).ok // => true
 * const altered = verifyInclusion({ ...claim, leaf: '2022' })
 * !altered.ok && altered.issues // => [{ path: '', message: 'this leaf is not in the tree at this place' }]
 * ```
 */
export function verifyInclusion(claim: Inclusion): Result<TreeHead> {
  const { leaf, index, size, proof, root } = claim
  const issues = [...issuesOfPlace(claim), ...issuesOfHead({ size, root }, ''), ...issuesOfProof(proof)]
  if (issues.length > 0) return { ok: false, issues }
  let node = hashOfLeaf(bytesOf(leaf))
  let here = index
  let last = size - 1
  for (const text of proof) {
    if (last === 0) return { ok: false, issues: [tooLong] }
    const beside = hexToBytes(text)
    if (here % 2 === 1 || here === last) {
      node = hashOfNodes(beside, node)
      // The rightmost node of a level without a partner moves up as it is.
      while (here % 2 === 0 && here > 0) {
        here /= 2
        last = Math.floor(last / 2)
      }
    } else node = hashOfNodes(node, beside)
    here = Math.floor(here / 2)
    last = Math.floor(last / 2)
  }
  if (last > 0) return { ok: false, issues: [tooShort] }
  if (bytesToHex(node) === root) return { ok: true, value: { size, root } }
  return { ok: false, issues: [{ path: '', message: 'this leaf is not in the tree at this place' }] }
}

function issuesOfPlace({ leaf, index, size }: Inclusion): readonly Issue[] {
  const issues: Issue[] = []
  if (!(leaf instanceof Uint8Array || isHex(leaf)))
    issues.push({ path: 'leaf', message: 'a leaf is bytes or their lower-case hexadecimal' })
  if (!Number.isSafeInteger(index) || index < 0 || index >= size)
    issues.push({ path: 'index', message: 'there is no leaf of this number', value: String(index) })
  return issues
}
