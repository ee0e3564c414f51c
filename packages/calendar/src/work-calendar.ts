import type { CivicCalendar, Closure } from '@apertura/domain'
import { restDaysIn } from './rest-days.js'
import { isWeekday, weekdayOf } from './weekday.js'
import { intersection, union, type Window, type WindowSet, windowNumbers, windowSet } from './window-set.js'

/**
 * Which days of a window are without work. `from` and `to` are civil day numbers, both in; of days outside
 * nothing is known.
 */
export interface WorkCalendar {
  readonly kind: 'work-calendar'
  readonly from: number
  readonly to: number
  /** The days without work, all inside the window. */
  readonly off: WindowSet
}

/**
 * Lays weekends, rest days and closures over each other for a window. With an institution, its own closures
 * too; without one, only the closures that bind everybody.
 *
 * @throws RangeError when a day does not exist, a window ends before it begins, or the weekend or a rule names
 * a day that is none.
 *
 * @example
 * ```ts
 * const cal = workCalendar({ weekend: [6, 7], restDays: [], closures: [] }, { from: '2024-01-01', to: '2024-01-14' })
 * toWindows(cal.off)[0] // => { from: '2024-01-06', to: '2024-01-07' }
 * ```
 */
export function workCalendar(
  calendar: Pick<CivicCalendar, 'weekend' | 'restDays' | 'closures'>,
  window: Window,
  institution?: string,
): WorkCalendar {
  const [from, to] = windowNumbers(window, 'workCalendar')
  const rest = restDaysIn(calendar.restDays, window).map(({ day }) => ({ from: day, to: day }))
  const closed = calendar.closures.filter(closure => binds(closure, institution))
  const decreed = intersection(windowSet([...rest, ...closed]), windowSet([window]))
  return { kind: 'work-calendar', from, to, off: union(weekends(calendar.weekend, from, to), decreed) }
}

function binds({ institutions }: Closure, institution: string | undefined): boolean {
  return institutions === undefined || (institution !== undefined && institutions.includes(institution))
}

function weekends(weekend: readonly number[], from: number, to: number): WindowSet {
  const stranger = weekend.find(weekday => !isWeekday(weekday))
  if (stranger !== undefined) {
    throw new RangeError(
      `workCalendar: ${stranger} is not a day of the week from 1 to 7, so no day can be told by it.`,
    )
  }
  const first: number[] = []
  const last: number[] = []
  for (let number = from; number <= to; number++) {
    if (!weekend.includes(weekdayOf(number))) continue
    if (last[last.length - 1] === number - 1) last[last.length - 1] = number
    else {
      first.push(number)
      last.push(number)
    }
  }
  return { kind: 'window-set', first, last }
}
