import type { EntryDraftOf, Result } from '@apertura/domain'
import { readPrivateLines, writePrivateLines } from './read-private-lines.js'

/** What an erasure leaves: the private file without the payloads, and the entry that says so. */
export interface Erasure {
  /** The new content of the private file. Write it before the entry is appended, and over the old one. */
  readonly bytes: Uint8Array
  readonly draft: EntryDraftOf<'payload.erased'>
  /** Number of payloads erased. */
  readonly erased: number
}

/**
 * Erases all private payloads of one entry, with their salts: what stays in the record can no longer be
 * guessed. The record itself is not touched, so it verifies as before.
 *
 * @param bytes Content of the private file.
 * @param account The entry that will say so, without `kind` and `v`; `data.entry` names the entry whose
 * payloads go, `data.ground` why.
 * @returns the new content and the draft, or the issues of the file, or one that says that there is nothing
 * to erase
 *
 * @example
 * ```ts
 * const done = erasePayloads(bytes, { ...account, data: { title, entry: 'liaison-ana', ground } })
 * done.value.draft.kind // => 'payload.erased'
 * ```
 */
export function erasePayloads(
  bytes: Uint8Array,
  account: Omit<EntryDraftOf<'payload.erased'>, 'kind' | 'v'>,
  file = 'private.jsonl',
): Result<Erasure> {
  const read = readPrivateLines(bytes, file)
  if (!read.ok) return read
  const { entry } = account.data
  const left = read.value.filter(payload => payload.entry !== entry)
  const erased = read.value.length - left.length
  if (erased === 0) {
    const message = 'expected an entry that has a private payload'
    return { ok: false, issues: [{ file, path: 'data.entry', message, value: entry }] }
  }
  return {
    ok: true,
    value: { bytes: writePrivateLines(left), draft: { ...account, kind: 'payload.erased', v: 1 }, erased },
  }
}
