import type { EntryDataByKind, EntryDraft, EntryDraftOf, LocalizedText } from '@apertura/domain'
import { titleOf } from './locales/titles.js'
import type { ReviewKind } from './review-act.js'

/** What an entry says beside its kind and its data: when it happened, who wrote it down, on which source. */
export type Stamp = Pick<EntryDraft, 'id' | 'on' | 'knownOn' | 'recordedAt' | 'by' | 'assertedBy' | 'sources'>

/** The data of an entry of the review; its title is written when there is none. */
export type Untitled<K extends ReviewKind> = Omit<EntryDataByKind[K], 'title'> & {
  readonly title?: LocalizedText
}

/**
 * An act of the review as an entry to be sealed, with a plain sentence for its title.
 *
 * @param nameOf - how a party is called; its id when absent
 *
 * @example
 * ```ts
 * const data = { contribution: 'F-001', part: 'problem', reviewer: 'vecinas' } as const
 * draftOf('review.assigned', data, stamp).data.title.en
 * // => 'vecinas is asked to look at the problem of contribution F-001.'
 * ```
 */
export function draftOf<K extends ReviewKind>(
  kind: K,
  data: Untitled<K>,
  stamp: Stamp,
  nameOf: (party: string) => string = id => id,
): EntryDraftOf<K> {
  const title = data.title ?? titleOf(kind, data, nameOf)
  return { ...stamp, kind, v: 1, data: { ...data, title } as unknown as EntryDataByKind[K] }
}
