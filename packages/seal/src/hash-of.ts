import type { EntryDraft, Sealed } from '@apertura/domain'
import { digest } from './digest.js'

/**
 * The hash that an entry should carry: SHA-256 of the canonical JSON of the entry without its `hash`.
 * An entry was not altered exactly when `hashOf(entry) === entry.hash`.
 *
 * @throws TypeError for what JSON cannot say; see `canonical`.
 *
 * @example
 * ```ts
 * const entry = sealEntry(draft, null)
 * hashOf(entry) === entry.hash // => true
 * hashOf({ ...entry, by: 'somebody-else' }) === entry.hash // => false
 * ```
 */
export function hashOf(entry: EntryDraft & Pick<Sealed, 'seq' | 'prev'>): string {
  const { hash: _, ...rest } = entry as typeof entry & { hash?: unknown }
  return digest(rest)
}
