import type { LocalizedText, Removal } from '@apertura/domain'
import type { ProposedRemoval } from './propose-removals.js'

/**
 * Proposals that a committee accepts, as the removals of its resolution: each with the ground and the legend that
 * the committee gives to its class. What stands in no passage needs no removal of its own.
 *
 * @example
 * ```ts
 * const accepted = removalsFrom(proposeRemovals(complaint), ({ data }) => ({
 *   ground: 'Artículo 1 de la ley de ejemplo',
 *   legend: { 'es-MX': data === 'reserved' ? 'Dato reservado' : 'Dato personal' },
 * }))
 * accepted.map(({ passage, characters }) => [passage, characters]) // => [['queja-1', [10, 21]], ['queja-2', [0, 11]]]
 * ```
 */
export function removalsFrom(
  proposals: readonly ProposedRemoval[],
  given: (proposal: ProposedRemoval) => { readonly ground: string; readonly legend: LocalizedText },
): readonly Removal[] {
  return proposals.flatMap(proposal => {
    const { passage, data, characters } = proposal
    return passage === null ? [] : [{ passage, characters, data, ...given(proposal) }]
  })
}
