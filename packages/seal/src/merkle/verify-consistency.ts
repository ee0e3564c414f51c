import type { Issue, Result } from '@apertura/domain'
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js'
import { issuesOfProof, tooLong, tooShort } from './issues-of-proof.js'
import { hashOfNodes, hashOfNothing } from './tree-hash.js'
import { issuesOfHead, type TreeHead } from './tree-head.js'

/** A claim that a tree grew out of an older one, with what should show it. */
export interface Consistency {
  readonly older: TreeHead
  readonly newer: TreeHead
  readonly proof: readonly string[]
}

/**
 * Whether a newer tree begins with all leaves of an older one, unaltered and in their order (RFC 9162 §2.1.4.2). It
 * is what whoever keeps an old head asks when a new one is published. Of equal sizes the roots must be equal, and
 * every tree grew out of the empty one; both take an empty proof.
 *
 * @returns the newer head, or every reason why the proof does not hold. Nothing that comes from outside throws.
 *
 * @example
 * ```ts
 * const leaves = ['00', '10', '2021']
 * const older = { size: 2, root: merkleRoot(leaves.slice(0, 2)) }
 * const newer = { size: 3, root: merkleRoot(leaves) }
 * verifyConsistency({ older, newer, proof: consistencyProof(leaves, 2) }).ok // => true
 * const rewritten = { size: 2, root: merkleRoot(['00', '11']) }
 * verifyConsistency({ older: rewritten, newer, proof: consistencyProof(leaves, 2) }).ok // => false
 * ```
 */
export function verifyConsistency({ older, newer, proof }: Consistency): Result<TreeHead> {
  const issues = [...issuesOfHead(older, 'older'), ...issuesOfHead(newer, 'newer'), ...issuesOfProof(proof)]
  if (issues.length > 0) return { ok: false, issues }
  if (older.size > newer.size)
    return refused({
      path: 'newer.size',
      message: 'it is smaller than the older tree',
      value: `${newer.size}`,
    })
  const made = rootsFrom(older, newer, proof)
  if ('message' in made) return refused(made)
  const wrong: Issue[] = []
  if (made.older !== older.root)
    wrong.push({ path: 'older.root', message: 'the proof leads to another root' })
  if (made.newer !== newer.root)
    wrong.push({ path: 'newer.root', message: 'the proof leads to another root' })
  return wrong.length > 0 ? { ok: false, issues: wrong } : { ok: true, value: newer }
}

const refused = (issue: Issue) => ({ ok: false, issues: [issue] }) as const

/** The two roots that follow from a proof, or why none follow. */
function rootsFrom(
  older: TreeHead,
  newer: TreeHead,
  proof: readonly string[],
): Issue | { readonly older: string; readonly newer: string } {
  const nothingToShow = older.size === 0 || older.size === newer.size
  if (nothingToShow && proof.length > 0) return tooLong
  if (older.size === 0) return { older: bytesToHex(hashOfNothing()), newer: newer.root }
  if (nothingToShow)
    return older.root === newer.root
      ? { older: older.root, newer: newer.root }
      : { path: 'newer.root', message: 'two trees of this size have different roots' }

  let here = older.size - 1
  let last = newer.size - 1
  while (here % 2 === 1) {
    here = (here - 1) / 2
    last = Math.floor(last / 2)
  }
  // A power of two: the old tree is one whole subtree, so its root need not be told.
  const [first, ...rest] = here === 0 ? [older.root, ...proof] : proof
  if (first === undefined) return tooShort
  let before: Uint8Array = hexToBytes(first)
  let now = before
  for (const text of rest) {
    if (last === 0) return tooLong
    const beside = hexToBytes(text)
    if (here % 2 === 1 || here === last) {
      before = hashOfNodes(beside, before)
      now = hashOfNodes(beside, now)
      while (here % 2 === 0 && here > 0) {
        here /= 2
        last = Math.floor(last / 2)
      }
    } else now = hashOfNodes(now, beside)
    here = Math.floor(here / 2)
    last = Math.floor(last / 2)
  }
  return last > 0 ? tooShort : { older: bytesToHex(before), newer: bytesToHex(now) }
}
