import { dayOf } from '../day-number.js'
import type { Order } from './network.js'
import type { Earliest } from './passes.js'
import type { Constraint } from './planned.js'
import type { Plan } from './read-plan.js'
import type { Silence } from './silence-list.js'
import { latestStart, type Task } from './task.js'

/** The links of a circle as constraints: each waits for the one before it. */
export function circleConflict({ tasks, network }: Plan, circle: Order['circle']): readonly Constraint[] {
  return circle.map(({ task, link }) => afterConstraint(tasks, network, task, link))
}

/**
 * Why the first task that comes too late does, with nothing that is not needed; nothing when all are in time.
 *
 * From the limit that it meets we go back from task to task. Each must end by a day, and its earliest end is
 * later. First the silences that close all days up to its bound are sought, with its sessions only where the
 * silences do not suffice; what is left is the last day before the bound on which it could begin. Then the
 * start or a fixed date that is later than that day ends the story, and else a predecessor that must end by
 * a day in its turn.
 *
 * Nothing in it can be spared. Without a silence one of the days is free on which no other silence lies,
 * because each was the one that reached back furthest; without the session a day is free that no silence
 * closes; without a link the tasks after it may begin on the days that were left; and the tasks before a link
 * are in time, as this is the first that is not.
 */
export function latenessConflict(plan: Plan, order: readonly number[], earliest: Earliest): Constraint[] {
  const { tasks, network, start } = plan
  const end = plan.end ?? Infinity
  const late = order.find(index => {
    const { notAfter } = tasks[index] as Task
    return (earliest.ends[index] as number) > Math.min(notAfter, end) || isOutOfSessions(earliest, index)
  })
  if (late === undefined) return []

  const story: Constraint[] = []
  let index = late
  let limit = Infinity
  if (!isOutOfSessions(earliest, late)) {
    const { id: activity, notAfter } = tasks[late] as Task
    limit = Math.min(notAfter, end)
    story.push({ kind: notAfter <= end ? 'not-after' : 'end', activity, day: dayOf(limit) })
  }
  for (;;) {
    const task = tasks[index] as Task
    const bound = earliest.bounds[index] as number
    const { free, silences, session } = closedBefore(task, bound, limit)
    const activity = task.id
    for (const { id, first, last } of silences) {
      story.push({ kind: 'silence', activity, id, days: { from: dayOf(first), to: dayOf(last) } })
    }
    if (session !== undefined) story.push({ kind: 'session', activity, id: session })
    if (free === -Infinity) break
    if (start > free) {
      story.push({ kind: 'start', activity, day: dayOf(start) })
      break
    }
    if (task.notBefore > free) {
      story.push({ kind: 'not-before', activity, day: dayOf(task.notBefore) })
      break
    }
    const link = linkLaterThan(plan, earliest, index, free)
    story.push(afterConstraint(tasks, network, index, link))
    limit = free - 1 - (network.lags[link] as number)
    index = network.before[link] as number
  }
  return story.reverse()
}

/** The task could begin as far as others are concerned, and no session day is left for it. */
function isOutOfSessions({ bounds, starts }: Earliest, index: number): boolean {
  return starts[index] === Infinity && (bounds[index] as number) < Infinity
}

/** What keeps a task from beginning between its bound and a limit, and the last free day before. */
function closedBefore(task: Task, bound: number, limit: number) {
  const { sessions, ...anyDay } = task
  const silences: Silence[] = []
  const free = latestStart(anyDay, limit, bound, silences)
  if (!sessions || free < bound) return { free, silences }
  const onSessions: Silence[] = []
  return { free: latestStart(task, limit, bound, onSessions), silences: onSessions, session: sessions.id }
}

function linkLaterThan({ network }: Plan, earliest: Earliest, index: number, day: number): number {
  const { offsets, before, lags } = network
  let link = offsets[index] as number
  while ((earliest.ends[before[link] as number] as number) + 1 + (lags[link] as number) <= day) link++
  return link
}

function afterConstraint(
  tasks: Plan['tasks'],
  { before, lags }: Plan['network'],
  task: number,
  link: number,
): Constraint {
  return {
    kind: 'after',
    activity: (tasks[task] as Task).id,
    id: (tasks[before[link] as number] as Task).id,
    lag: lags[link] as number,
  }
}
