import type { Entry, EntryKind } from '@apertura/domain'

/** One kind of entry out of all. */
export type OfKind<K extends EntryKind> = Extract<Entry, { readonly kind: K }>

/** The entries of one kind, typed. */
export const ofKind = <K extends EntryKind>(entries: readonly Entry[], kind: K): readonly OfKind<K>[] =>
  entries.filter((entry): entry is OfKind<K> => entry.kind === kind)
