import type { Citation, LocalizedText } from '@apertura/domain'
import { ofKind, type Seen } from './seen.js'

/** A matter on which sources disagree, or one contradicts itself: every reading with where it stands. */
export interface Dispute {
  readonly id: string
  readonly title: LocalizedText
  readonly detail?: LocalizedText
  readonly readings: readonly { readonly says: LocalizedText; readonly citation: Citation }[]
}

/** What the sources do not settle, as the record keeps it. */
export function disputesOf(seen: readonly Seen[]): readonly Dispute[] {
  return ofKind(seen, 'reading.disputed').map(({ entry }) => ({
    id: entry.id,
    title: entry.data.title,
    ...(entry.data.detail ? { detail: entry.data.detail } : {}),
    // The schema lets no reading point past the sources of its entry.
    readings: entry.data.readings.map(({ says, citation }) => ({
      says,
      citation: entry.sources[citation] ?? entry.sources[0],
    })),
  }))
}
