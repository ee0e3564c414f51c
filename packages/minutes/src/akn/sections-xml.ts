import type { Block, Decision, Note, Section } from '../tree/document-tree.js'
import { type BlockWriter, plainBlockXml } from './block-xml.js'
import { headingXml, votesXml } from './decision-xml.js'
import { signersXml } from './signers-xml.js'
import { speechBlockXml } from './speech-xml.js'
import { element, type Xml } from './xml.js'

/** The parts of a document that is no debate: containers of blocks, one in the other. */
export function sectionsXml(blocks: readonly Block[], writer: BlockWriter): readonly Xml[] {
  const parts = blocks.flatMap(block => partXml(block, writer))
  return parts.length > 0 ? parts : [element('p', {})]
}

function partXml(block: Block, writer: BlockWriter): readonly Xml[] {
  switch (block.kind) {
    case 'section':
    case 'decision':
    case 'note':
      return [containerXml(block, writer)]
    case 'speech':
      return [speechBlockXml(block, writer)]
    case 'signatures':
      return [signersXml(block, writer.name)]
    default:
      return plainBlockXml(block, writer)
  }
}

function containerXml(block: Section | Decision | Note, writer: BlockWriter): Xml {
  const numbered = block.kind === 'section' && block.number !== undefined
  const what = block.kind === 'section' ? block.role : block.kind === 'note' ? block.tone : 'decision'
  return element(
    'blockContainer',
    { eId: writer.name(block.id), class: what },
    numbered ? element('num', {}, `${block.number}.`) : [],
    headingXml(block.title),
    block.kind === 'decision' ? votesXml(block) : [],
    sectionsXml(block.blocks, writer),
  )
}
