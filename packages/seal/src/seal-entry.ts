import type { Entry, EntryDraft, Sealed } from '@apertura/domain'
import { hashOf } from './hash-of.js'

/**
 * Gives a draft its place in a record: the next number, the hash of the entry before, and its own hash.
 * The draft is not checked here; `@apertura/record` does that when it appends.
 *
 * @param previous The last entry of the record, or its number and hash; `null` for the first entry.
 * @throws RangeError when `previous` is not the end of a record.
 *
 * @example
 * ```ts
 * const first = sealEntry(adoption, null)
 * const second = sealEntry(antecedent, first)
 * second.seq // => 2
 * second.prev === first.hash // => true
 * ```
 */
export function sealEntry(draft: EntryDraft, previous: Pick<Sealed, 'seq' | 'hash'> | null): Entry {
  if (previous !== null) checkEnd(previous)
  const placed = { ...draft, seq: (previous?.seq ?? 0) + 1, prev: previous?.hash ?? null }
  return { ...placed, hash: hashOf(placed) }
}

function checkEnd({ seq, hash }: Pick<Sealed, 'seq' | 'hash'>): void {
  if (Number.isSafeInteger(seq) && seq > 0 && /^[0-9a-f]{64}$/.test(hash)) return
  throw new RangeError(
    `sealEntry: an entry cannot follow one of number ${seq} and hash "${hash}"; the chain would not verify`,
  )
}
