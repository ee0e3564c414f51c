import type { Day, PartialDate } from './dates.js'
import type { LocalizedText } from './text.js'

/**
 * How well a source supports what is taken from it: `verified` read in the published source; `stated` by one
 * party's account; `reported` by the press or by a third party; `deduced` by us, with the reason given;
 * `unverified` remembered, never a hard rule.
 */
export type SourceCertainty = 'verified' | 'stated' | 'reported' | 'deduced' | 'unverified'

/** A document, norm or page that entries and rules rest on. */
export interface Source {
  readonly id: string
  readonly title: LocalizedText
  /** Who published it: an institution of the definition, or a name. */
  readonly publisher: string
  /** When it was published, as exactly as it says. */
  readonly published: PartialDate
  readonly url?: string
  /** The day on which we read it. */
  readonly readOn?: Day
}

/** Where exactly in a source a fact stands, and what had to be deduced. */
export interface Citation {
  /** Id of a {@link Source} of the definition. */
  readonly source: string
  readonly certainty: SourceCertainty
  /** Heading or article under which the passage stands. */
  readonly heading?: string
  /** First and last line of the passage in the stored text of the source, both counted from 1. */
  readonly lines?: readonly [number, number]
  /** A note number, page or fragment, when the passage is better found that way. */
  readonly locator?: string
  /** What the source does not say in so many words, and from what it was deduced. */
  readonly deduced?: LocalizedText
}
