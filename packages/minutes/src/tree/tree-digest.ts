import { digest } from '@apertura/seal'
import type { Block, DocumentTree } from './document-tree.js'

/**
 * The digest of what a document says, as `document.drafted` keeps it: SHA-256 of the canonical JSON of its tree, places
 * for signatures without what was signed. So a document has one digest from its draft to its last signature.
 *
 * @example
 * ```ts
 * treeDigest(tree) === treeDigest({ ...tree, title: `${tree.title}.` }) // => false
 * ```
 */
export const treeDigest = (tree: DocumentTree): string =>
  digest({ ...tree, blocks: tree.blocks.map(unsigned) })

function unsigned(block: Block): Block {
  switch (block.kind) {
    case 'signatures':
      return {
        ...block,
        places: block.places.map(({ evidence: _evidence, signed: _signed, ...place }) => place),
      }
    case 'section':
    case 'note':
    case 'decision':
      return { ...block, blocks: block.blocks.map(unsigned) }
    default:
      return block
  }
}
