import type { Day, Term } from '@apertura/domain'
import { addMonths } from './add-months.js'
import { dayNumber, dayOf } from './day-number.js'
import { isFree, stepFree } from './step-free.js'
import { union, type Window, type WindowSet, windowNumbers, windowSet } from './window-set.js'
import type { WorkCalendar } from './work-calendar.js'
import { known } from './working-days.js'

/** Days in a parenthesis that forbids the act. */
export interface Hindrance {
  readonly id: string
  readonly days: Window
}

/** Until when somebody has, and how it came to be that day. */
export interface DueDate {
  /** The last day as if there had been no parenthesis. */
  readonly original: Day
  /** The last day in. */
  readonly due: Day
  /** Each parenthesis that moved it, in the order in which they began: a chain from `original` to `due`. */
  readonly history: readonly { readonly from: Day; readonly to: Day; readonly because: string }[]
}

/**
 * The last day of a term that an event sets running.
 *
 * Days and working days are counted one by one from the day after the event, or from the event itself.
 * Months end on the same day of a later month; counted from the event itself, on the day before that.
 *
 * A parenthesis that forbids the act changes nothing (`runs`); moves a last day inside it to the first day
 * after it (`moves`); or its days do not count (`pauses`), where months count as the days that they have from
 * this event on. Unless the last day `stays` where it falls, the day after a parenthesis is a working day, and so
 * with `working-day-before`, too: going back would lead into the parenthesis again.
 *
 * @throws RangeError when there is no such day, the count is not a whole number from 1, a parenthesis ends
 * before it begins, or the way leaves the calendar's window.
 *
 * @example
 * ```ts
 * const cal = workCalendar({ weekend: [6, 7], restDays: [], closures: [] }, { from: '2022-01-01', to: '2022-12-31' })
 * const term: Term = {
 *   count: 10, unit: 'working-days', nonWorking: 'stays', parentheses: 'pauses',
 *   sources: [{ source: 'law', certainty: 'verified' }],
 * }
 * dueDate(term, '2022-04-01', cal, [{ id: 'recall', days: { from: '2022-04-04', to: '2022-04-10' } }])
 * // => { original: '2022-04-15', due: '2022-04-22', history: [{ from: '2022-04-15', to: '2022-04-22', because: 'recall' }] }
 * ```
 */
export function dueDate(
  term: Term,
  event: Day,
  cal: WorkCalendar,
  hindrances: readonly Hindrance[] = [],
): DueDate {
  if (!Number.isInteger(term.count) || term.count < 1) {
    throw new RangeError(
      `dueDate: a term of ${term.count} ${term.unit} is not one or more, so it has no end.`,
    )
  }
  known(cal, dayNumber(event), 'dueDate')
  const original = ending(term, event, cal, none)
  const history: { from: Day; to: Day; because: string }[] = []
  let now = original
  const hindered = { kind: 'window-set', first: [] as number[], last: [] as number[] } as const
  for (const { id, days } of hindrances.toSorted(byBeginning)) {
    const [first, last] = windowNumbers(days, 'dueDate')
    if (term.parentheses === 'runs' || first > Math.max(now.counted, now.due)) continue
    append(hindered, first, last)
    const next = ending(term, event, cal, hindered)
    if (next.due !== now.due) history.push({ from: dayOf(now.due), to: dayOf(next.due), because: id })
    now = next
  }
  return { original: dayOf(original.due), due: dayOf(now.due), history }
}

const none = windowSet([])

/** Adds a window that begins no earlier than all that are there. */
function append(
  set: { readonly first: number[]; readonly last: number[] },
  first: number,
  last: number,
): void {
  const end = set.last.length - 1
  const before = set.last[end]
  if (before !== undefined && first <= before + 1) set.last[end] = Math.max(before, last)
  else {
    set.first.push(first)
    set.last.push(last)
  }
}

/** Days as text have the order of the calendar. */
function byBeginning({ days: a }: Hindrance, { days: b }: Hindrance): number {
  if (a.from !== b.from) return a.from < b.from ? -1 : 1
  return a.to < b.to ? -1 : a.to > b.to ? 1 : 0
}

/** Where the count ends, and the last day that comes of it. */
interface Ending {
  readonly counted: number
  readonly due: number
}

function ending(term: Term, event: Day, cal: WorkCalendar, hindered: WindowSet): Ending {
  const counted = known(cal, countedEnd(term, event, cal, hindered), 'dueDate')
  const [off, settled] = settle(term, counted, cal)
  const due = isFree(hindered, settled) ? settled : stepFree(union(off, hindered), settled, 1)
  return { counted, due: known(cal, due, 'dueDate') }
}

function countedEnd(term: Term, event: Day, cal: WorkCalendar, hindered: WindowSet): number {
  const { unit, count, countsFrom, parentheses } = term
  const before = dayNumber(event) - (countsFrom === 'same-day' ? 1 : 0)
  const paused = parentheses === 'pauses' ? hindered : none
  if (unit === 'working-days') return stepFree(union(cal.off, paused), before, count)
  if (unit === 'calendar-days') return stepFree(paused, before, count)
  return stepFree(paused, before, endOfMonths(term, event) - before)
}

function endOfMonths({ count, countsFrom, shortMonth }: Term, event: Day): number {
  const end = addMonths(event, count)
  const isShort = end.slice(8) < event.slice(8)
  // The day before the first of the next month is the last day of a short one, whichever rule holds.
  if (countsFrom === 'same-day') return dayNumber(end) - (isShort ? 0 : 1)
  return dayNumber(end) + (isShort && shortMonth === 'next-month' ? 1 : 0)
}

/** What happens on a day without work, and which days the end then avoids. */
function settle(term: Term, end: number, cal: WorkCalendar): readonly [off: WindowSet, settled: number] {
  if (term.nonWorking === 'stays') return [none, end]
  if (term.nonWorking === 'next-working-day') return [cal.off, stepFree(cal.off, end - 1, 1)]
  return [cal.off, stepFree(cal.off, end + 1, -1)]
}
