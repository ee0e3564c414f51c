import { dayNumber, dayOf, isOn } from '@apertura/calendar'
import type { PlanCycle, PlanState } from '@apertura/plan-cycle'
import { follow } from './follow.js'
import type { Seen, View } from './seen.js'

/** Where the plan stood during a day: in the morning, and after each thing that surely happened on it. */
export function* moments(cycle: PlanCycle, seen: readonly Seen[], { at }: View): Generator<PlanState> {
  let { state } = follow(cycle, seen, dayOf(dayNumber(at) - 1))
  yield state
  for (const { entry, known } of seen) {
    if (isOn(entry.on, at) !== 'yes') continue
    state = cycle.evolve(state, entry, { at, known }).state
    yield state
  }
}
