import { gate, gateOfVersion, verdict } from '../gate.js'
import { versionOf, versionsOf } from '../life-state.js'

/** Which version an act is about. */
export const versions = [
  gate('document.version-once', ['document.drafted'], { from: 'reason', stops: true }, question => {
    const { document, version } = question.act.data
    return verdict(versionOf(question.state, document, version) === undefined, question)
  }),
  gate(
    'document.version-known',
    [
      'document.circulated',
      'document.observed',
      'observation.settled',
      'document.approved',
      'document.signed',
      'document.published',
      'document.amended',
      'redaction.resolved',
    ],
    { from: 'reason', stops: true },
    question => {
      const { document, version } = question.act.data
      return verdict(versionOf(question.state, document, version) !== undefined, question)
    },
  ),
  gate('document.version-next', ['document.drafted'], { from: 'reason' }, question => {
    const { document, version } = question.act.data
    const next = (versionsOf(question.state, document).at(-1)?.version ?? 0) + 1
    return verdict(version === next, question, { next })
  }),
  gate('document.digest-new', ['document.drafted'], { from: 'reason', weight: 'warning' }, question => {
    const { document, version, digest } = question.act.data
    const same = versionsOf(question.state, document).find(
      each => each.digest === digest && each.version !== version,
    )
    return verdict(same === undefined, question, { other: same?.version ?? null })
  }),
  gate('document.signed-stands', ['document.drafted'], { from: 'order' }, question => {
    const before = versionsOf(question.state, question.act.data.document).filter(
      ({ version, signatures }) => version < question.act.data.version && signatures.length > 0,
    )
    const last = before.at(-1)
    return last ? verdict(last.errata.length > 0, question, { other: last.version }) : null
  }),
  gateOfVersion(
    'document.version-latest',
    ['document.circulated', 'document.approved', 'document.signed'],
    { from: 'order', weight: 'warning' },
    ({ version }, question) => {
      const latest = versionsOf(question.state, question.act.data.document).at(-1)?.version ?? version
      return verdict(version === latest, question, { latest })
    },
  ),
]
