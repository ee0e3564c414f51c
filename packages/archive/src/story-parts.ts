import type { Locale } from '@apertura/domain'

/** A process told to somebody who never heard of it: the same content for the terminal and for a page. */
export interface Story {
  readonly locale: Locale
  readonly title: string
  /** A few sentences that say it all. */
  readonly lead: readonly string[]
  readonly sections: readonly Section[]
}

/** One part of a story. */
export interface Section {
  readonly id: string
  readonly title: string
  /** One sentence on how to read it. */
  readonly intro: string
  readonly items: readonly Item[]
}

/** One thing told, with when it was and where it stands. */
export interface Item {
  readonly id?: string
  readonly when?: string
  readonly text: string
  readonly detail?: string
  /** Further lines under it, such as readings or names. */
  readonly points?: readonly Point[]
  /** What had to be deduced, and from what. */
  readonly notes?: readonly string[]
  /** True for what a short telling may leave out. */
  readonly minor?: boolean
  /** Where each source says so. */
  readonly sources: readonly string[]
}

/** A line under an item, with where it stands when that is not where the item does. */
export interface Point {
  readonly text: string
  readonly source?: string
}
