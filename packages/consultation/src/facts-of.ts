import type { Contribution, ContributionPart } from '@apertura/domain'
import type { CriterionFacts } from '@apertura/rules/criteria'

/**
 * What criteria may ask of one part of a contribution: `part`, `title`, `text` (the problem, or the solution that
 * came with it), `axis`, `receivedOn`, `channel`, `territory`. What the sender left out is not known; an empty text
 * is known to be empty.
 *
 * @param known - what people found out beside it, by name; it stands above what the contribution says
 *
 * @example
 * ```ts
 * factsOf(contribution, 'problem').text // => 'En la esquina nunca hay luz.'
 * factsOf(contribution, 'solution', { viable: true }).viable // => true
 * ```
 */
export function factsOf(
  contribution: Contribution,
  part: ContributionPart,
  known: CriterionFacts = {},
): CriterionFacts {
  const { title, body, solution, axis, receivedOn, channel, territory } = contribution
  return {
    part,
    title,
    text: part === 'problem' ? body : solution,
    axis: stated(axis),
    receivedOn,
    channel: channel === 'not-stated' ? undefined : channel,
    territory: stated(territory),
    ...known,
  }
}

/** A field that was left blank says nothing. */
const stated = (text: string | undefined) => (text === undefined || text.trim() === '' ? undefined : text)
