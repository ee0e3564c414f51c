import type { Nodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'

/** What a reader of the Markdown sees; a tag or a picture would show up as such. */
export function markdownText(markdown: string): string {
  return textOf(
    fromMarkdown(markdown, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] }),
  )
}

const blocks: readonly string[] = ['paragraph', 'heading', 'tableCell']

function textOf(node: Nodes): string {
  switch (node.type) {
    case 'text':
      return node.value
    case 'break':
      return '\n'
    case 'html':
      // Between two lists of the same kind stands a comment; in a cell a line ends with a tag.
      return ['<br>', '<!---->'].includes(node.value) ? '\n' : `(tag ${node.value})`
    case 'root':
    case 'blockquote':
    case 'list':
    case 'listItem':
    case 'paragraph':
    case 'heading':
    case 'table':
    case 'tableRow':
    case 'tableCell':
    case 'strong':
    case 'link':
      return node.children.map(textOf).join('') + (blocks.includes(node.type) ? '\n' : '')
    default:
      return `(${node.type})`
  }
}
