import { toInstant } from '@apertura/calendar/icalendar'
import type { MesaAccount } from '@apertura/domain'
import { attendanceRows } from '../../attendance-rows.js'
import { compact } from '../../compact.js'
import { exactDay } from '../../exact-date.js'
import type { Given } from '../../given.js'
import { namedPeople, personId } from '../../people.js'
import { safeSegment } from '../../safe-segment.js'
import { type SessionRow, sessionRows } from '../../session-rows.js'
import { dateField, idOf, type Placed, placed, typeOf } from './objects.js'

/**
 * Sessions with their agenda. OParl knows neither quorum nor votes; those are in the tables. A session without hours
 * has no `start`, and its day stands under `apertura:on`.
 */
export function oparlMeetings(given: Given, agendaItems: readonly Placed[]): readonly Placed[] {
  const items = new Map<unknown, Placed[]>()
  for (const item of agendaItems) {
    const { meeting } = item.object
    const before = items.get(meeting)
    if (before) before.push(item)
    else items.set(meeting, [item])
  }
  const participants = participantsOf(given)
  const known = new Set(given.dossier.definition.bodies.map(({ id }) => id))
  return sessionRows(given).map(session => {
    const { id, title, on, opened, closed, state, bodies, place } = session
    return placed(given, 'Meeting', id, {
      name: given.text(title),
      meetingState: state,
      cancelled: state === 'called-off',
      ...dateField('start', instantOf(session, opened), null),
      ...dateField('end', instantOf(session, closed), null),
      'apertura:on': on,
      location: place && {
        id: given.address(`oparl/meeting/${safeSegment(id)}.json#location`),
        type: typeOf('Location'),
        description: given.text(place),
      },
      organization: bodies.filter(({ id }) => known.has(id)).map(({ id }) => idOf(given, 'Organization', id)),
      participant: participants.get(id),
      agendaItem: (items.get(idOf(given, 'Meeting', id)) ?? []).map(({ object }) => object),
    })
  })
}

/** The matters of the agenda of every mesa that has a record. */
export const oparlAgenda = (given: Given): readonly Placed[] =>
  given.accounts.flatMap(account => agendaOf(given, account))

const agendaOf = (given: Given, account: MesaAccount): readonly Placed[] =>
  account.agenda.map(({ id, number, title, outcome, opened, closed }, i) =>
    placed(given, 'AgendaItem', `${account.mesa}.${id}`, {
      meeting: idOf(given, 'Meeting', account.mesa),
      number,
      order: i,
      name: given.text(title),
      result: outcome,
      ...compact({
        start: instantOf(zoned(account), opened),
        end: instantOf(zoned(account), closed),
      }),
    }),
  )

const zoned = ({ held, process }: MesaAccount) => ({ on: held.on, timeZone: process.timeZone })

function instantOf({ on, timeZone }: Pick<SessionRow, 'on' | 'timeZone'>, time: string | null) {
  const day = exactDay(on)
  return day && time !== null ? toInstant(`${day}T${time}[${timeZone}]`) : undefined
}

/** People who were there and may be named, by session. */
function participantsOf(given: Given): ReadonlyMap<string, readonly string[]> {
  const known = new Set(namedPeople(given).map(({ id }) => id))
  const present = new Map<string, string[]>()
  for (const { session, person, status } of attendanceRows(given)) {
    if (status === null || ['absent', 'excused', 'represented'].includes(status)) continue
    const [id] = [person, personId(session, person)].filter(each => known.has(each))
    if (id === undefined) continue
    const there = present.get(session) ?? []
    there.push(idOf(given, 'Person', id))
    present.set(session, there)
  }
  return present
}
