import { allOf, anyOf, isOn } from '@apertura/calendar'
import type { Certainty, Day, Definition, PartialDate } from '@apertura/domain'
import { ofKind, type Seen } from './seen.js'

/** A seat of which the record tells without telling that anybody came in. */
interface SeatTold {
  readonly party: string
  readonly from: PartialDate
  readonly certainty: Exclude<Certainty, 'no'>
}

/**
 * Seats known from other facts than coming in. Whoever was designated to speak for an institution sits from
 * then on, once the body exists. Whoever was present at a session perhaps had a seat, then and later; that
 * they held one is only sure on the day of which the source says so.
 */
export function seatsTold(
  definition: Definition,
  seen: readonly Seen[],
  body: string,
  at: Day,
): readonly SeatTold[] {
  const series = new Set(definition.series.filter(({ bodies }) => bodies.includes(body)).map(({ id }) => id))
  const exists = anyOf('no', ...founding(seen, body))
  const designated = ofKind(seen, 'representative.designated')
    .filter(({ entry }) => entry.data.body === body)
    .map(({ entry, happened }) => ({
      party: entry.data.person,
      from: entry.on,
      certainty: allOf(happened, exists),
    }))
  const present = ofKind(seen, 'session.held')
    .filter(({ entry }) => series.has(entry.data.series))
    .flatMap(({ entry, happened }) =>
      (entry.data.attendees ?? [])
        .filter(({ seat }) => seat !== 'not-held')
        .map(({ party, seat }) => {
          const sure = seat === 'held' ? anyOf(isOn(entry.on, at), 'perhaps') : 'perhaps'
          return { party, from: entry.on, certainty: allOf(happened, sure) }
        }),
    )
  return strongest([...designated, ...present])
}

function founding(seen: readonly Seen[], body: string): readonly Certainty[] {
  return [...ofKind(seen, 'body.created'), ...ofKind(seen, 'body.installed')]
    .filter(({ entry }) => entry.data.body === body)
    .map(({ happened }) => happened)
}

/** Each party once, with what is most certain of it. */
function strongest(
  told: readonly { readonly party: string; readonly from: PartialDate; readonly certainty: Certainty }[],
): readonly SeatTold[] {
  const best = new Map<string, SeatTold>()
  for (const { party, from, certainty } of told) {
    if (certainty === 'no') continue
    const known = best.get(party)
    if (!known || (known.certainty === 'perhaps' && certainty === 'yes'))
      best.set(party, { party, from, certainty })
  }
  return [...best.values()]
}
