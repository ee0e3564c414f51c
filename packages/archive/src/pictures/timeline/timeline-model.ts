import type { Span } from '@apertura/calendar'
import type { Obligation } from '@apertura/dossier'
import type { PictureOptions } from '../picture.js'
import type { TimelineLane } from '../picture-words.js'

/** Which parts of the story a timeline draws, and where its marks lead. */
export interface TimelineOptions extends PictureOptions {
  /** Where a fact or something owed has its place; its mark is then a link. */
  readonly href?: (id: string, of: 'entry' | 'obligation') => string
  /** Only the outline: turning points as numbered marks, which the page tells below, and nothing else that was told. */
  readonly brief?: boolean
  /** Without what else was told, for a page that tells it in words. */
  readonly withoutRest?: boolean
}

/** Something that lasts, with what is known of both ends. */
export interface Stretch {
  readonly title: string
  readonly from: Span
  /** Last day in. */
  readonly to: Span
  readonly certain: boolean
  readonly when: string
  /** The same where there is little room. */
  readonly short: string
  readonly note: string
  /** Where it leads. */
  readonly href: string | undefined
}

/** One entry of the record; its day may be vague. */
export interface Point {
  readonly title: string
  readonly on: Span
  readonly when: string
  readonly short: string
  readonly certain: boolean
  /** Where it leads. */
  readonly href: string | undefined
}

/** Something owed, until when, and what became of it. */
export interface Owed {
  readonly title: string
  readonly original: Span | null
  readonly due: Span | null
  readonly done: Span | null
  /** Last day of the lateness, with the first, when there is any. */
  readonly late: { readonly first: number; readonly last: number } | null
  readonly outcome: Obligation['outcome']
  readonly when: string
  readonly short: string
  readonly note: string
  /** All that a short telling says of it. */
  readonly brief: string
  /** Where it leads. */
  readonly href: string | undefined
}

/** All that a timeline shows, in the order in which it is drawn. */
export interface TimelineModel {
  readonly parentheses: readonly Stretch[]
  readonly stages: readonly Stretch[]
  readonly owed: readonly Owed[]
  /** What was only announced, and how it came. */
  readonly announced: readonly Owed[]
  readonly turning: readonly Point[]
  readonly lanes: readonly { readonly lane: TimelineLane; readonly points: readonly Point[] }[]
}
