import type { EntryDataByKind, EntryDraft, EntryKind } from '@apertura/domain'

const kinds = [
  'document.drafted',
  'document.circulated',
  'document.observed',
  'observation.settled',
  'document.approved',
  'document.signed',
  'document.published',
  'document.amended',
  'redaction.resolved',
] as const satisfies readonly EntryKind[]

/** The kinds of entry that the life of a document is made of. */
export type LifeKind = (typeof kinds)[number]

/** An act of one kind, done or to be done. */
export interface LifeActOf<K extends LifeKind> {
  readonly kind: K
  readonly data: EntryDataByKind[K]
}

/** An act in the life of a document, done or to be done. */
export type LifeAct = { [K in LifeKind]: LifeActOf<K> }[LifeKind]

/** An entry in the life of a document, sealed or not. */
export type LifeEntry = Extract<EntryDraft, { readonly kind: LifeKind }>

const known: ReadonlySet<EntryKind> = new Set(kinds)

/** Whether an entry is one that the life of a document is made of. */
export const isLifeEntry = (entry: EntryDraft): entry is LifeEntry => known.has(entry.kind)
