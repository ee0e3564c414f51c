import { compareDates, daysIn, happenedBy } from '@apertura/calendar'
import type { Certainty, Day, Definition, PartialDate } from '@apertura/domain'
import type { PlanState, Sitting } from '@apertura/plan-cycle'
import { seatsTold } from './seats-told.js'
import type { Seen } from './seen.js'
import { periodOf, sitsOn } from './sitting.js'

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

/**
 * Who sits, or may sit, in a body at the end of a day: those who came in and have not left, and those of whom
 * the record only tells that they spoke for an institution there, or were present.
 */
export function membersOf(
  definition: Definition,
  state: PlanState,
  seen: readonly Seen[],
  body: string,
  at: Day,
): readonly Member[] {
  const sitting = sittingsOf(definition, state, body).flatMap(([told, membership]) => {
    const certainty = sitsOn(told, at)
    return certainty === 'no' ? [] : [{ ...membership, certainty }]
  })
  const surely = new Set(sitting.map(({ id }) => id))
  const told = seatsTold(definition, seen, body, at).filter(({ party }) => !surely.has(party))
  return [
    ...sitting,
    ...told.map(({ party, from, certainty }) => ({ ...named(definition, party), from, to: null, certainty })),
  ]
}

/** Everybody who had, or may have, come into a body by the end of a day, in the order in which they came. */
export function membershipsOf(
  definition: Definition,
  state: PlanState,
  body: string,
  at: Day,
): readonly Membership[] {
  return sittingsOf(definition, state, body).flatMap(([{ on }, membership]) =>
    happenedBy(on, at) === 'no' ? [] : [membership],
  )
}

function sittingsOf(
  definition: Definition,
  state: PlanState,
  body: string,
): readonly (readonly [Sitting, Membership])[] {
  if (!definition.bodies.some(({ id }) => id === body)) {
    throw new RangeError(`members: the definition ${definition.id} has no body called ${body}`)
  }
  return Object.entries(state.sittings)
    .flatMap(([id, sittings]) =>
      sittings
        .filter(each => each.body === body)
        .map(sitting => {
          const part = sitting.subgroup ? { subgroup: sitting.subgroup } : {}
          return [sitting, { ...named(definition, id), ...part, ...daysIn(periodOf(sitting)) }] as const
        }),
    )
    .sort(([a], [b]) => compareDates(a.on, b.on))
}

function named(definition: Definition, id: string): Pick<Membership, 'id' | 'name' | 'sector'> {
  const party = definition.parties.find(each => each.id === id)
  return { id, name: party?.name ?? id, sector: party?.sector ?? 'not-stated' }
}
