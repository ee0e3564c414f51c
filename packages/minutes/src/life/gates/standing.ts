import { isBefore } from '@apertura/calendar'
import { gate, gateOfVersion, signersOf, verdict } from '../gate.js'
import { versionsOf } from '../life-state.js'

/** What comes before a document is approved, signed and published. */
export const standing = [
  gateOfVersion(
    'document.deadline-over',
    ['document.approved'],
    { from: 'order' },
    ({ circulated }, question) => {
      const until = circulated.at(-1)?.until ?? null
      return until === null ? null : verdict(isBefore(until, question.on), question, { until })
    },
  ),
  gateOfVersion(
    'document.observations-settled',
    ['document.approved'],
    { from: 'order' },
    ({ observations }, question) => {
      const open = observations.filter(({ settled }) => settled === null)
      return verdict(open.length === 0, question, { count: open.length, by: open.map(({ by }) => by) })
    },
  ),
  gateOfVersion('document.approved-first', ['document.signed'], { from: 'order' }, (_, question) => {
    const versions = versionsOf(question.state, question.act.data.document)
    return verdict(
      versions.some(({ approved }) => approved.length > 0),
      question,
    )
  }),
  gateOfVersion('document.signed-as-approved', ['document.signed'], { from: 'order' }, (found, question) => {
    const approved = versionsOf(question.state, question.act.data.document).filter(
      each => each.approved.length > 0,
    )
    const last = approved.at(-1)
    return last ? verdict(found.approved.length > 0, question, { other: last.version }) : null
  }),
  gate('document.signer-expected', ['document.signed'], { from: 'signers', weight: 'warning' }, question => {
    const { document, by } = question.act.data
    const expected = signersOf(question.rules, document)
    return expected ? verdict(expected.includes(by), question, { by }) : null
  }),
  gateOfVersion(
    'document.signed-once',
    ['document.signed'],
    { from: 'reason', weight: 'info' },
    ({ signatures }, question) => {
      const { by } = question.act.data
      return verdict(!signatures.some(each => each.by === by), question, { by })
    },
  ),
  gateOfVersion(
    'document.signed-first',
    ['document.published'],
    { from: 'order' },
    ({ signatures }, question) => verdict(signatures.length > 0, question),
  ),
  gateOfVersion(
    'document.signatures-complete',
    ['document.published'],
    { from: 'signers', weight: 'warning' },
    ({ signatures }, question) => {
      const expected = signersOf(question.rules, question.act.data.document)
      if (!expected) return null
      const missing = expected.filter(who => !signatures.some(({ by }) => by === who))
      return verdict(missing.length === 0, question, { by: missing })
    },
  ),
  gateOfVersion(
    'document.whole-allowed',
    ['document.published'],
    { from: 'committee' },
    (found, question) => {
      const ordered = found.redactions.findLast(({ removals }) => removals > 0)
      if (question.act.data.form !== 'whole' || !ordered) return null
      const { resolution, committee } = ordered
      return verdict(false, question, { resolution, committee })
    },
  ),
  gateOfVersion(
    'document.public-version-ordered',
    ['document.published'],
    { from: 'committee' },
    ({ redactions }, question) =>
      question.act.data.form === 'whole' ? null : verdict(redactions.length > 0, question),
  ),
  gateOfVersion(
    'document.published-first',
    ['document.amended'],
    { from: 'order' },
    ({ published }, question) => verdict(published.length > 0, question),
  ),
  gateOfVersion(
    'document.not-shown-whole',
    ['redaction.resolved'],
    { from: 'committee' },
    ({ published }, question) => {
      const { removals, resolution } = question.act.data
      return removals.length === 0
        ? null
        : verdict(!published.some(({ form }) => form === 'whole'), question, { resolution })
    },
  ),
]
