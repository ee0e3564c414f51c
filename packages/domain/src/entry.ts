import type { Day, PartialDate } from './dates.js'
import type { EntryDataByKind, EntryKind } from './entry-kinds.js'
import type { Citation } from './source.js'

/**
 * What somebody wants written in a record: an {@link Entry} before it is sealed.
 *
 * An entry has three times: `on`, when it happened; `knownOn`, when it became public (the day of its
 * source); `recordedAt`, when it was written here. It can be a fact of any kind of {@link EntryKind}.
 */
export type EntryDraft = { [K in EntryKind]: EntryDraftOf<K> }[EntryKind]

/** The draft of one kind of entry. */
export interface EntryDraftOf<K extends EntryKind> {
  /** Unique in its record, lower case and dashes; other entries cite it. */
  readonly id: string
  readonly kind: K
  /** Version of the shape of `data` for this kind. */
  readonly v: 1
  readonly on: PartialDate
  readonly knownOn: PartialDate
  readonly recordedAt: Day
  /** Who wrote it down here. */
  readonly by: string
  /** Whose account it is: a party of the definition. Accounts may conflict; both stay. */
  readonly assertedBy: string
  readonly sources: readonly [Citation, ...Citation[]]
  readonly data: EntryDataByKind[K]
  /** Id of an earlier entry that this one mends. Both stay in the record. */
  readonly corrects?: string
}

/** What sealing adds: the place in the chain. Hashes are SHA-256 in lower-case hexadecimal. */
export interface Sealed {
  /** 1 for the first entry; no gaps. */
  readonly seq: number
  /** Hash of the entry before; `null` for the first. */
  readonly prev: string | null
  /** SHA-256 of the canonical JSON (RFC 8785) of the entry without this field. */
  readonly hash: string
}

/** An entry of a record: sealed, never changed, never removed. */
export type Entry = EntryDraft & Sealed

/** An entry of one kind. */
export type EntryOf<K extends EntryKind> = EntryDraftOf<K> & Sealed
