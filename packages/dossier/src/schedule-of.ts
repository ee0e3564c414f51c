import { sessionDays } from '@apertura/calendar'
import { type Constraint, type PartlyPlanned, planSchedule } from '@apertura/calendar/schedule'
import type { Day, Definition, EntryKind, Finding, LocalizedText } from '@apertura/domain'
import { forbidsAct, type PlanState } from '@apertura/plan-cycle'
import { toFinding } from '@apertura/rules'
import { calendarNorms } from './calendar-norms.js'
import { calendarOf } from './calendar-of.js'
import { type Hindering, hindering } from './hindering.js'
import { calendarWords } from './locales/calendar-words.js'
import { constraintsIn, type Names } from './locales/constraint-words.js'
import { titled } from './titled.js'

/** The schedule of a plan laid on the calendar, with what was known of it. */
export interface ScheduleAnswer {
  readonly feasible: boolean
  /** The day from which it was laid out, and the last day in that it may use. */
  readonly start: Day
  readonly end?: Day
  readonly activities: readonly (PartlyPlanned & { readonly title: LocalizedText })[]
  /** An irreducible set of conditions that cannot all be kept; empty when the schedule is feasible. */
  readonly conflict: readonly Constraint[]
  /** Parentheses and blackouts, known or perhaps known, that forbid an activity on days of the schedule. */
  readonly silences: readonly Hindering[]
  readonly findings: readonly Finding[]
}

/** A silence without a known end lasts beyond all that can be planned. */
const horizon = '8999-12-31'
const never = '9000-12-31'

/**
 * Lays the schedule of a definition on its calendar. Of a silence that is only perhaps known, or whose dates
 * are vague, every day that it may cover is avoided.
 *
 * @param start - the first day; the schedule's own when absent
 */
export function scheduleOf(
  definition: Definition,
  state: PlanState,
  at: Day,
  start?: Day,
): ScheduleAnswer | undefined {
  const { schedule } = definition
  if (!schedule) return undefined
  const forbids = forbidsAct(definition)
  const silences = state.parentheses.map(parenthesis => ({
    parenthesis,
    days: hindering(parenthesis, 'yes'),
  }))
  const binding = (id: string, kind: EntryKind, by: string | undefined) => {
    const found = silences.find(each => each.parenthesis.id === id)
    const act = { kind, ...(by === undefined ? {} : { actor: by }) }
    return found ? forbids(found.parenthesis.forbids, act) : 'no'
  }
  const begins = start ?? schedule.start
  const bound = silences
    .flatMap(({ days }) => days)
    .filter(({ perhaps: { from, to } }) => from <= (schedule.end ?? from) && begins <= (to ?? begins))
    .filter(({ id }) =>
      schedule.activities.some(({ act, by }) => act !== undefined && binding(id, act, by) !== 'no'),
    )
  const planned = planSchedule({
    activities: schedule.activities,
    start: begins,
    end: schedule.end ?? horizon,
    calendar: calendarOf(definition),
    silences: bound.map(({ id, perhaps: { from, to } }) => ({ id, days: { from, to: to ?? never } })),
    forbids: ({ act, by }, id) => act !== undefined && binding(id, act, by) !== 'no',
    sessions: Object.fromEntries(
      definition.series.flatMap(({ id, recurs }) => (recurs ? [[id, sessionDays(recurs)]] : [])),
    ),
  })
  const titles = titlesOf(schedule.activities)
  const conflict = planned.feasible
    ? []
    : planned.conflict.filter(each => !(each.kind === 'end' && each.day === horizon))
  return {
    feasible: planned.feasible,
    start: begins,
    ...(schedule.end ? { end: schedule.end } : {}),
    activities: planned.activities.map(each => ({ ...each, title: titles.get(each.id) ?? {} })),
    conflict,
    silences: bound,
    findings: [
      ...(planned.feasible ? [] : [infeasible(definition, conflict, bound, at)]),
      ...uncertain(bound, at),
    ],
  }
}

function infeasible(
  definition: Definition,
  conflict: readonly Constraint[],
  silences: readonly Hindering[],
  at: Day,
): Finding {
  const names: Names = {
    activities: titlesOf(definition.schedule?.activities ?? []),
    silences: titlesOf(silences),
    series: titlesOf(definition.series),
  }
  const facts = Object.fromEntries(
    ['es-MX', 'en'].map(locale => [`constraints.${locale}`, constraintsIn(locale, conflict, names)]),
  )
  return toFinding(
    calendarNorms['schedule.infeasible'],
    calendarWords,
    { outcome: 'unmet', facts },
    { about: { kind: 'definition', id: definition.id, path: 'schedule' }, at },
  )
}

/** Silences that were avoided though it is not sure that they bind, or when. */
function uncertain(silences: readonly Hindering[], at: Day): readonly Finding[] {
  return silences
    .filter(({ surely, perhaps }) => surely?.from !== perhaps.from || surely?.to !== perhaps.to)
    .map(({ id, title, perhaps }) =>
      toFinding(
        calendarNorms['schedule.uncertain'],
        calendarWords,
        {
          outcome: 'undetermined',
          facts: {
            ...titled('title', title),
            from: perhaps.from,
            to: perhaps.to,
          },
        },
        { about: { kind: 'parenthesis', id }, at },
      ),
    )
}

const titlesOf = (list: readonly { readonly id: string; readonly title: LocalizedText }[]) =>
  new Map(list.map(({ id, title }) => [id, title]))
