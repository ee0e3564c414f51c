import { allOf, anyOf, compareDates, daysIn, type Period, within } from '@apertura/calendar'
import type { Certainty, Day, Definition, PartialDate } from '@apertura/domain'
import type { PlanState, Sitting } from '@apertura/plan-cycle'

/** Somebody in a body, from a day in to a day in; `to` is null while no end is known. */
export interface Membership {
  readonly id: string
  readonly name: string
  readonly sector: string
  readonly subgroup?: string
  readonly from: PartialDate
  readonly to: PartialDate | null
}

/** Somebody in a body on the day of the view, and how certain that is. */
export interface Member extends Membership {
  readonly certainty: Exclude<Certainty, 'no'>
}

/** Who sits, or may sit, in a body at the end of a day. */
export function membersOf(definition: Definition, state: PlanState, body: string, at: Day): readonly Member[] {
  return sittingsOf(definition, state, body).flatMap(([sitting, membership]) => {
    const certainty = sits(sitting, at)
    return certainty === 'no' ? [] : [{ ...membership, certainty }]
  })
}

/** Everybody who ever came into a body, in the order in which they came. */
export function membershipsOf(definition: Definition, state: PlanState, body: string): readonly Membership[] {
  return sittingsOf(definition, state, body).map(([, membership]) => membership)
}

/** Whether a sitting holds on a day; an end that was only perhaps known leaves it open whether it had ended. */
function sits(sitting: Sitting, at: Day): Certainty {
  const ended = allOf(sitting.known, within(periodOf(sitting), at))
  if (sitting.left === null || sitting.left.known === 'yes') return ended
  const open = allOf(sitting.known, within({ from: sitting.on, to: null, lastDay: 'in' }, at))
  return ended === open ? ended : anyOf(ended, allOf(open, 'perhaps'))
}

function periodOf({ on, left }: Sitting): Period {
  return { from: on, to: left?.on ?? null, lastDay: left?.lastDay ?? 'in' }
}

function sittingsOf(definition: Definition, state: PlanState, body: string): readonly (readonly [Sitting, Membership])[] {
  if (!definition.bodies.some(({ id }) => id === body)) {
    throw new RangeError(`members: the definition ${definition.id} has no body called ${body}`)
  }
  return Object.entries(state.sittings)
    .flatMap(([id, sittings]) => sittings.filter(each => each.body === body).map(sitting => [sitting, membership(definition, id, sitting)] as const))
    .sort(([a], [b]) => compareDates(a.on, b.on))
}

function membership(definition: Definition, id: string, sitting: Sitting): Membership {
  const party = definition.parties.find(each => each.id === id)
  return {
    id,
    name: party?.name ?? id,
    sector: party?.sector ?? 'not-stated',
    ...(sitting.subgroup ? { subgroup: sitting.subgroup } : {}),
    ...daysIn(periodOf(sitting)),
  }
}
