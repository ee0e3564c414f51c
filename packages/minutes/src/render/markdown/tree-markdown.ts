import { gfmTableToMarkdown } from 'mdast-util-gfm-table'
import { type Options, toMarkdown, type Unsafe } from 'mdast-util-to-markdown'
import type { DocumentTree } from '../../tree/document-tree.js'
import { blocksMarkdown, heading, paragraph } from './markdown-blocks.js'
import { inlinesMarkdown } from './markdown-inlines.js'

/**
 * A document as Markdown, CommonMark with the tables of GitHub. Somebody's words arrive as text: what looks like a mark,
 * a tag or an address is escaped. What Markdown cannot say is left out: ids, languages of passages, headings below the
 * sixth level.
 *
 * @example
 * ```ts
 * treeMarkdown(tree).split('\n')[0] // => '# Minutes of the mesa on water'
 * ```
 */
export function treeMarkdown({ title, subtitle, blocks }: DocumentTree): string {
  const children = [
    ...heading([{ kind: 'text', text: title }], 1),
    ...(subtitle === undefined
      ? []
      : paragraph(inlinesMarkdown([{ kind: 'text', text: subtitle }], 'break'))),
    ...blocksMarkdown(blocks, 2),
  ]
  return toMarkdown({ type: 'root', children }, writing)
}

const inText: Pick<Unsafe, 'inConstruct' | 'notInConstruct'> = {
  inConstruct: 'phrasing',
  notInConstruct: ['autolink', 'destinationLiteral', 'destinationRaw', 'label', 'titleQuote'],
}

/** What other readers of Markdown make something of: mail and web addresses, struck text, formulas. */
const alsoMarks: readonly Unsafe[] = [
  { character: '@', before: '[+\\-.\\w]', after: '[\\-.\\w]' },
  { character: '.', before: '[Ww]', after: '[\\-.\\w]' },
  { character: ':', before: '[ps]', after: '\\/' },
  { character: '~' },
  { character: '$' },
].map(mark => ({ ...mark, ...inText }))

const writing: Options = {
  bullet: '-',
  extensions: [gfmTableToMarkdown({ tablePipeAlign: false }), { unsafe: [...alsoMarks] }],
}
