import { allOf, anyOf, isBefore, not } from '@apertura/calendar'
import type { Certainty, PartialDate } from '@apertura/domain'
import { hasHappened } from './known-facts.js'
import type { DoneAct, PlanState } from './plan-state.js'

/**
 * Whether a body stands at the end of a date: created or installed, and not dissolved since. It may be
 * dissolved and begin again. Where the dates do not tell which came first, it is *perhaps*; but what ends had
 * begun before.
 *
 * @param before - whether it stood before all that is told of it: a record may begin long after a body
 *
 * @throws RangeError when a date is malformed.
 *
 * @example
 * ```ts
 * bodyStands(cycle.initial, 'promotor', '2030-05-01') // => 'no'
 * ```
 */
export function bodyStands(
  state: PlanState,
  body: string,
  on: PartialDate,
  before: Certainty = 'no',
): Certainty {
  const told = (kind: BodyAct) => state.acts[kind]?.filter(({ about }) => about?.includes(body)) ?? []
  const begun = [...told('body.created'), ...told('body.installed')]
  const ended = told('body.dissolved')
  const lasting = begun.map(beginning =>
    allOf(
      hasHappened(beginning, on),
      ...ended.map(end => not(allOf(hasHappened(end, on), endsAfter(end, beginning, begun)))),
    ),
  )
  return anyOf(...lasting, allOf(before, ...ended.map(end => not(hasHappened(end, on)))))
}

type BodyAct = 'body.created' | 'body.installed' | 'body.dissolved'

/** Whether an end came after a beginning; surely, unless another beginning may be the one that it ended. */
function endsAfter(end: DoneAct, beginning: DoneAct, begun: readonly DoneAct[]): Certainty {
  if (isBefore(beginning.on, end.on) === 'yes') return 'yes'
  if (isBefore(end.on, beginning.on) === 'yes') return 'no'
  const other = begun.some(each => each !== beginning && isBefore(end.on, each.on) !== 'yes')
  return other ? 'perhaps' : 'yes'
}
