import { dayOf } from '../day-number.js'
import { circleConflict, latenessConflict } from './conflict.js'
import { orderOf } from './network.js'
import { backwardPass, type Earliest, forwardPass } from './passes.js'
import type { Constraint, PartlyPlanned, Planned, PlannedActivity } from './planned.js'
import { type PlanInput, readPlan } from './read-plan.js'
import { endOf, type Task } from './task.js'

/**
 * When everything can be done, at the earliest and at the latest, on the calendar as it really is: days
 * without work, silences, sessions, fixed dates and the end of the term. The latest dates are those for which
 * all is done by the `end`, or, without one, on the day on which the earliest schedule ends. Where it cannot
 * be done the answer says so with a smallest set of reasons; that is an answer, not an error.
 *
 * All days are civil days, and all ends are last days in. Activities occupy whole days from start to end
 * without interruption; one that is counted in working days begins and ends on such days, and a silence on a
 * day without work between them counts nevertheless.
 *
 * @throws RangeError when an activity is unknown, named twice or takes no day; when the start lies after the
 * end; when sessions of a series are missing; when a day does not exist; when a silence ends before it begins;
 * or when the work would go on beyond the year 9999.
 *
 * @example
 * ```ts
 * const title = { en: 'Open the consultation' }
 * const planned = planSchedule({
 *   activities: [{ id: 'open', title, takes: { count: 2, unit: 'working-days' }, act: 'consultation.opened' }],
 *   start: '2021-06-04', // a Friday, two days before the elections
 *   calendar: { weekend: [6, 7], restDays: [], closures: [] },
 *   silences: [{ id: 'elections', days: { from: '2021-04-04', to: '2021-06-06' } }],
 * })
 * planned.activities[0]?.earliestStart // => '2021-06-07'
 * planned.activities[0]?.pushedBy // => [{ kind: 'start' }, { kind: 'silence', id: 'elections' }]
 * ```
 */
export function planSchedule(input: PlanInput): Planned {
  const plan = readPlan(input)
  const { tasks: order, circle } = orderOf(plan.network)
  const earliest = forwardPass(plan, order)
  const conflict: readonly Constraint[] =
    circle.length > 0 ? circleConflict(plan, circle) : latenessConflict(plan, order, earliest)
  const finish = lastEnd(earliest, plan.start)
  const latestStarts = backwardPass(plan, order, plan.end ?? finish)
  const latestEnds = latestStarts.map((start, index) =>
    start === -Infinity ? start : endOf(plan.tasks[index] as Task, start),
  )
  const slack = latestEnds.map((end, index) => end - (earliest.ends[index] as number))
  const critical = criticalTasks(earliest, order, slack, finish)
  const activities = plan.tasks.map(
    ({ id }, index): PartlyPlanned => ({
      id,
      earliestStart: dayOrNull(earliest.starts[index] as number),
      earliestEnd: dayOrNull(earliest.ends[index] as number),
      latestStart: dayOrNull(latestStarts[index] as number),
      latestEnd: dayOrNull(latestEnds[index] as number),
      slackDays: numberOrNull(slack[index] as number),
      critical: critical[index] === 1,
      pushedBy: earliest.pushes[index] as PartlyPlanned['pushedBy'],
    }),
  )
  if (conflict.length > 0) return { feasible: false, activities, conflict }
  // Where nothing conflicts, every activity was given all its dates.
  return { feasible: true, activities: activities as PlannedActivity[] }
}

function lastEnd({ ends }: Earliest, start: number): number {
  return ends.reduce((last, end) => (end < Infinity ? Math.max(last, end) : last), start)
}

/** See {@link PartlyPlanned.critical}: by the least slack when nobody has any, else by who pushed whom to the finish. */
function criticalTasks(
  { ends, pushers }: Earliest,
  order: readonly number[],
  slack: Float64Array,
  finish: number,
): Uint8Array {
  const least = slack.reduce((a, b) => (Number.isFinite(b) ? Math.min(a, b) : a), Infinity)
  if (least <= 0) return Uint8Array.from(slack, each => (each === least ? 1 : 0))
  const critical = Uint8Array.from(ends, end => (end === finish ? 1 : 0))
  for (const index of order.toReversed()) {
    const pusher = pushers[index] as number
    if (critical[index] && pusher >= 0) critical[pusher] = 1
  }
  return critical
}

function dayOrNull(day: number) {
  return Number.isFinite(day) ? dayOf(day) : null
}

function numberOrNull(value: number): number | null {
  return Number.isFinite(value) ? value : null
}
