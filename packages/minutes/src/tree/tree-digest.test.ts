import { expect, it } from 'vitest'
import { aTree } from '../../test/a-tree.js'
import type { Block } from './document-tree.js'
import { treeDigest } from './tree-digest.js'

const tree = aTree()

it('is the same before and after somebody signs', () => {
  const before = tree.blocks.map(
    (block): Block =>
      block.kind === 'signatures'
        ? { ...block, places: block.places.map(({ id, name, role }) => ({ id, name, role })) }
        : block,
  )
  expect(treeDigest({ ...tree, blocks: before })).toBe(treeDigest(tree))
})

it('is another when a place to sign is for somebody else, or a word changes', () => {
  const other = tree.blocks.map(
    (block): Block =>
      block.kind === 'signatures'
        ? { ...block, places: block.places.map(place => ({ ...place, role: [] })) }
        : block,
  )
  expect(treeDigest({ ...tree, blocks: other })).not.toBe(treeDigest(tree))
  expect(treeDigest(aTree('Otra cosa.'))).not.toBe(treeDigest(tree))
})
