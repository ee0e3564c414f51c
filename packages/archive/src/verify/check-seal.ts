import { type SealKey, sealKeyId } from '@apertura/seal/jws'
import { type SealedTreeHead, verifyTreeHead } from '@apertura/seal/merkle'
import { type Problem, textOf } from '../preservation/archived-file.js'
import { bagNames } from '../preservation/bag-of.js'
import type { SeenFile } from './check-archive.js'
import { readNames } from './read-names.js'

interface CheckedSeal {
  /** Name of the key; `null` where there is no seal that holds. */
  readonly key: string | null
  readonly problems: readonly Problem[]
}

/** Whether the seal of an archive holds, by the key that lies in it, and by the one that is known from elsewhere. */
export async function checkSeal(
  files: readonly SeenFile[],
  sealed: SealedTreeHead | undefined,
  known: SealKey | undefined,
): Promise<CheckedSeal> {
  const own = sealed ? await byOwnKey(files, sealed) : { key: null, problems: [] }
  return known ? byKnownKey(own, sealed, known) : own
}

async function byOwnKey(files: readonly SeenFile[], sealed: SealedTreeHead): Promise<CheckedSeal> {
  const file = files.find(({ path }) => path === readNames.key)
  const text = file && 'content' in file ? textOf(file.content) : undefined
  const key = keyOf(text)
  if (!key) {
    const found = text === undefined ? 'nothing' : 'no such key'
    return { key: null, problems: [{ path: readNames.key, expected: 'the public key of the seal', found }] }
  }
  const read = await verifyTreeHead(sealed, key)
  if (read.ok) return { key: read.value.key, problems: [] }
  const expected = `the seal of the key ${await nameOf(key)}`
  return { key: null, problems: [{ path: bagNames.head, expected, found: messages(read.issues) }] }
}

async function byKnownKey(
  own: CheckedSeal,
  sealed: SealedTreeHead | undefined,
  known: SealKey,
): Promise<CheckedSeal> {
  const expected = `the seal of the key that you know, ${await sealKeyId(known)}`
  const read = sealed && (await verifyTreeHead(sealed, known))
  if (read?.ok) return { key: read.value.key, problems: own.problems }
  const found = read ? (own.key ?? messages(read.issues)) : 'no seal'
  return { key: own.key, problems: [...own.problems, { path: bagNames.head, expected, found }] }
}

const messages = (issues: readonly { readonly message: string }[]): string =>
  issues.map(({ message }) => message).join('; ')

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
