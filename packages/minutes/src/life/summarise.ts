import type { AccountDocument, Day, DocumentType } from '@apertura/domain'
import { type LifeRules, signersOf } from './gate.js'
import { type LifeState, type Observation, stateOf } from './life-state.js'

/** Where one document stands, by its last version, and what it waits for. */
export interface DocumentStanding {
  readonly document: string
  readonly type: DocumentType
  readonly version: number
  readonly state: AccountDocument['state']
  /** The last day for observations, while it is only circulated. */
  readonly until: Day | null
  readonly openObservations: readonly Observation[]
  /** Who is expected to sign and has not; null when nobody said who is. */
  readonly missingSigners: readonly string[] | null
  /** Whether a mistake is known that no later version has mended. */
  readonly erratum: boolean
  /** Whether a committee ordered to leave something out. */
  readonly redacted: boolean
}

/** Where all documents stand. */
export interface LifeSummary {
  readonly documents: readonly DocumentStanding[]
  readonly unapplied: LifeState['unapplied']
}

/** Tells where documents stand from what happened to them. */
export function summariseLife({ documents, unapplied }: LifeState, rules: LifeRules): LifeSummary {
  const standings = Object.entries(documents).flatMap(([document, versions]): DocumentStanding[] => {
    const last = versions.at(-1)
    if (!last) return []
    const state = stateOf(last)
    const expected = signersOf(rules, document)
    const signed = last.signatures.map(({ by }) => by)
    return [
      {
        document,
        type: last.type,
        version: last.version,
        state,
        until: state === 'circulated' ? (last.circulated.at(-1)?.until ?? null) : null,
        openObservations: last.observations.filter(({ settled }) => settled === null),
        missingSigners: expected ? expected.filter(who => !signed.includes(who)) : null,
        erratum: last.errata.length > 0,
        redacted: last.redactions.some(({ removals }) => removals > 0),
      },
    ]
  })
  return { documents: standings, unapplied }
}
