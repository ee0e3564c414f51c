import { allOf, anyOf, isBefore, not, overlap, type Period } from '@apertura/calendar'
import type { Certainty, EntryKind, LastDay, PartialDate } from '@apertura/domain'
import type { Dated, DoneAct, Ending, Parenthesis, PlanState, Sitting } from './plan-state.js'
import { sittingsOf } from './sittings-of.js'

/** Whether something dated had happened by the end of another date, which may itself be partial. */
export const hasHappened = (fact: Dated, on: PartialDate): Certainty =>
  fact.known === 'yes' ? not(isBefore(on, fact.on)) : allOf(fact.known, not(isBefore(on, fact.on)))

/**
 * Whether an act of one of these kinds had been done by a date, as far as a state knows.
 *
 * @throws RangeError when a date is malformed.
 *
 * @example
 * ```ts
 * done(cycle.initial, 'plan.endorsed', '2030-11-01') // => 'no'
 * ```
 */
export function done(
  state: PlanState,
  kinds: EntryKind | readonly EntryKind[],
  on: PartialDate,
  which: (act: DoneAct) => boolean = () => true,
): Certainty {
  const acts = (typeof kinds === 'string' ? [kinds] : kinds).flatMap(kind => state.acts[kind] ?? [])
  let answer: Certainty = 'no'
  for (const act of acts) {
    if (!which(act)) continue
    const happened = hasHappened(act, on)
    if (happened === 'yes') return 'yes'
    if (happened === 'perhaps') answer = 'perhaps'
  }
  return answer
}

/**
 * Whether a sitting lasts on a date.
 *
 * @throws RangeError when a date is malformed.
 *
 * @example
 * ```ts
 * sitsOn({ entry: 'a', on: '2030-04', known: 'yes', body: 'forum', left: null }, '2030-04-10') // => 'perhaps'
 * ```
 */
export const sitsOn = (sitting: Sitting, on: PartialDate): Certainty =>
  allOf(sitting.known, lasts(sitting.on, sitting.left, on))

/**
 * Whether a party sits in a body on a date, as far as a state knows.
 *
 * @throws RangeError when a date is malformed.
 *
 * @example
 * ```ts
 * sits(cycle.initial, 'vecinas', 'promotor', '2030-04-10') // => 'no'
 * ```
 */
export function sits(state: PlanState, party: string, body: string, on: PartialDate): Certainty {
  return anyOf(
    ...sittingsOf(state, party)
      .filter(sitting => sitting.body === body)
      .map(sitting => sitsOn(sitting, on)),
  )
}

/**
 * Whether a parenthesis is open on a date: yes when it is by every reading of its dates, no when it is by
 * none, else perhaps.
 *
 * @throws RangeError when a date is malformed.
 *
 * @example
 * ```ts
 * state.parentheses.map(parenthesis => isOpen(parenthesis, '2030-05-01')) // => ['yes']
 * ```
 */
export function isOpen(parenthesis: Parenthesis, on: PartialDate): Certainty {
  const readings = [
    lasts(parenthesis.on, parenthesis.closed, on),
    ...parenthesis.rereadings.map(({ from, to }) => inPeriod({ from, to, lastDay: 'in' }, on)),
  ]
  return allOf(parenthesis.known, readings.reduce(either))
}

/** The period of a parenthesis as first told. */
export const periodOf = ({ on, closed }: Parenthesis): Period => periodFrom(on, closed)

const periodFrom = (from: PartialDate, ending: Ending | null): Period => ({
  from,
  to: ending?.on ?? null,
  lastDay: ending?.lastDay ?? notStated,
})

const notStated: LastDay = 'not-stated'

function lasts(from: PartialDate, ending: Ending | null, on: PartialDate): Certainty {
  const inside = inPeriod(periodFrom(from, ending), on)
  return ending?.known === 'perhaps' ? either(inside, inPeriod(periodFrom(from, null), on)) : inside
}

const inPeriod = (period: Period, on: PartialDate): Certainty =>
  overlap(period, { from: on, to: on, lastDay: 'in' })

const either = (a: Certainty, b: Certainty): Certainty => (a === b ? a : 'perhaps')
