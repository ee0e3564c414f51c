import type { Decision, DocumentTree } from '../tree/document-tree.js'
import { passageAddress, referenceName } from './identifiers.js'
import { decisionsIn, quorumsIn } from './tree-decisions.js'
import { element, type Xml } from './xml.js'

/** The arithmetic of quorum and decisions for machines, when there is any. */
export function analysis(tree: DocumentTree): readonly Xml[] {
  const verifications = quorumsIn(tree.blocks).map(verificationXml)
  const votings = decisionsIn(tree.blocks)
    .filter(({ counts }) => counts.length > 0)
    .map(votingXml)
  if (verifications.length + votings.length === 0) return []
  return [
    element('analysis', { source: '#author' }, element('parliamentary', {}, [...verifications, ...votings])),
  ]
}

const verificationXml = ({ id, quorum }: ReturnType<typeof quorumsIn>[number]): Xml =>
  element(
    'quorumVerification',
    { outcome: `#${referenceName('concept', quorum.result)}`, href: passageAddress(id) },
    quorum.needed === undefined ? [] : [element('quorum', { value: quorum.needed })],
    quorum.counts.map(countXml),
  )

const votingXml = ({ id, result, counts }: Decision): Xml =>
  element(
    'voting',
    { outcome: `#${referenceName('concept', result)}`, href: passageAddress(id) },
    counts.map(countXml),
  )

const countXml = ({ what, value }: Decision['counts'][number]): Xml =>
  element('count', { value, refersTo: `#${referenceName('concept', what)}` })
