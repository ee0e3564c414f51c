import { blackoutsOf } from '@apertura/calendar/blackouts'
import type { Definition, Finding } from '@apertura/domain'
import { toFinding } from '@apertura/rules'
import { calendarNorms } from './calendar-norms.js'
import { calendarWords } from './locales/calendar-words.js'
import type { Seen } from './seen.js'
import type { SessionClash } from './session-clashes.js'
import { titled } from './titled.js'
import { counterparts, sameWindow } from './with-blackouts.js'

/**
 * What the calendar makes doubtful in a record: a parenthesis whose dates differ from those of the blackout of
 * the same cause (both are kept), and sessions on one day for the same people. None is an error.
 */
export function calendarFindings(
  definition: Definition,
  seen: readonly Seen[],
  clashes: readonly SessionClash[],
): readonly Finding[] {
  return [...differences(definition, seen), ...clashes.map(clashFinding)]
}

function differences(definition: Definition, seen: readonly Seen[]): readonly Finding[] {
  const blackouts = definition.calendar ? blackoutsOf(definition.calendar) : []
  return counterparts(blackouts, seen).flatMap(({ blackout, opened, told }) => {
    const [norm] = blackout.readings
    if (sameWindow(told, norm)) return []
    const facts = {
      parenthesis: opened.data.parenthesis,
      ...titled('title', opened.data.title),
      ...told,
      normFrom: norm.from,
      normTo: norm.to,
    }
    return toFinding(
      calendarNorms['blackout.differs'],
      calendarWords,
      { outcome: 'undetermined', facts },
      { about: { kind: 'entry', id: opened.id }, at: opened.on },
    )
  })
}

function clashFinding({ on, sessions, titles, members, certainty }: SessionClash): Finding {
  return toFinding(
    calendarNorms['sessions.clash'],
    calendarWords,
    {
      outcome: 'undetermined',
      facts: { on, ...titled('first', titles[0]), ...titled('second', titles[1]), members, certainty },
    },
    { about: { kind: 'entry', id: sessions[1] }, at: on },
  )
}
