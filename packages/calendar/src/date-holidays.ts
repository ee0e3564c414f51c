import type { Citation, Closure, Day, Locale } from '@apertura/domain'
import { addDays } from './day-number.js'

/** A holiday as the package `date-holidays` gives it; only what is read here. */
export interface Holiday {
  /** Begins with the local day, `YYYY-MM-DD`. */
  readonly date: string
  /** Instants that become milliseconds as numbers. */
  readonly start: { valueOf(): number }
  readonly end: { valueOf(): number }
  readonly name: string
  readonly type: string
}

/** An instance of `date-holidays`, or anything that answers like one. */
export interface Holidays {
  getHolidays(year: number, language?: string): readonly Holiday[]
}

const hoursOfDay = 24
const millisecondsOfHour = 3_600_000
/** A day on which clocks change is shorter or longer by this at most. */
const clockChange = 2

/**
 * The holidays of some years as closures, for a country without rest days written here. Only whole days close: a
 * holiday from noon on is left out, and so is the part of a day at the end of a longer one. Check them against
 * the law: the package is known to be wrong in places, and no institution's own days are in it.
 *
 * @param years such as `[2024, 2025]`, in any order.
 * @param locale the language of the names, as the package has them.
 * @param types the kinds of holiday without work; `bank` and others where they are kept.
 * @throws RangeError when a holiday does not begin with a day of the calendar.
 *
 * @example
 * ```ts
 * const madrid = new Holidays('ES', 'MD') // import Holidays from 'date-holidays'
 * const source = { source: 'date-holidays', certainty: 'unverified' } as const
 * closuresFrom(madrid, [2024], 'es', source)[0]?.from // => '2024-01-01'
 * ```
 */
export function closuresFrom(
  holidays: Holidays,
  years: readonly number[],
  locale: Locale,
  source: Citation,
  types: readonly string[] = ['public'],
): readonly Closure[] {
  const language = locale.split('-')[0] as string
  const closures = new Map<string, Closure>()
  for (const year of years) {
    for (const { date, start, end, name, type } of holidays.getHolidays(year, language)) {
      const hours = (end.valueOf() - start.valueOf()) / millisecondsOfHour
      const length = Math.floor((hours + clockChange) / hoursOfDay)
      if (length < 1 || !types.includes(type)) continue
      const from = date.slice(0, 10) as Day
      const to = addDays(from, length - 1)
      const title = { [locale]: name }
      // A holiday over New Year may be told in both years.
      closures.set(`${from} ${to} ${name}`, { id: '', title, from, to, sources: [source] })
    }
  }
  return named([...closures.values()].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0)))
}

/** Two holidays of one day need two ids. */
function named(closures: readonly Closure[]): Closure[] {
  const seen = new Map<Day, number>()
  return closures.map(closure => {
    const nth = (seen.get(closure.from) ?? 0) + 1
    seen.set(closure.from, nth)
    return { ...closure, id: nth === 1 ? `holiday-${closure.from}` : `holiday-${closure.from}-${nth}` }
  })
}
