import type { Anchors } from './anchors.js'
import type { StyleId } from './paragraph-styles.js'

/** What the passages of one document share while they are written. */
export interface WordContext {
  /** The style of the host document for one of ours. */
  readonly styleOf: (style: StyleId) => string
  readonly anchors: Anchors
  /** Width of the text, in twentieths of a point. */
  readonly width: number
  /** The language of the document, when the host document may have another. */
  readonly lang?: string
  /** Lists and bookmarks so far: each needs a number of its own. */
  readonly counted: { lists: number; bookmarks: number }
}
