import { dayNumber, spanOf } from '@apertura/calendar'
import { type CalendarItem, type LocalTime, toICalendar } from '@apertura/calendar/icalendar'
import { hostOf } from '../address.js'
import { exactDay } from '../exact-date.js'
import type { Given } from '../given.js'
import { safeSegment } from '../safe-segment.js'
import { type SessionRow, sessionRows } from '../session-rows.js'

/**
 * Sessions, consultations, parentheses and what is owed as iCalendar (RFC 5545). A calendar knows only exact days:
 * what the sources date vaguely is in the tables and not here.
 */
export function calendarFile(given: Given): string {
  const { dossier, text, agenda, options, stamp } = given
  const items: readonly CalendarItem[] = [
    ...sessionRows(given).flatMap(session => sessionItem(given, session)),
    ...agenda.consultations.flatMap(({ id, title, from, to }): readonly CalendarItem[] =>
      to === null || !inOrder(from, to)
        ? []
        : [{ kind: 'consultation', id: uid('consultation', id), title: text(title), from, to }],
    ),
    ...agenda.windows.flatMap(({ id, title, from, to, certainty }): readonly CalendarItem[] =>
      to !== null && !inOrder(from, to)
        ? []
        : [
            {
              kind: 'blackout',
              id: uid('parenthesis', id),
              title: text(title),
              from,
              to,
              status: certainty === 'yes' ? 'confirmed' : 'tentative',
            },
          ],
    ),
    ...dossier.obligations.flatMap(({ code, title, due, outcome }): readonly CalendarItem[] =>
      due === null
        ? []
        : [
            {
              kind: 'deadline',
              id: uid('obligation', code),
              title: text(title),
              due,
              status: outcome === 'met' ? 'done' : 'open',
            },
          ],
    ),
  ]
  const host = options.base ? hostOf(options.base) : undefined
  // RFC 2606 keeps `.invalid` for names that are nobody's: without a base the file has no host.
  const domain = host ?? `${safeSegment(dossier.definition.id).replaceAll('_', '')}.invalid`
  return toICalendar({ name: text(dossier.definition.title), items: once(items) }, { stamp, domain }).text
}

function sessionItem(
  { text }: Given,
  { id, title, on, opened, closed, timeZone, place, state }: SessionRow,
): readonly CalendarItem[] {
  const day = exactDay(on)
  const at = (time: string): LocalTime => `${day}T${time}[${timeZone}]`
  const hours =
    day === undefined || opened === null
      ? { from: on }
      : { from: at(opened), ...(closed !== null && closed >= opened ? { to: at(closed) } : {}) }
  return [
    {
      kind: 'session',
      id: uid('session', id),
      title: text(title),
      ...hours,
      ...(place ? { location: text(place) } : {}),
      status: state === 'called-off' ? 'cancelled' : 'confirmed',
    },
  ]
}

const uid = (kind: string, id: string): string => `${kind}-${safeSegment(id)}`

/** A reading of which the last day may lie before the first says nothing that a calendar could hold. */
const inOrder = (from: string, to: string): boolean => {
  const [first, last] = [exactDay(from), exactDay(to)]
  return first !== undefined && last !== undefined
    ? dayNumber(first) <= dayNumber(last)
    : spanOf(from).earliest <= spanOf(to).latest
}

/** Each id once: the first that has it stays. */
function once(items: readonly CalendarItem[]): readonly CalendarItem[] {
  const taken = new Set<string>()
  return items.filter(({ id }) => !taken.has(id) && taken.add(id))
}
