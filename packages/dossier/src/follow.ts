import type { Day, Finding } from '@apertura/domain'
import type { PlanCycle, PlanState } from '@apertura/plan-cycle'
import type { Seen } from './seen.js'

/**
 * Follows a plan to the end of a day, and keeps what the norms say of what had happened by then. What comes
 * later moves nothing, but the cycle keeps from it until when something that had begun would last.
 */
export function follow(
  cycle: PlanCycle,
  seen: readonly Seen[],
  at: Day,
): { readonly state: PlanState; readonly findings: readonly Finding[] } {
  const findings: Finding[] = []
  let state = cycle.initial
  for (const { entry, known } of seen) {
    const step = cycle.evolve(state, entry, { at, known })
    state = step.state
    findings.push(...step.findings)
  }
  return { state, findings }
}
