import type { Decision, DocumentTree } from '../tree/document-tree.js'
import { passageAddress, referenceName } from './identifiers.js'
import { decisionsIn } from './tree-decisions.js'
import { element, type Xml } from './xml.js'

/** What was present against what was needed, as counts of a decision name it. */
const ofQuorum = new Set(['quorum', 'present', 'needed-for-quorum'])

/** The arithmetic of the decisions for machines, when there is any: a count of each, and the quorum where it was counted. */
export function analysis(tree: DocumentTree): readonly Xml[] {
  const decisions = decisionsIn(tree.blocks)
  const records = [
    ...decisions.flatMap(decision => record('quorumVerification', 'quorum', decision, true)),
    ...decisions.flatMap(decision => record('voting', 'count', decision, false)),
  ]
  if (records.length === 0) return []
  return [element('analysis', { source: '#author' }, element('parliamentary', {}, records))]
}

function record(
  name: string,
  line: string,
  { id, result, counts }: Decision,
  quorum: boolean,
): readonly Xml[] {
  const lines = counts.filter(({ what }) => ofQuorum.has(what) === quorum)
  if (lines.length === 0) return []
  const outcome = quorum ? undefined : `#${referenceName('concept', result)}`
  return [
    element(
      name,
      { outcome, href: passageAddress(id) },
      lines.map(({ what, value }) =>
        element(line, { value, refersTo: `#${referenceName('concept', what)}` }),
      ),
    ),
  ]
}
