import type { AgendaItem, CarriedAgreement } from '@apertura/domain'

/**
 * A matter for the agenda of the next session for each agreement that is still open, in their order.
 *
 * @example
 * ```ts
 * followUps(carriedFrom(account)).map(({ id, followsUp }) => `${id}: ${followsUp}`)
 * // => ['follow-up-acuerdo-1: acuerdo-1']
 * ```
 */
export function followUps(carried: readonly CarriedAgreement[]): readonly AgendaItem[] {
  return carried.map(({ agreement, words }) => ({
    id: `follow-up-${agreement}`,
    title: words,
    followsUp: agreement,
  }))
}
