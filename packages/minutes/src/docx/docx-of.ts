import type { PartialDate } from '@apertura/domain'
import { Document } from 'docx'
import type { DocumentTree } from '../tree/document-tree.js'
import { safeText } from '../tree/safe-text.js'
import { anchorsOf } from './anchors.js'
import { compiledParts } from './compiled-parts.js'
import { documentDay } from './document-day.js'
import { listNumbering } from './list-numbering.js'
import { pageFrame } from './page-frame.js'
import { type PaperName, paperOf } from './paper-of.js'
import { settledPackage } from './settled-package.js'
import { stylesPart } from './styles-part.js'
import { wordBlocks } from './word-blocks.js'
import type { WordContext } from './word-context.js'
import { wordParagraph } from './word-paragraph.js'

/** What a Word document may be told besides the tree. */
export interface DocxOptions {
  /** When the file says it was made; otherwise the first day that the document may tell of. */
  readonly created?: PartialDate
  /** Otherwise the paper that the offices of the country use. */
  readonly paper?: PaperName
}

/**
 * A document as a Word file, with real headings, lists, header rows and languages, so that people can edit it and a
 * screen reader can find its way. The same tree gives the same bytes.
 *
 * @throws RangeError when a date is malformed.
 *
 * @example
 * ```ts
 * const file = await docxOf(tree)
 * String.fromCharCode(...file.slice(0, 2)) // => 'PK' (a Word file is a zip)
 * ```
 */
export async function docxOf(tree: DocumentTree, options: DocxOptions = {}): Promise<Uint8Array> {
  const { title, subtitle, lang, about, blocks } = tree
  const { width, page } = paperOf(about.country, options.paper)
  const context: WordContext = {
    styleOf: style => style,
    anchors: anchorsOf(blocks),
    width,
    counted: { lists: 0, bookmarks: 0 },
  }
  const text = (value: string) => [{ kind: 'text', text: value }] as const
  const document = new Document({
    title: safeText(title),
    ...(subtitle !== undefined && { subject: safeText(subtitle) }),
    creator: safeText(about.author),
    lastModifiedBy: safeText(about.author),
    keywords: about.keywords.map(safeText).join(', '),
    revision: about.version,
    numbering: listNumbering,
    sections: [
      {
        properties: { page },
        ...pageFrame(tree, width),
        children: [
          wordParagraph(context, 'Title', text(title)),
          ...(subtitle === undefined ? [] : [wordParagraph(context, 'Subtitle', text(subtitle))]),
          ...wordBlocks(blocks, context),
        ],
      },
    ],
  })
  const day = documentDay(options.created ?? tree.on)
  const parts = new Map(compiledParts(document)).set('word/styles.xml', stylesPart(lang))
  return settledPackage(parts, { day, lang })
}
