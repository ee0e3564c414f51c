import type { Day, Finding } from '@apertura/domain'
import type { PlanCycle, PlanState } from '@apertura/plan-cycle'
import type { Followed } from './with-blackouts.js'

/**
 * Follows a plan to the end of a day, and keeps what the norms say of what had happened by then. What comes
 * later moves nothing, but the cycle keeps from it until when something that had begun would last.
 */
export function follow(
  cycle: PlanCycle,
  followed: readonly Followed[],
  at: Day,
): { readonly state: PlanState; readonly findings: readonly Finding[] } {
  const findings: Finding[] = []
  let state = cycle.initial
  for (const { entry, known, told } of followed) {
    const step = cycle.evolve(state, entry, { at, known })
    state = step.state
    if (told) findings.push(...step.findings)
  }
  return { state, findings }
}
