import {
  addDays,
  addMonths,
  dayNumber,
  dayOf,
  dueDate,
  formatSpan,
  type Hindrance,
  isDay,
  spanOf,
  type Window,
  workCalendar,
} from '@apertura/calendar'
import type { CivicCalendar, Day, PartialDate, Term } from '@apertura/domain'
import type { Hindering } from './hindering.js'

/** When something is due, when it first was, and what moved it. */
export interface Due {
  readonly due: PartialDate
  readonly original: PartialDate
  /** Each move, with the parenthesis that made it; empty when nothing moved it, or when dates are too vague to tell. */
  readonly history: readonly {
    readonly from: PartialDate
    readonly to: PartialDate
    readonly because: string
  }[]
}

/**
 * When something is due that is owed for a term from an event on. Where the event or a parenthesis has no
 * exact day, it is the days on which it may be due: the first with as little delay as possible, the last
 * with as much.
 */
export function dueOf(
  term: Term,
  event: PartialDate,
  hinderings: readonly Hindering[],
  calendar: CivicCalendar,
  institution: string,
): Due {
  const span = spanOf(event)
  const soonest = Number.isFinite(span.earliest) ? dueFrom(dayOf(span.earliest), 'surely') : undefined
  const latest =
    Number.isFinite(span.latest) && hinderings.every(({ perhaps }) => perhaps.to !== null)
      ? dueFrom(dayOf(span.latest), 'perhaps')
      : undefined
  return {
    due: between(soonest?.due, latest?.due),
    original: between(soonest?.original, latest?.original ?? originalOf()),
    history: isDay(event) && soonest?.due === latest?.due ? (soonest?.history ?? []) : [],
  }

  function originalOf(): Day | undefined {
    return Number.isFinite(span.latest) ? dueFrom(dayOf(span.latest), 'surely').original : undefined
  }

  function dueFrom(day: Day, how: 'surely' | 'perhaps') {
    const hindrances = hinderings.flatMap(each => asHindrance(each.id, each[how]))
    const work = workCalendar(calendar, roomFor(term, day, hindrances), institution)
    return dueDate(term, day, work, hindrances)
  }
}

const asHindrance = (id: string, days: Hindering['perhaps'] | undefined): readonly Hindrance[] =>
  days?.to ? [{ id, days: { from: days.from, to: days.to } }] : []

const between = (first: Day | undefined, last: Day | undefined): PartialDate =>
  formatSpan({
    earliest: first === undefined ? -Infinity : dayNumber(first),
    latest: last === undefined ? Infinity : dayNumber(last),
  })

/** Days enough for the term, whatever hinders it: every week has a day of work, and a month at most 31 days. */
function roomFor({ count, unit }: Term, from: Day, hindrances: readonly Hindrance[]): Window {
  const hindered = hindrances.reduce(
    (sum, { days }) => sum + dayNumber(days.to) - dayNumber(days.from) + 1,
    0,
  )
  const plain = unit === 'months' ? addMonths(from, count) : addDays(from, count * 7)
  const last = Math.max(dayNumber(plain), ...hindrances.map(({ days }) => dayNumber(days.to)))
  return { from: addDays(from, -31), to: dayOf(last + hindered * 7 + 400) }
}
