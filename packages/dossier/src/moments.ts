import { dayNumber, dayOf, isOn } from '@apertura/calendar'
import type { Day } from '@apertura/domain'
import type { PlanCycle, PlanState } from '@apertura/plan-cycle'
import { follow } from './follow.js'
import type { Followed } from './with-blackouts.js'

/** Where the plan stood during a day: in the morning, and after each thing that surely happened on it. */
export function* moments(cycle: PlanCycle, followed: readonly Followed[], at: Day): Generator<PlanState> {
  let { state } = follow(cycle, followed, dayOf(dayNumber(at) - 1))
  yield state
  for (const { entry, known } of followed) {
    if (isOn(entry.on, at) !== 'yes') continue
    state = cycle.evolve(state, entry, { at, known }).state
    yield state
  }
}
