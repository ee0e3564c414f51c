import type { Finding } from '@apertura/domain'
import type { Note } from '../../tree/document-tree.js'
import { note, paragraph, section } from '../make-blocks.js'
import type { MesaSection } from '../mesa-section.js'
import { keyOf, type Say } from '../say.js'

/** What a rule finds amiss or cannot tell, each with the norm that asks for it. */
export const findings: MesaSection = ({ findings }, say) => {
  const open = findings.filter(({ outcome }) => outcome !== 'met')
  const met = findings.length - open.length
  if (findings.length === 0) return []
  return [
    section('findings', 'findings', say.line('section.findings'), [
      ...open.map((finding, index) => sayFinding(finding, index + 1, say)),
      ...(open.length === 0
        ? [paragraph('findings-none', say.line('findings.none'))]
        : met > 0
          ? [paragraph('findings-met', say.line('findings.met', { met }))]
          : []),
    ]),
  ]
}

function sayFinding(finding: Finding, number: number, say: Say): Note {
  const id = `finding-${number}`
  const { outcome, severity, certainty, source } = finding
  const norm = source.locator ? `${source.title}, ${source.locator}` : source.title
  const title = outcome === 'undetermined' ? 'finding.undetermined' : keyOf('finding', severity)
  return note(id, 'finding', say.line(title), [
    paragraph(`${id}-words`, say.finding(finding)),
    // What only the words themselves demand has no norm to look up.
    ...(certainty === 'deduced'
      ? []
      : [paragraph(`${id}-source`, say.line('finding.source', { source: norm }), 'minor')]),
  ])
}
