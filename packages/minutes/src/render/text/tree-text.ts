import type { DocumentTree } from '../../tree/document-tree.js'
import { blocksText, headingText, inlinesText } from './text-blocks.js'

/**
 * A document as plain text, for a mail or a screen without pages.
 *
 * @example
 * ```ts
 * treeText(tree).split('\n')[0] // => 'Minutes of the mesa on water'
 * ```
 */
export function treeText({ title, subtitle = '', blocks }: DocumentTree): string {
  const texts = [
    headingText(inlinesText([{ kind: 'text', text: title }]), 1),
    inlinesText([{ kind: 'text', text: subtitle }]),
    ...blocksText(blocks, 2),
  ]
  return `${texts.filter(text => text.trim() !== '').join('\n\n')}\n`
}
