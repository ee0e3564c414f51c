import type { SealKey } from '@apertura/seal/jws'
import { byPath, textOf } from '../preservation/archived-file.js'
import { bagNames } from '../preservation/bag-of.js'
import { type ArchiveCheck, checkArchive, type KnownOfArchive, type SeenFile } from './check-archive.js'
import { checkSeal } from './check-seal.js'
import { type ArchiveStamp, checkStamps } from './check-stamps.js'
import { readHead } from './read-head.js'

/** What is known of an archive, and whom one trusts. */
export interface TrustOfArchive extends KnownOfArchive {
  /** The public key with which the head of the record must be sealed. */
  readonly sealKey?: SealKey
  /** Certificates in DER (X.509) of whom one believes a time: of authorities, or of who vouches for them. */
  readonly trusted?: readonly Uint8Array[]
}

/** What was found out about an archive, with its seal and its timestamps. */
export interface ArchiveVerification extends ArchiveCheck {
  /**
   * Name of the key that sealed the head of the record; `null` where there is no seal that holds. It says which key,
   * not whose: unless it is the `sealKey` that was given, a seal proves nothing.
   */
  readonly sealedBy: string | null
  /** Timestamps that are on this head and hold; their time is worth as much as whoever vouches for it. */
  readonly stamps: readonly ArchiveStamp[]
}

/**
 * Whether anything in an archive was altered since it was made: every file against the manifests, the manifests against
 * each other, the record entry by entry and against its root, the proofs of when documents entered, the seal, and the
 * timestamps.
 *
 * Who rewrites all of an archive can make it agree with itself. That is found out against a `head` that was noted
 * elsewhere, by a seal whose `sealKey` one knows, or by a timestamp that a certificate one has `trusted` vouches for.
 *
 * @param files - by their content, or hashed beforehand by a program that reads large ones in pieces; those that
 * {@link isRead} names always by their content
 * @returns every problem by the file that it is about
 * @throws TypeError when the key is no Ed25519 key, or something trusted is no certificate.
 *
 * @example
 * ```ts
 * const files = archive({ definition, record, at: '2023-12-31' })
 * ;(await verifyArchive(files)).ok // => true
 * const altered = files.map(file => (file.path === 'archive.css' ? { ...file, content: '' } : file))
 * ;(await verifyArchive(altered)).problems[0]?.path // => 'archive.css'
 * ```
 */
export async function verifyArchive(
  files: readonly SeenFile[],
  known: TrustOfArchive = {},
): Promise<ArchiveVerification> {
  const check = checkArchive(files, known)
  const file = files.find(({ path }) => path === bagNames.head)
  const { head, sealed } = readHead(file && 'content' in file ? textOf(file.content) : undefined)
  const seal = await checkSeal(files, sealed, known.sealKey)
  const { stamps, problems } = await checkStamps(files, head, known.trusted)
  const all = [...check.problems, ...seal.problems, ...problems].toSorted(byPath)
  return {
    ...check,
    ok: all.length === 0,
    problems: all,
    sealedBy: seal.key,
    stamps: stamps.toSorted(byPath),
  }
}
