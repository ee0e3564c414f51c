import { type CalendarItem, toICalendar, type WrittenCalendar } from '@apertura/calendar/icalendar'
import type { Day } from '@apertura/domain'
import type { Agenda, Dossier } from '@apertura/dossier'
import type { Voice } from './speak.js'

/** The agenda of a process as a file for calendar programs. Ids are those of the process, so they are stable. */
export function toCalendarFile(d: Dossier, agenda: Agenda, voice: Voice, today: Day): WrittenCalendar {
  const items: readonly CalendarItem[] = [
    ...agenda.sessions.map(
      ({ id, on, title, held }): CalendarItem => ({
        kind: 'session',
        id: `session-${id}`,
        title: voice.text(title),
        from: on,
        status: held ? 'confirmed' : 'tentative',
      }),
    ),
    ...agenda.consultations.flatMap(({ id, title, from, to }): readonly CalendarItem[] =>
      to === null
        ? []
        : [{ kind: 'consultation', id: `consultation-${id}`, title: voice.text(title), from, to }],
    ),
    ...agenda.windows.map(
      ({ id, title, from, to, certainty, source }, i): CalendarItem => ({
        kind: 'blackout',
        id: `window-${id}${again(agenda.windows.slice(0, i), id)}`,
        title: voice.text(title),
        description: voice.citation(source),
        from,
        to,
        status: certainty === 'yes' ? 'confirmed' : 'tentative',
      }),
    ),
    ...d.obligations.flatMap(({ code, title, owedBy, due, outcome }): readonly CalendarItem[] =>
      due === null
        ? []
        : [
            {
              kind: 'deadline',
              id: `deadline-${code}`,
              title: voice.text(title),
              description: voice.name(owedBy),
              due,
              status: outcome === 'met' ? 'done' : 'open',
            },
          ],
    ),
  ]
  return toICalendar(
    { name: voice.text(d.definition.title), items },
    { stamp: `${today}T00:00:00Z`, domain: d.definition.id },
  )
}

/** A parenthesis may come back under the same id; each time is an item of its own. */
function again(before: Agenda['windows'], id: string): string {
  const times = before.filter(each => each.id === id).length
  return times === 0 ? '' : `-${times + 1}`
}
