import type { Entry, Locale, PartialDate } from '@apertura/domain'
import type { TreeHead } from '@apertura/seal/merkle'
import type { HashedFile } from '../preservation/manifest-lines.js'

/** One entry with which documents came in, and what shows that it is in the record. */
export interface EntryProven extends Pick<Entry, 'seq' | 'id' | 'kind' | 'on' | 'recordedAt' | 'hash'> {
  /** For `verifyInclusion` of `@apertura/seal/merkle`, with the hash as the leaf and the root of the head. */
  readonly proof: { readonly index: number; readonly size: number; readonly path: readonly string[] }
}

/** An act of a document in a stream of its own. It is told; the stream itself is not in the archive. */
export interface ActTold extends Pick<Entry, 'seq' | 'id' | 'kind' | 'on' | 'recordedAt' | 'hash'> {
  readonly stream: string
}

/** A document, the files that it is in, and the entries with which it came in. */
export interface EnteredDocument {
  readonly id: string
  readonly type: string
  readonly lang: Locale
  readonly title: string
  /** The session or mesa that it is about. */
  readonly about: string
  readonly on: PartialDate
  /** The digest of what it says, as `document.drafted` carries it. */
  readonly digest: string
  readonly files: readonly HashedFile[]
  /** The numbers of entries of the record. */
  readonly entries: readonly number[]
  readonly acts: readonly ActTold[]
}

/** The content of `data/documents/entered.json`: when each document of an archive entered, and how to see it. */
export interface Entered {
  readonly kind: 'entered'
  readonly v: 1
  readonly head: Pick<TreeHead, 'size' | 'root'>
  readonly documents: readonly EnteredDocument[]
  /** Further files whose SHA-256 an entry names. */
  readonly others: readonly (HashedFile & { readonly entries: readonly number[] })[]
  /** Each entry that is named above, once. */
  readonly entries: readonly EntryProven[]
}
