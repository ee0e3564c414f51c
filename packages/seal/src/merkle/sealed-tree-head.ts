import type { Issue, Result } from '@apertura/domain'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import { canonical } from '../canonical.js'
import { sealBytes } from '../jws/seal-bytes.js'
import type { SealKey } from '../jws/seal-key.js'
import { verifySealed } from '../jws/verify-sealed.js'
import { issuesOfHead, type TreeHead } from './tree-head.js'

/** A head with the integrity seal of whoever publishes it. */
export interface SealedTreeHead {
  readonly head: TreeHead
  /** A detached seal on the canonical JSON of `head`. */
  readonly seal: string
}

/**
 * The bytes of a head that are sealed and timestamped: its canonical JSON (RFC 8785) in UTF-8.
 *
 * @throws RangeError when it is no head.
 *
 * @example
 * ```ts
 * const head = { size: 0, root: merkleRoot([]), at: '2030-01-02' }
 * new TextDecoder().decode(bytesOfHead(head)).startsWith('{"at":"2030-01-02","root":"e3b0') // => true
 * ```
 */
export function bytesOfHead(head: TreeHead): Uint8Array {
  const [issue] = issuesOfHead(head, 'head')
  if (issue) throw new RangeError(`bytesOfHead: ${issue.path}: ${issue.message}`)
  return utf8ToBytes(canonical(head))
}

/**
 * Seals a head, so that anyone with the public key can see which record was published. Whoever seals two heads of
 * which neither grew out of the other has shown two histories, and can be held to it.
 *
 * @throws RangeError when it is no head; TypeError when the key is no private Ed25519 key.
 *
 * @example
 * ```ts
 * const sealed = await sealTreeHead({ size: 0, root: merkleRoot([]) }, privateKey)
 * ;(await verifyTreeHead(sealed, publicKey)).ok // => true
 * ```
 */
export async function sealTreeHead(head: TreeHead, privateKey: SealKey): Promise<SealedTreeHead> {
  return { head, seal: await sealBytes(bytesOfHead(head), privateKey) }
}

/**
 * Whether a head is the very one that was sealed with a key. It does not look at the entries: compare its root with
 * {@link recordRoot} for that.
 *
 * @returns the head and the name of the key, or every reason why it does not hold. Nothing that comes from outside
 * throws.
 *
 * @example
 * ```ts
 * const sealed = await sealTreeHead({ size: 0, root: merkleRoot([]) }, privateKey)
 * const altered = { ...sealed, head: { ...sealed.head, size: 1 } }
 * const read = await verifyTreeHead(altered, publicKey)
 * !read.ok && read.issues // => [{ path: 'head', message: 'this is not the head that was sealed' }]
 * ```
 */
export async function verifyTreeHead(
  sealed: SealedTreeHead,
  publicKey: SealKey,
): Promise<Result<{ readonly head: TreeHead; readonly key: string }>> {
  if (typeof sealed !== 'object' || sealed === null)
    return { ok: false, issues: [{ path: '', message: 'this is no sealed tree head' }] }
  const { head, seal } = sealed
  const issues: readonly Issue[] = [
    ...issuesOfHead(head, 'head'),
    ...(typeof seal === 'string' ? [] : [{ path: 'seal', message: 'this is no seal' }]),
  ]
  if (issues.length > 0) return { ok: false, issues }
  const read = await verifySealed(bytesOfHead(head), seal, publicKey)
  if (read.ok) return { ok: true, value: { head, key: read.value.key } }
  return {
    ok: false,
    issues: read.issues.map(issue =>
      issue.path === '' ? { path: 'head', message: 'this is not the head that was sealed' } : issue,
    ),
  }
}
