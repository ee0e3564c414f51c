import type { EntryDataByKind, EntryDraft, EntryDraftOf } from '@apertura/domain'
import type { DraftedKind, Untitled } from './locales/titles/drafted-kind.js'
import { titleOf } from './locales/titles/title-of.js'

export type { DraftedKind, Untitled } from './locales/titles/drafted-kind.js'

/** What an entry says beside its kind and its data: when it happened, who wrote it down, on which source. */
export type Stamp = Pick<EntryDraft, 'id' | 'on' | 'knownOn' | 'recordedAt' | 'by' | 'assertedBy' | 'sources'>

/**
 * An act of a mesa, or of one of its documents, as an entry to be sealed. Its title is a plain sentence in Spanish
 * and English, written when the data has none. The sentence never repeats what somebody said, a reason or a cause.
 *
 * @param nameOf - how a person, party, body, matter, text or agreement is called; its id when absent
 *
 * @example
 * ```ts
 * draftOf('turn.requested', { person: 'Ana Prueba', at: '10:20' }, stamp).data.title.en
 * // => 'Ana Prueba asks for the floor.'
 * ```
 */
export function draftOf<K extends DraftedKind>(
  kind: K,
  data: Untitled<K>,
  stamp: Stamp,
  nameOf: (id: string) => string = id => id,
): EntryDraftOf<K> {
  const title = data.title ?? titleOf(kind, data, nameOf)
  return { ...stamp, kind, v: 1, data: { ...data, title } as unknown as EntryDataByKind[K] }
}
