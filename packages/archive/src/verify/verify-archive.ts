import { type SealKey, sealKeyId } from '@apertura/seal/jws'
import { verifyTreeHead } from '@apertura/seal/merkle'
import { byPath, type Problem, textOf } from '../preservation/archived-file.js'
import { bagNames } from '../preservation/bag-of.js'
import { type ArchiveCheck, checkArchive, type KnownOfArchive, type SeenFile } from './check-archive.js'
import { readHead } from './read-head.js'
import { readNames } from './read-names.js'

/** What was found out about an archive, with its seal. */
export interface ArchiveVerification extends ArchiveCheck {
  /**
   * Name of the key that sealed the head of the record; `null` where there is no seal that holds. It says which key,
   * not whose: that one must know from elsewhere, and without knowing it a seal proves nothing.
   */
  readonly sealedBy: string | null
  /** Files with a timestamp of the head. Whether it holds, `verifyTimestamp` of `@apertura/seal/timestamp` says. */
  readonly stamps: readonly string[]
}

/**
 * Whether anything in an archive was altered since it was made: every file against the manifests, the manifests against
 * each other, the record entry by entry and against its root, the proofs of when documents entered, and the seal.
 *
 * Who rewrites all of an archive can make it agree with itself. That is found out against a `head` that was noted
 * elsewhere, or by a seal whose key one knows.
 *
 * @param files - by their content, or hashed beforehand by a program that reads large ones in pieces; those that
 * {@link isRead} names always by their content
 * @returns every problem by the file that it is about
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
  known: KnownOfArchive = {},
): Promise<ArchiveVerification> {
  const check = checkArchive(files, known)
  const { key, problems } = await checkSeal(files)
  const all = [...check.problems, ...problems].toSorted(byPath)
  const stamps = files.map(({ path }) => path).filter(path => /^record-head(?:\.[^/]+)?\.tsr$/.test(path))
  return { ...check, ok: all.length === 0, problems: all, sealedBy: key, stamps: stamps.toSorted() }
}

async function checkSeal(
  files: readonly SeenFile[],
): Promise<{ readonly key: string | null; readonly problems: readonly Problem[] }> {
  const texts = [bagNames.head, readNames.key].map(name => {
    const file = files.find(({ path }) => path === name)
    return file && 'content' in file ? textOf(file.content) : undefined
  })
  const { sealed } = readHead(texts[0])
  if (!sealed) return { key: null, problems: [] }
  const key = keyOf(texts[1])
  const problem = { path: readNames.key, expected: 'the public key of the seal' }
  if (!key)
    return {
      key: null,
      problems: [{ ...problem, found: texts[1] === undefined ? 'nothing' : 'no such key' }],
    }
  const read = await verifyTreeHead(sealed, key)
  if (read.ok) return { key: read.value.key, problems: [] }
  const found = read.issues.map(({ message }) => message).join('; ')
  return {
    key: null,
    problems: [{ path: bagNames.head, expected: `the seal of the key ${await nameOf(key)}`, found }],
  }
}

const nameOf = (key: SealKey): Promise<string> =>
  sealKeyId(key).catch(() => `in ${readNames.key}, which is none for seals`)

function keyOf(text: string | undefined): SealKey | undefined {
  try {
    const value: unknown = JSON.parse(text ?? '')
    return typeof value === 'object' && value !== null ? (value as SealKey) : undefined
  } catch {
    return undefined
  }
}
