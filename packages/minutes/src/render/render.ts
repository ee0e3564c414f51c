import { treeAkn } from '../akn/tree-akn.js'
import type { DocumentTree } from '../tree/document-tree.js'
import { treeHtml } from './html/tree-html.js'
import { treeJson } from './json/tree-json.js'
import { treeMarkdown } from './markdown/tree-markdown.js'
import { treeText } from './text/tree-text.js'

/** The formats that are text and can be made anywhere. Word and PDF have subpaths of their own. */
export type TextFormat = keyof typeof renderers

const renderers = {
  html: (tree: DocumentTree) => treeHtml(tree),
  md: treeMarkdown,
  txt: treeText,
  akn: treeAkn,
  json: treeJson,
}

/**
 * A document in one of the formats that are text. The same tree gives the same text, and every format says the same.
 *
 * @throws RangeError for a format that is not one of them, and from `akn` when the date of the document is malformed.
 *
 * @example
 * ```ts
 * render(tree, 'txt').split('\n')[0] // => 'Minutes of the mesa on water'
 * ```
 */
export function render(tree: DocumentTree, format: TextFormat): string {
  if (!Object.hasOwn(renderers, format))
    throw new RangeError(`render: ${format} is none of ${Object.keys(renderers).join(', ')}`)
  return renderers[format](tree)
}
