import type { SearchResult } from '../results.js'
import type { TraitName } from '../traits.js'

/** Loads the data of a file of the search, by its path. */
export type Load = (path: string) => Promise<string>

export interface SearchQuery {
  readonly text: string
  /** What results must be: any of the values of each trait that has some. */
  readonly traits: Readonly<Partial<Record<TraitName, readonly string[]>>>
}

/** What was found. */
export interface Found {
  readonly count: number
  /** The words as they were compared. */
  readonly words: readonly string[]
  /** Words that stand nowhere. */
  readonly missing: readonly string[]
  /** The last word, where it may be the beginning of others. */
  readonly open: string | null
  /** Whether more words begin like it than were looked at. */
  readonly cut: boolean
  /** The next results: at most ten, fewer where they would come from many files. */
  readonly next: () => Promise<readonly SearchResult[]>
}

export interface Searcher {
  readonly find: (query: SearchQuery) => Promise<Found>
  /** Of how many things. */
  readonly total: number
}
