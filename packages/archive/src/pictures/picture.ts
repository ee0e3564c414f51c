import type { Locale } from '@apertura/domain'
import type { PictureWords } from './picture-words.js'

/** All that a picture draws, in words: every item that has a mark there has a row here. */
export interface PictureTable {
  readonly caption: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** A picture with the same in words. The texts of table and summary are plain: whoever writes a page escapes them. */
export interface Picture {
  /** One SVG that needs nothing else: no script, no font, nothing fetched. */
  readonly svg: string
  /** The same for a page that has `pictureCss`: it brings no style, and its place decides which drawing is seen. */
  readonly html: string
  readonly table: PictureTable
  /** What the picture shows, in a few sentences; it is its description, too. */
  readonly summary: string
}

/** In which language a picture speaks, and how its parts are called on a page. */
export interface PictureOptions {
  readonly locale: Locale
  /** Stands before every id, so that several pictures share a page: a letter, then letters, digits, `-`, `_`. */
  readonly id: string
  /** In place of the title that the picture gives itself. */
  readonly title?: string
  /** Further languages, looked up by the whole tag and then by the language alone. */
  readonly words?: Readonly<Record<Locale, PictureWords>>
}
