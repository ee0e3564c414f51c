import { dayNumber, dayOf, daysIn, restDaysIn, sessionDays, spanOf, workCalendar } from '@apertura/calendar'
import { type Blackout, blackoutsOf } from '@apertura/calendar/blackouts'
import type { Citation, Day, Definition, Forbidden, LocalizedText, PartialDate } from '@apertura/domain'
import type { PlanState } from '@apertura/plan-cycle'
import { calendarOf } from './calendar-of.js'
import { ofKind, type Seen } from './seen.js'
import { type SessionClash, sessionClashes } from './session-clashes.js'

/** A day without work other than a weekend. */
export interface DayOff {
  readonly date: Day
  readonly kind: 'rest-day' | 'closure'
  readonly id: string
  readonly title: LocalizedText
  /** Only for these parties; for everybody when absent. */
  readonly institutions?: readonly string[]
  readonly source: Citation
}

/** A parenthesis or a blackout, both ends days in. */
export interface ForbiddingWindow {
  readonly id: string
  readonly kind: 'parenthesis' | 'blackout'
  readonly cause: string
  readonly title: LocalizedText
  readonly from: PartialDate
  readonly to: PartialDate | null
  readonly certainty: 'yes' | 'perhaps'
  readonly forbids: readonly Forbidden[]
  /** Whether somebody wrote it down, or only the norm says so. */
  readonly recorded: boolean
  /** Other readings of its dates. */
  readonly readings: readonly { readonly from: PartialDate; readonly to: PartialDate }[]
  /** Last days to ask for an exception. */
  readonly requestBy: Blackout['requestBy']
  readonly source: Citation
}

/** A session that was held, or that comes back on this day by its series. */
export interface SessionDay {
  readonly id: string
  readonly series: string
  readonly on: PartialDate
  readonly title: LocalizedText
  readonly held: boolean
}

/** A stretch in which the public could send something in; both ends days in. */
export interface ConsultationDays {
  readonly id: string
  readonly title: LocalizedText
  readonly from: PartialDate
  readonly to: PartialDate | null
}

/** What a process meets between two days. */
export interface Agenda {
  readonly days: readonly DayOff[]
  readonly windows: readonly ForbiddingWindow[]
  readonly sessions: readonly SessionDay[]
  readonly consultations: readonly ConsultationDays[]
  readonly clashes: readonly SessionClash[]
}

/** Reads the agenda between two days, both in. */
export function agendaOf(
  definition: Definition,
  state: PlanState,
  seen: readonly Seen[],
  { from, to, knownOn }: { readonly from: Day; readonly to: Day; readonly knownOn?: Day },
): Agenda {
  const meets = (first: PartialDate, last: PartialDate | null) =>
    spanOf(first).earliest <= dayNumber(to) && (last === null || spanOf(last).latest >= dayNumber(from))
  return {
    days: daysOff(definition, from, to),
    windows: windowsOf(definition, state, seen, knownOn).filter(each =>
      [each, ...each.readings].some(reading => meets(reading.from, reading.to)),
    ),
    sessions: [...heldSessions(seen), ...plannedSessions(definition, from, to)].filter(({ on }) =>
      meets(on, on),
    ),
    consultations: consultationsOf(seen).filter(each => meets(each.from, each.to)),
    clashes: sessionClashes(definition, state, seen).filter(({ on }) => meets(on, on)),
  }
}

function daysOff(definition: Definition, from: Day, to: Day): readonly DayOff[] {
  const { restDays, closures } = calendarOf(definition)
  const closed = closures.flatMap(({ id, title, institutions, sources, ...days }) => {
    const first = Math.max(dayNumber(days.from), dayNumber(from))
    const last = Math.min(dayNumber(days.to), dayNumber(to))
    return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => ({
      date: dayOf(first + i),
      kind: 'closure' as const,
      id,
      title,
      ...(institutions ? { institutions } : {}),
      source: sources[0],
    }))
  })
  const rest = restDaysIn(restDays, { from, to }).map(({ day, rule }) => ({
    date: day,
    kind: 'rest-day' as const,
    id: rule.id,
    title: rule.title,
    source: rule.sources[0],
  }))
  return [...rest, ...closed].sort((a, b) => dayNumber(a.date) - dayNumber(b.date))
}

function windowsOf(
  definition: Definition,
  state: PlanState,
  seen: readonly Seen[],
  knownOn: Day | undefined,
): readonly ForbiddingWindow[] {
  const blackouts = definition.calendar ? blackoutsOf(definition.calendar, knownOn) : []
  const recorded = new Map(
    ofKind(seen, 'parenthesis.opened').map(({ entry }) => [entry.id, entry.sources[0]]),
  )
  return state.parentheses.flatMap(({ id, cause, title, forbids, on, closed, rereadings, known, entry }) => {
    const blackout = blackouts.find(each => each.cause === cause)
    const source = recorded.get(entry) ?? blackout?.readings[0].sources[0]
    if (!source) return []
    return [
      {
        id,
        kind: blackout ? ('blackout' as const) : ('parenthesis' as const),
        cause,
        title,
        ...daysIn({ from: on, to: closed?.on ?? null, lastDay: closed?.lastDay ?? 'not-stated' }),
        certainty: known,
        forbids,
        recorded: recorded.has(entry),
        readings: rereadings.map(reading => ({ from: reading.from, to: reading.to })),
        requestBy: blackout?.requestBy ?? [],
        source,
      },
    ]
  })
}

function heldSessions(seen: readonly Seen[]): readonly SessionDay[] {
  return ofKind(seen, 'session.held').map(({ entry: { id, on, data } }) => ({
    id,
    series: data.series,
    on,
    title: data.title,
    held: true,
  }))
}

/** The days on which a series comes back, without those on which nobody works. */
function plannedSessions(definition: Definition, from: Day, to: Day): readonly SessionDay[] {
  const { off } = workCalendar(calendarOf(definition), { from, to })
  return definition.series.flatMap(({ id, title, recurs }) =>
    recurs
      ? sessionDays(recurs, off)
          .filter(on => on >= from && on <= to)
          .map(on => ({ id: `${id}-${on}`, series: id, on, title, held: false }))
      : [],
  )
}

function consultationsOf(seen: readonly Seen[]): readonly ConsultationDays[] {
  const last = ofKind(seen, 'consultation.closed').at(-1)
  const extended = ofKind(seen, 'consultation.extended').at(-1)
  return ofKind(seen, 'consultation.opened').map(({ entry: { id, on, data } }) => ({
    id,
    title: data.title,
    from: on,
    to: last?.entry.on ?? extended?.entry.data.to ?? data.to ?? null,
  }))
}
