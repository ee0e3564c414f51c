import {
  BookmarkEnd,
  BookmarkStart,
  type IParagraphOptions,
  type IRunOptions,
  Paragraph,
  type ParagraphChild,
} from 'docx'
import type { Inlines } from '../tree/document-tree.js'
import { plain } from '../tree/plain-texts.js'
import type { StyleId } from './paragraph-styles.js'
import { isRightToLeft, language, runsOf } from './runs-of.js'
import type { WordContext } from './word-context.js'

/** What a paragraph has besides its words and its style. */
interface ParagraphExtras {
  /** The passage that starts here, for those that are linked to. */
  readonly id?: string
  readonly look?: IRunOptions
  readonly options?: IParagraphOptions
  /** What stands behind the words. */
  readonly after?: readonly ParagraphChild[]
}

/** One paragraph in a style of the host document, with a bookmark when something links to it. */
export function wordParagraph(
  context: WordContext,
  style: StyleId | 'Normal',
  text: Inlines,
  { id, look, options, after = [] }: ParagraphExtras = {},
): Paragraph {
  const { lang } = context
  const runs = [
    ...runsOf(text, context.anchors, lang === undefined ? look : { language: language(lang), ...look }),
    ...after,
  ]
  const anchor = id === undefined ? undefined : context.anchors.get(id)
  return new Paragraph({
    ...options,
    ...(style !== 'Normal' && { style: context.styleOf(style) }),
    ...(isRightToLeft(plain(text)) && { bidirectional: true }),
    children: anchor === undefined ? runs : bookmarked(anchor, runs, context),
  })
}

/** By its two ends: a whole `Bookmark` takes its number from a count that never starts anew. */
function bookmarked(
  name: string,
  runs: readonly ParagraphChild[],
  { counted }: WordContext,
): readonly ParagraphChild[] {
  counted.bookmarks += 1
  const ends = [new BookmarkStart(name, counted.bookmarks), new BookmarkEnd(counted.bookmarks)]
  // A paragraph writes any part that it is given; the type names only some.
  const [start, end] = ends as unknown as readonly [ParagraphChild, ParagraphChild]
  return [start, ...runs, end]
}
