import type { Decision, DocumentTree } from '../tree/document-tree.js'
import { passageAddress, referenceName } from './identifiers.js'
import { decisionsIn } from './tree-decisions.js'
import { element, type Xml } from './xml.js'

/** The arithmetic of the decisions for machines, when there is any. A tree tells of a quorum in words only. */
export function analysis(tree: DocumentTree): readonly Xml[] {
  const votings = decisionsIn(tree.blocks).filter(({ counts }) => counts.length > 0)
  if (votings.length === 0) return []
  return [element('analysis', { source: '#author' }, element('parliamentary', {}, votings.map(votingXml)))]
}

const votingXml = ({ id, result, counts }: Decision): Xml =>
  element(
    'voting',
    { outcome: `#${referenceName('concept', result)}`, href: passageAddress(id) },
    counts.map(({ what, value }) =>
      element('count', { value, refersTo: `#${referenceName('concept', what)}` }),
    ),
  )
