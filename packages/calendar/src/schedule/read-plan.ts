import type { Activity, Day } from '@apertura/domain'
import { dayNumber } from '../day-number.js'
import type { Window } from '../window-set.js'
import type { Network } from './network.js'
import { silenceGroups } from './silence-groups.js'
import type { Task } from './task.js'
import { firstOfAll, lastOfAll, type RestCalendar, type Workdays, workdays } from './workdays.js'

/** What is to be planned, and on which calendar. */
export interface PlanInput {
  readonly activities: readonly Activity[]
  /** The day from which work may begin. */
  readonly start: Day
  /** Last day in of the term within which all must be done. */
  readonly end?: Day
  /** Days without work. Closures of single institutions hold for the activities that say they are `by` them. */
  readonly calendar: RestCalendar
  readonly silences?: readonly { readonly id: string; readonly days: Window }[]
  /** Which silences forbid which activities; without it, every silence those that have an `act`. */
  readonly forbids?: (activity: Activity, silence: string) => boolean
  /** Session days by series, for the activities with `onSessionOf`; in any order. */
  readonly sessions?: Readonly<Record<string, readonly Day[]>>
}

/** The same, checked, with indices and civil day numbers in the place of ids and days. */
export interface Plan {
  readonly tasks: readonly Task[]
  readonly network: Network
  readonly start: number
  readonly end: number | undefined
}

const forbidsActs = ({ act }: Activity) => act !== undefined

export function readPlan(input: PlanInput): Plan {
  const { activities, calendar, silences = [], forbids = forbidsActs } = input
  const start = dayNumber(input.start)
  const end = input.end === undefined ? undefined : dayNumber(input.end)
  if (end !== undefined && start > end) {
    throw new RangeError(
      `planSchedule: the start ${input.start} comes after the end ${input.end}, so there is no day to plan.`,
    )
  }
  const indices = indicesOf(activities)
  const groups = silenceGroups(activities, silences, forbids)
  const workdaysOf = workdaysByInstitution(calendar, start, end)
  const sessionsOf = sessionsBySeries(input.sessions ?? {})
  const tasks = activities.map((activity, index): Task => {
    const { id, takes, by, onSessionOf, notBefore, notAfter } = activity
    if (!Number.isInteger(takes.count) || takes.count < 1) {
      throw new RangeError(
        `planSchedule: '${id}' takes ${takes.count} days, and an activity takes a whole number of them, at least one.`,
      )
    }
    if (takes.unit !== 'calendar-days' && takes.unit !== 'working-days') {
      throw new RangeError(
        `planSchedule: '${id}' is counted in '${takes.unit}', and work is counted in calendar-days or working-days.`,
      )
    }
    const days = takes.unit === 'working-days' ? workdaysOf(by) : undefined
    return {
      id,
      count: takes.count,
      ...(days && { workdays: days }),
      silences: groups[index] as Task['silences'],
      ...(onSessionOf !== undefined && { sessions: sessionsOf(id, onSessionOf, days) }),
      notBefore: notBefore === undefined ? -Infinity : dayNumber(notBefore),
      notAfter: notAfter === undefined ? Infinity : dayNumber(notAfter),
    }
  })
  return { tasks, network: networkOf(activities, indices), start, end }
}

function indicesOf(activities: readonly Activity[]): ReadonlyMap<string, number> {
  const indices = new Map<string, number>()
  for (const { id } of activities) {
    if (indices.has(id)) {
      throw new RangeError(
        `planSchedule: two activities are called '${id}', so nobody knows which one is meant.`,
      )
    }
    indices.set(id, indices.size)
  }
  return indices
}

function networkOf(activities: readonly Activity[], indices: ReadonlyMap<string, number>): Network {
  const offsets = [0]
  const before: number[] = []
  const lags: number[] = []
  for (const { id, after = [] } of activities) {
    for (const { id: other, lag = 0 } of after) {
      const index = indices.get(other)
      if (index === undefined) {
        throw new RangeError(`planSchedule: '${id}' comes after '${other}', and there is no such activity.`)
      }
      if (!Number.isInteger(lag) || lag < 0) {
        throw new RangeError(
          `planSchedule: '${id}' comes ${lag} days after '${other}', and a lag is a whole number of days, not negative.`,
        )
      }
      before.push(index)
      lags.push(lag)
    }
    offsets.push(before.length)
  }
  return { offsets: Int32Array.from(offsets), before: Int32Array.from(before), lags: Float64Array.from(lags) }
}

/** Ten years are what a plan and its prelude take; more is added when it is needed. */
const usualDays = 3653
const daysBefore = 366

function workdaysByInstitution(
  calendar: RestCalendar,
  start: number,
  end = lastOfAll,
): (institution: string | undefined) => Workdays {
  const named = new Set(calendar.closures.flatMap(({ institutions }) => institutions ?? []))
  const known = new Map<string | undefined, Workdays>()
  return by => {
    const institution = by !== undefined && named.has(by) ? by : undefined
    let found = known.get(institution)
    if (!found) {
      const first = Math.max(firstOfAll, start - daysBefore)
      found = workdays(calendar, first, Math.min(end, start + usualDays, lastOfAll), institution)
      known.set(institution, found)
    }
    return found
  }
}

type Sessions = NonNullable<Task['sessions']>

function sessionsBySeries(
  sessions: NonNullable<PlanInput['sessions']>,
): (activity: string, series: string, workdays: Workdays | undefined) => Sessions {
  const known = new Map<string, Map<Workdays | undefined, Sessions>>()
  return (activity, series, workdays) => {
    const days = Object.hasOwn(sessions, series) ? sessions[series] : undefined
    if (!days) {
      throw new RangeError(
        `planSchedule: '${activity}' begins on a session of '${series}', and no sessions are given for it.`,
      )
    }
    const bySeries = known.get(series) ?? new Map<Workdays | undefined, Sessions>()
    known.set(series, bySeries)
    let found = bySeries.get(workdays)
    if (!found) {
      const numbers = days.map(dayNumber).sort((a, b) => a - b)
      found = { id: series, days: workdays ? numbers.filter(day => workdays(day - 1, 1) === day) : numbers }
      bySeries.set(workdays, found)
    }
    return found
  }
}
