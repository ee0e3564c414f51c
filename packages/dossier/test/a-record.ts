import type { Entry, EntryDraft } from '@apertura/domain'

/** Drafts as a record, in the order given. The hashes are empty words: a dossier does not look at them. */
export function aRecord(...drafts: readonly EntryDraft[]): readonly Entry[] {
  const hash = '0'.repeat(64)
  return drafts.map((draft, i) => ({ ...draft, seq: i + 1, prev: i === 0 ? null : hash, hash }))
}
