import type { Locale } from '@apertura/domain'
import type { DateWords } from '../date-words.js'
import type { GanttWords } from './gantt-words.js'

/** In which language a picture and its tables speak, and how their parts are called on a page. */
export interface GanttOptions {
  readonly locale: Locale
  /** Stands before every id, so that several pictures can share a page: a letter, then letters, digits, `-`, `_`. */
  readonly id: string
  /**
   * A fixed width, for where the picture is not laid out by a browser: it is then drawn once for that many
   * units, and scales as a whole. Without it the picture is as wide as its place, and its letters keep their size.
   */
  readonly width?: number
  /** Further languages, looked up by the whole tag and then by the language alone. */
  readonly words?: Readonly<Record<Locale, GanttWords>>
  readonly dateWords?: Readonly<Record<Locale, DateWords>>
}
