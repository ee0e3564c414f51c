import type { Entry, EntryDraft } from '@apertura/domain'
import { sealEntry } from '@apertura/seal'

/** A chain of `count` small entries, the same each time; texts go beyond ASCII and the Basic Plane. */
export function sampleEntries(count: number): readonly Entry[] {
  const entries: Entry[] = []
  for (let index = 0; index < count; index += 1) {
    entries.push(sealEntry(index === 0 ? adoption : antecedent(index), entries.at(-1) ?? null))
  }
  return entries
}

/** Another entry in the place of the last one of the chain: what a second writer would write there. */
export function rivalOf(entries: readonly Entry[]): Entry {
  return sealEntry({ ...antecedent(entries.length), id: `rival-${entries.length}` }, entries.at(-2) ?? null)
}

const common = {
  v: 1,
  on: '2022-03',
  knownOn: '2022-04-01',
  recordedAt: '2026-01-15',
  by: 'scribe',
  assertedBy: 'city',
  sources: [{ source: 'report', certainty: 'stated' }],
} as const

const adoption: EntryDraft = {
  ...common,
  id: 'adoption',
  kind: 'definition.adopted',
  data: { title: { es: 'Se adoptó la definición' }, definition: 'sample', digest: '0'.repeat(64) },
}

function antecedent(index: number): EntryDraft {
  const title = { es: `Reunión número ${index}: «agua» 💧`, en: `Line\nbreak, "quotes" and \\ ${index}` }
  return { ...common, id: `antecedent-${index}`, kind: 'antecedent.noted', data: { title } }
}
