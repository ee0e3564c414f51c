import type { Locale, Outcome } from '@apertura/domain'

/** What a reader may look for, by what it is. The order is part of the files: new ones go to the end. */
export const searchKinds = [
  'fact',
  'session',
  'document',
  'agreement',
  'obligation',
  'term',
  'contribution',
] as const

export type SearchKind = (typeof searchKinds)[number]

/** One thing that a search may find. */
export interface SearchDoc {
  readonly kind: SearchKind
  readonly title: string
  /** Whatever else is searched; a result shows how it begins. */
  readonly body?: string
  readonly folio?: string
  /** A whole day is said in the language of the reader; anything else is shown as it is. */
  readonly date?: string
  readonly year?: string
  /** Id of an axis. */
  readonly axis?: string
  readonly outcome?: Outcome
  /** The page where it stands, from the root of the archive, in each language. */
  readonly pages: Readonly<Record<Locale, string>>
  readonly anchor?: string
}
