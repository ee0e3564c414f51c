import type { EntryDataByKind, EntryDraft, EntryKind } from '@apertura/domain'

/** The kinds of entry that the review of a consultation is made of. */
export type ReviewKind =
  | 'contribution.received'
  | 'contribution.judged'
  | 'review.assigned'
  | 'review.recused'
  | 'review.given'
  | 'appeal.filed'
  | 'reply.sent'

/** An act of one kind, done or to be done. */
export interface ActOf<K extends EntryKind> {
  readonly kind: K
  readonly data: EntryDataByKind[K]
}

/** An act of the review, done or to be done. */
export type ReviewAct = { [K in ReviewKind]: ActOf<K> }[ReviewKind]

/** An entry of the review, sealed or not. */
export type ReviewEntry = Extract<EntryDraft, { readonly kind: ReviewKind }>

const kinds: ReadonlySet<EntryKind> = new Set<ReviewKind>([
  'contribution.received',
  'contribution.judged',
  'review.assigned',
  'review.recused',
  'review.given',
  'appeal.filed',
  'reply.sent',
])

/** Whether an entry is one that the review is made of. */
export function isReviewEntry(entry: EntryDraft): entry is ReviewEntry {
  return kinds.has(entry.kind)
}
