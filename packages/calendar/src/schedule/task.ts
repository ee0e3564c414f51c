import { lastStartingBy } from '../window-set.js'
import type { Push } from './planned.js'
import { type Silence, type SilenceList, silenceToPrecede, silenceToWaitFor } from './silence-list.js'
import { firstOfAll, type Workdays } from './workdays.js'

/** An activity with its conditions as civil day numbers. Its days are those from start to end, both in. */
export interface Task {
  readonly id: string
  /** How many days it takes: working days where there are `workdays`, else calendar days. */
  readonly count: number
  readonly workdays?: Workdays
  readonly silences: SilenceList
  /** The days on which alone it may begin, ascending; working days where there are `workdays`. */
  readonly sessions?: { readonly id: string; readonly days: readonly number[] }
  readonly notBefore: number
  readonly notAfter: number
}

/** Last day of a task that begins on a day on which it may begin. */
export function endOf({ count, workdays }: Task, start: number): number {
  return workdays ? workdays(start, count - 1) : start + count - 1
}

/**
 * The first day, not before a bound, on which a task may begin; `Infinity` when no session day is left.
 * What pushed it is added to the list.
 */
export function earliestStart(task: Task, bound: number, pushes: Push[]): number {
  const { workdays, sessions, silences } = task
  for (let start = bound; start < Infinity; ) {
    const wished = start
    if (sessions) start = sessions.days[lastStartingBy(sessions.days, wished - 1) + 1] ?? Infinity
    else if (workdays) start = workdays(wished - 1, 1)
    if (start > wished) {
      pushes.push(sessions ? { kind: 'session', id: sessions.id } : { kind: 'rest', days: start - wished })
    }
    if (start === Infinity) break
    const silence = silenceToWaitFor(silences, start, endOf(task, start))
    if (!silence) return start
    pushes.push({ kind: 'silence', id: silence.id })
    start = silence.last + 1
  }
  return Infinity
}

/**
 * The last day on which a task may begin so that it ends by a limit; `-Infinity` when there is none. It looks
 * no further than to the first such day before `floor`, silent or not; the silences that it moved before are
 * added to the list.
 */
export function latestStart(task: Task, limit: number, floor = -Infinity, moved?: Silence[]): number {
  const { sessions, silences } = task
  for (let last = limit; ; ) {
    let start = lastStartToEndBy(task, last)
    if (sessions) start = sessions.days[lastStartingBy(sessions.days, start)] ?? -Infinity
    if (start < floor || !Number.isFinite(start)) return start
    const silence = silenceToPrecede(silences, start, endOf(task, start))
    if (!silence) return start
    moved?.push(silence)
    last = silence.first - 1
  }
}

function lastStartToEndBy({ count, workdays }: Task, limit: number): number {
  if (!Number.isFinite(limit)) return limit
  const last = workdays ? workdays(limit + 1, -1) : limit
  const start = workdays && last >= firstOfAll ? workdays(last, 1 - count) : last - count + 1
  return start < firstOfAll ? -Infinity : start
}
