import { allOf, anyOf, isBefore, isOn } from '@apertura/calendar'
import type { Certainty, Day, Definition, EntryKind } from '@apertura/domain'
import { bodyStands, type PlanState, type Sitting, sits, sitsOn } from '@apertura/plan-cycle'
import { ofKind, type Seen } from './seen.js'

/** A seat of which the record tells without telling that anybody came in. */
export interface SeatTold {
  readonly party: string
  readonly sitting: Sitting
  readonly certainty: Certainty
}

/**
 * Seats known from other facts than coming in. An institution to which a norm gives a seat holds it while the
 * body stands. Whoever was designated to speak for an institution sits from
 * then on, once the body exists. Whoever was present at a session perhaps had a seat, then and later; that
 * they held one is only sure on the day of which the source says so, and only when one body met. A seat ends
 * when its holder leaves the body, or when somebody else is designated in their place.
 */
export function seatsTold(
  definition: Definition,
  state: PlanState,
  seen: readonly Seen[],
  body: string,
  at: Day,
): readonly SeatTold[] {
  const series = new Map(
    definition.series.filter(({ bodies }) => bodies.includes(body)).map(({ id, bodies }) => [id, bodies]),
  )
  const exists = bodyStands(state, body, at)
  const told = (party: string, fact: Seen): { readonly party: string; readonly sitting: Sitting } => {
    const { id, on } = fact.entry
    return {
      party,
      sitting: { entry: id, on, known: fact.known, body, left: endOf(party, body, fact, seen) },
    }
  }
  const designated = ofKind(seen, 'representative.designated')
    .filter(({ entry }) => entry.data.body === body)
    .map(fact => ({ ...told(fact.entry.data.person, fact), sure: exists }))
  const present = ofKind(seen, 'session.held').flatMap(fact => {
    const bodies = series.get(fact.entry.data.series)
    const seated = (fact.entry.data.attendees ?? []).filter(({ seat }) => bodies && seat !== 'not-held')
    // Who surely sits in another of the bodies that met is there for that one.
    const elsewhere = (party: string) =>
      bodies?.some(other => other !== body && sits(state, party, other, fact.entry.on) === 'yes')
    return seated
      .filter(({ party }) => !elsewhere(party))
      .map(({ party, seat }) => {
        const here = seat === 'held' && bodies?.length === 1
        return {
          ...told(party, fact),
          sure: here ? anyOf(isOn(fact.entry.on, at), 'perhaps') : 'perhaps',
        } as const
      })
  })
  const byLaw = lawful(definition, body).flatMap(party =>
    foundings(seen, body).map(fact => ({ ...told(party, fact), sure: exists })),
  )
  return [...byLaw, ...designated, ...present].map(({ party, sitting, sure }) => ({
    party,
    sitting,
    certainty: allOf(sitsOn(sitting, at), sure),
  }))
}

/** Institutions to which a norm itself gives a seat, with nobody to choose them. */
function lawful(definition: Definition, body: string): readonly string[] {
  const seats = definition.bodies.find(({ id }) => id === body)?.seats ?? []
  return seats.flatMap(({ heldBy, filledBy }) => (heldBy !== undefined && filledBy === 'law' ? [heldBy] : []))
}

function foundings(seen: readonly Seen[], body: string): readonly Seen[] {
  return [...ofKind(seen, 'body.created'), ...ofKind(seen, 'body.installed')].filter(
    ({ entry }) => entry.data.body === body,
  )
}

/** The first ending that is not surely earlier than the fact that tells of the seat. */
function endOf(party: string, body: string, since: Seen, seen: readonly Seen[]): Sitting['left'] {
  for (const { entry, known } of seen) {
    if (entry.id === since.entry.id || isBefore(entry.on, since.entry.on) === 'yes') continue
    const told = { entry: entry.id, on: entry.on, known }
    if (is(entry, 'member.left') && entry.data.body === body && entry.data.member === party) {
      return { ...told, lastDay: entry.data.lastDay }
    }
    if (is(entry, 'representative.designated') && entry.data.body === body && entry.data.replaces === party) {
      return { ...told, lastDay: 'not-stated' }
    }
  }
  return null
}

const is = <K extends EntryKind>(
  entry: Seen['entry'],
  kind: K,
): entry is Extract<Seen['entry'], { readonly kind: K }> => entry.kind === kind
