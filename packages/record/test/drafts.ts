import type { Entry, EntryDraft, EntryDraftOf, EntryKind } from '@apertura/domain'
import { sealEntry } from '@apertura/seal'

const common = {
  v: 1,
  on: '2019-10',
  knownOn: '2019-11-04',
  recordedAt: '2026-01-15',
  by: 'scribe',
  assertedBy: 'city',
  sources: [{ source: 'report', certainty: 'stated' }],
} as const

/** A small draft of any kind. */
export function draftOf<K extends EntryKind>(
  kind: K,
  id: string,
  data: EntryDraftOf<K>['data'],
  corrects?: string,
): EntryDraftOf<K> {
  return { ...common, id, kind, data, ...(corrects === undefined ? {} : { corrects }) }
}

export const adoption = draftOf('definition.adopted', 'adoption', {
  title: { es: 'Se adoptó la definición' },
  definition: 'sample',
  digest: 'd'.repeat(64),
})

export function antecedent(id: string, corrects?: string): EntryDraftOf<'antecedent.noted'> {
  return draftOf('antecedent.noted', id, { title: { es: `Reunión «${id}»` } }, corrects)
}

export function withdrawal(id: string, corrects: string): EntryDraftOf<'entry.withdrawn'> {
  return draftOf('entry.withdrawn', id, { title: { es: 'Se retira' } }, corrects)
}

/** Drafts sealed one after the other, without any check. */
export function chain(...drafts: readonly EntryDraft[]): Entry[] {
  const entries: Entry[] = []
  for (const draft of drafts) entries.push(sealEntry(draft, entries.at(-1) ?? null))
  return entries
}
