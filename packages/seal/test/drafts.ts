import type { EntryDraft } from '@apertura/domain'

/** A small draft for tests. */
export function antecedent(id: string): EntryDraft {
  return {
    id,
    kind: 'antecedent.noted',
    v: 1,
    on: '2019-10',
    knownOn: '2019-11-04',
    recordedAt: '2026-01-15',
    by: 'scribe',
    assertedBy: 'city',
    sources: [{ source: 'report', certainty: 'stated' }],
    data: { title: { es: `Antecedente «${id}»` } },
  }
}
