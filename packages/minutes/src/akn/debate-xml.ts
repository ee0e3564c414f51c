import type { Block, Section } from '../tree/document-tree.js'
import { type BlockWriter, plainBlockXml } from './block-xml.js'
import { headingXml, votesXml } from './decision-xml.js'
import { signersXml } from './signers-xml.js'
import { speechXml } from './speech-xml.js'
import { type Content, element, type Xml } from './xml.js'

/** The parts of a debate. Its body takes sections only, so blocks between sections get one of their own. */
export function debateXml(blocks: readonly Block[], writer: BlockWriter): readonly Xml[] {
  const parts: Xml[] = []
  let between: Xml[] = []
  const close = () => {
    if (between.length > 0) parts.push(element('debateSection', { name: 'other' }, between))
    between = []
  }
  for (const block of blocks) {
    const isPart = block.kind === 'section' || block.kind === 'decision' || block.kind === 'note'
    if (isPart) close()
    const into = isPart ? parts : between
    into.push(...partXml(block, writer))
  }
  close()
  return parts.length > 0 ? parts : [element('debateSection', { name: 'other' })]
}

function partXml(block: Block, writer: BlockWriter): readonly Xml[] {
  const { name } = writer
  const part = (attributes: { name: string; class?: string }, ...inside: readonly Content[]) => [
    element('debateSection', { eId: name(block.id), ...attributes }, inside),
  ]
  switch (block.kind) {
    case 'section':
      return [sectionXml(block, writer)]
    case 'decision': {
      const start = [headingXml(block.title), votesXml(block)]
      return part({ name: 'decision' }, start, within(block.blocks, writer))
    }
    case 'note':
      return part({ name: 'note', class: block.tone }, headingXml(block.title), within(block.blocks, writer))
    case 'speech':
      return [speechXml(block, writer)]
    case 'signatures':
      return [signersXml(block, name)]
    default:
      return plainBlockXml(block, writer)
  }
}

function sectionXml({ blocks, id, number, role, title }: Section, writer: BlockWriter): Xml {
  const eId = writer.name(id)
  const start = [number === undefined ? [] : element('num', {}, `${number}.`), headingXml(title)]
  return role === 'roll-call'
    ? element('rollCall', { eId }, start, within(blocks, writer))
    : element('debateSection', { eId, name: role }, start, within(blocks, writer))
}

const within = (blocks: readonly Block[], writer: BlockWriter): readonly Xml[] =>
  blocks.flatMap(block => partXml(block, writer))
