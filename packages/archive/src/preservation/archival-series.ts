import type { Citation, LocalizedText } from '@apertura/domain'

/** What becomes of documents once their years have passed. */
export type Disposal = 'kept-for-good' | 'sampled' | 'destroyed' | 'not-stated'

/**
 * A series of a city's own classification of archives, and how long its documents are kept: data of the city, as its
 * law of archives and its catalogue say it.
 */
export interface ArchivalSeries {
  /** Its code in the city's classification. */
  readonly id: string
  readonly title: LocalizedText
  readonly retention: {
    /** Years at hand where the documents are made; null where nobody states it. */
    readonly current: number | null
    /** Years in the archive of the institution after that. */
    readonly semiCurrent: number | null
    readonly disposal: Disposal
  }
  readonly basis?: readonly Citation[]
}
