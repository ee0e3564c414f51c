import type { Day, Finding } from '@apertura/domain'
import type { PlanCycle, PlanState } from '@apertura/plan-cycle'
import type { Seen } from './seen.js'

/** Follows a plan through all that is told, or what had happened by a day, and keeps what the norms say of it. */
export function follow(
  cycle: PlanCycle,
  seen: readonly Seen[],
  at?: Day,
): { readonly state: PlanState; readonly findings: readonly Finding[] } {
  const findings: Finding[] = []
  let state = cycle.initial
  for (const { entry, known, happened } of seen) {
    if (at !== undefined && happened === 'no') continue
    const step = cycle.evolve(state, entry, at === undefined ? { known } : { at, known })
    state = step.state
    findings.push(...step.findings)
  }
  return { state, findings }
}
