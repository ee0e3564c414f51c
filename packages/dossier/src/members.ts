import { allOf, compareDates, daysIn, happenedBy } from '@apertura/calendar'
import type { Certainty, Day, Definition, PartialDate } from '@apertura/domain'
import { bodyStands, type PlanState, type Sitting, sitsOn } from '@apertura/plan-cycle'
import { seatsTold } from './seats-told.js'
import type { Seen } from './seen.js'

/** Somebody in a body, from a day in to a day in; `to` is null while no end is known. */
export interface Membership {
  /** Id of a party of the definition. */
  readonly id: string
  readonly name: string
  /** Id of a sector of the definition; `not-stated` for a party that the definition does not know. */
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
 * Who sits, or may sit, in a body at the end of a day: those who came in and have not left, those to whom a
 * norm gives a seat, and those of whom the record only tells that they spoke for an institution there, or were present. Nobody sits in a body that
 * was dissolved.
 */
export function membersOf(
  definition: Definition,
  state: PlanState,
  seen: readonly Seen[],
  body: string,
  at: Day,
): readonly Member[] {
  const stands = bodyStands(state, body, at, 'yes')
  const joined = sittingsIn(definition, state, body).map(({ party, sitting }) => ({
    party,
    sitting,
    certainty: sitsOn(sitting, at),
  }))
  const seats = [...joined, ...seatsTold(definition, state, seen, body, at)]
  return surest(
    seats.flatMap(({ party, sitting, certainty }) => {
      const sure = allOf(certainty, stands)
      return sure === 'no' ? [] : [{ ...membershipOf(definition, party, sitting), certainty: sure }]
    }),
  )
}

/**
 * Everybody who had, or may have, come into a body by the end of a day, in the order in which they came,
 * once for each time. Seats that are only told of, without a coming in, are not among them.
 */
export function membershipsOf(
  definition: Definition,
  state: PlanState,
  body: string,
  at: Day,
): readonly Membership[] {
  return sittingsIn(definition, state, body)
    .filter(({ sitting }) => happenedBy(sitting.on, at) !== 'no')
    .map(({ party, sitting }) => membershipOf(definition, party, sitting))
}

/** Each member once, with what is surest of them; several times only for parts of the body of their own. */
function surest(members: readonly Member[]): readonly Member[] {
  return members.filter(
    (member, i) =>
      !members.some(
        (other, j) =>
          other.id === member.id &&
          (member.subgroup === undefined || member.subgroup === other.subgroup) &&
          (other.certainty === member.certainty ? j < i : other.certainty === 'yes'),
      ),
  )
}

interface SittingOf {
  readonly party: string
  readonly sitting: Sitting
}

function sittingsIn(definition: Definition, state: PlanState, body: string): readonly SittingOf[] {
  if (!definition.bodies.some(({ id }) => id === body)) {
    throw new RangeError(
      `members: the definition ${definition.id} has no body called ${body}, so nobody can sit in it`,
    )
  }
  return Object.entries(state.sittings)
    .flatMap(([party, sittings]) =>
      sittings.filter(each => each.body === body).map(sitting => ({ party, sitting })),
    )
    .sort((a, b) => compareDates(a.sitting.on, b.sitting.on))
}

function membershipOf(definition: Definition, id: string, { on, left, subgroup }: Sitting): Membership {
  const party = definition.parties.find(each => each.id === id)
  const days = daysIn({ from: on, to: left?.on ?? null, lastDay: left?.lastDay ?? 'not-stated' })
  const part = subgroup === undefined ? {} : { subgroup }
  return { id, name: party?.name ?? id, sector: party?.sector ?? 'not-stated', ...part, ...days }
}
