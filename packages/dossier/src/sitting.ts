import { allOf, anyOf, type Period, within } from '@apertura/calendar'
import type { Certainty, Day } from '@apertura/domain'
import type { Sitting } from '@apertura/plan-cycle'

/** From when to when a sitting lasts, as far as it is told. */
export function periodOf({ on, left }: Sitting): Period {
  return { from: on, to: left?.on ?? null, lastDay: left?.lastDay ?? 'in' }
}

/** Whether a sitting holds on a day; an end that was only perhaps known leaves it open whether it had ended. */
export function sitsOn(sitting: Sitting, at: Day): Certainty {
  const told = allOf(sitting.known, within(periodOf(sitting), at))
  if (sitting.left === null || sitting.left.known === 'yes') return told
  const open = allOf(sitting.known, within({ from: sitting.on, to: null, lastDay: 'in' }, at))
  return told === open ? told : anyOf(told, allOf(open, 'perhaps'))
}
