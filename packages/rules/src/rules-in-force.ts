import { allOf, isBefore, not } from '@apertura/calendar'
import type { Certainty, PartialDate } from '@apertura/domain'
import type { Pack } from './pack.js'
import type { Rule } from './rule.js'

/** A rule that is in force on a date, for certain or perhaps. */
export interface RuleInForce<Subject, Code extends string = string> {
  readonly rule: Rule<Subject, Code>
  readonly certainty: Exclude<Certainty, 'no'>
}

/**
 * The rules of a pack that are in force on a date, in the order of the pack. A rule is `perhaps` in
 * force when the date is only as exact as its source and may lie on either side of the rule's first or last day.
 *
 * @throws RangeError when the date is malformed.
 *
 * @example
 * ```ts
 * // the pack's only rule is in force from 2021-07-01
 * rulesInForce(pack, '2021').map(({ certainty }) => certainty) // => ['perhaps']
 * rulesInForce(pack, '2020') // => []
 * ```
 */
export function rulesInForce<Subject, Code extends string>(
  pack: Pack<Subject, Code>,
  on: PartialDate,
): RuleInForce<Subject, Code>[] {
  return pack.rules.flatMap(rule => {
    const certainty = certaintyOf(rule.inForce, on)
    return certainty === 'no' ? [] : [{ rule, certainty }]
  })
}

function certaintyOf({ from, until }: Rule<never>['inForce'], on: PartialDate): Certainty {
  const begun = from === null ? 'yes' : not(isBefore(on, from))
  const goesOn = until === undefined ? 'yes' : not(isBefore(until, on))
  return allOf(begun, goesOn)
}
