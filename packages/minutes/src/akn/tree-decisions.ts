import type { Block, Decision, Section, Speech } from '../tree/document-tree.js'

/** The decisions of a document in the order in which they are read. */
export const decisionsIn = (blocks: readonly Block[]): readonly Decision[] =>
  blocks.flatMap(block => [...(block.kind === 'decision' ? [block] : []), ...decisionsIn(below(block))])

/** The sections that have a quorum in numbers. */
export const quorumsIn = (
  blocks: readonly Block[],
): readonly (Section & Required<Pick<Section, 'quorum'>>)[] =>
  blocks.flatMap(block => [
    ...(block.kind === 'section' && block.quorum ? [{ ...block, quorum: block.quorum }] : []),
    ...quorumsIn(below(block)),
  ])

/** The speeches of a document in the order in which they are read. */
export const speechesIn = (blocks: readonly Block[]): readonly Speech[] =>
  blocks.flatMap(block => [...(block.kind === 'speech' ? [block] : []), ...speechesIn(below(block))])

const below = (block: Block): readonly Block[] =>
  block.kind === 'section' || block.kind === 'decision' || block.kind === 'note' ? block.blocks : []
