import type { AccountDocument } from '@apertura/domain'
import { type LifeState, stateOf } from './life-state.js'

/**
 * Every version of every document as an account of a mesa tells of it.
 *
 * @example
 * ```ts
 * const { state } = documentLife().replay(lifeOfMinutes)
 * documentsOf(state).map(({ version, state: reached }) => [version, reached]) // => [[1, 'circulated'], [2, 'signed']]
 * ```
 */
export function documentsOf({ documents }: LifeState): readonly AccountDocument[] {
  return Object.entries(documents).flatMap(([id, versions]) =>
    versions.map(found => ({
      id,
      type: found.type,
      version: found.version,
      digest: found.digest,
      state: stateOf(found),
      signatures: found.signatures.map(({ by, on, as, evidence }) => ({ by, on, as, evidence })),
      errata: found.errata.map(({ erratum }) => erratum),
    })),
  )
}
