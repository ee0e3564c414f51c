import { dayOf } from '../day-number.js'
import type { Push } from './planned.js'
import type { Plan } from './read-plan.js'
import { earliestStart, endOf, latestStart, type Task } from './task.js'
import { beyondTheCalendar, lastOfAll } from './workdays.js'

/** The earliest days of every task; `Infinity` where it cannot begin at all. */
export interface Earliest {
  /** The first day that start, fixed dates and predecessors allow, before sessions, rest and silences. */
  readonly bounds: Float64Array
  readonly starts: Float64Array
  readonly ends: Float64Array
  readonly pushes: readonly (readonly Push[])[]
  /** The task that pushed it, by index; -1 where none did. */
  readonly pushers: Int32Array
}

/**
 * The forward pass. Whatever moves a task only ever moves it later, and a task that begins later never ends
 * earlier; so putting each on the first day that its predecessors leave gives the earliest day of every task
 * at once, and no other schedule has an earlier one for any of them.
 */
export function forwardPass(plan: Plan, order: readonly number[]): Earliest {
  const { tasks, network } = plan
  const bounds = new Float64Array(tasks.length).fill(Infinity)
  const starts = new Float64Array(tasks.length).fill(Infinity)
  const ends = new Float64Array(tasks.length).fill(Infinity)
  const pushes: Push[][] = tasks.map(() => [])
  const pushers = new Int32Array(tasks.length).fill(-1)
  for (const index of order) {
    const task = tasks[index] as Task
    let bound = plan.start
    let pusher = -1
    const last = network.offsets[index + 1] as number
    for (let link = network.offsets[index] as number; link < last; link++) {
      const before = network.before[link] as number
      const free = (ends[before] as number) + 1 + (network.lags[link] as number)
      if (free > bound) {
        bound = free
        pusher = before
      }
    }
    const list = pushes[index] as Push[]
    if (task.notBefore > bound) {
      bound = task.notBefore
      list.push({ kind: 'not-before', day: dayOf(bound) })
    } else if (pusher < 0) list.push({ kind: 'start' })
    else {
      list.push({ kind: 'after', id: (tasks[pusher] as Task).id })
      pushers[index] = pusher
    }
    bounds[index] = bound
    const start = earliestStart(task, bound, list)
    if (start === Infinity) continue
    const end = endOf(task, start)
    if (end > lastOfAll) throw beyondTheCalendar()
    starts[index] = start
    ends[index] = end
  }
  return { bounds, starts, ends, pushes, pushers }
}

/** The latest first day of every task for which all is done by `limit`; `-Infinity` where there is none. */
export function backwardPass(plan: Plan, order: readonly number[], limit: number): Float64Array {
  const { tasks, network } = plan
  const starts = new Float64Array(tasks.length).fill(-Infinity)
  const limits = Float64Array.from(tasks, ({ notAfter }) => Math.min(notAfter, limit))
  // Those that the order leaves out wait for a circle; no day is early enough for what they wait for.
  const isOrdered = new Uint8Array(tasks.length)
  for (const index of order) isOrdered[index] = 1
  const restrict = (index: number) => {
    const start = starts[index] as number
    const last = network.offsets[index + 1] as number
    for (let link = network.offsets[index] as number; link < last; link++) {
      const before = network.before[link] as number
      limits[before] = Math.min(limits[before] as number, start - 1 - (network.lags[link] as number))
    }
  }
  tasks.forEach((_, index) => {
    if (!isOrdered[index]) restrict(index)
  })
  for (const index of order.toReversed()) {
    starts[index] = latestStart(tasks[index] as Task, limits[index] as number)
    restrict(index)
  }
  return starts
}
