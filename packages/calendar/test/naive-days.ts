import { dayNumber, dayOf, type Window } from '@apertura/calendar'
import type { CivicCalendar, RestDay, YearlyDate } from '@apertura/domain'
import fc from 'fast-check'

/*
 * The slow and plain model beside which everything is checked: one day after the other, each asked what it is.
 * What a day is comes from the platform's own calendar, not from ours.
 */

const millisecondsOfDay = 86_400_000

const utc = (number: number): Date => new Date(number * millisecondsOfDay)

export const weekday = (number: number): number => utc(number).getUTCDay() || 7

/** Months since the year 0. */
export const monthOf = (number: number): number =>
  utc(number).getUTCFullYear() * 12 + utc(number).getUTCMonth()

export const yearOf = (number: number): number => utc(number).getUTCFullYear()

export const dateOf = (number: number): number => utc(number).getUTCDate()

export function* eachDay({ from, to }: Window): Generator<number> {
  for (let number = dayNumber(from); number <= dayNumber(to); number++) yield number
}

/** Whether a day is the nth of its weekday in its month, -1 the last. */
export function isNth(number: number, nth: number): boolean {
  if (nth === -1) return monthOf(number + 7) !== monthOf(number)
  return Math.ceil(dateOf(number) / 7) === nth
}

/** Easter as the Church tells it: the first Sunday after the full moon that its tables give. */
export function naiveEaster(year: number): number {
  const golden = (year % 19) + 1
  const century = Math.floor(year / 100) + 1
  const leapsLeftOut = Math.floor((3 * century) / 4) - 12
  const moonMoved = Math.floor((8 * century + 5) / 25) - 5
  let epact = (11 * golden + 20 + moonMoved - leapsLeftOut) % 30
  if (epact < 0) epact += 30
  if (epact === 24 || (epact === 25 && golden > 11)) epact++
  const moon = 44 - epact < 21 ? 74 - epact : 44 - epact
  let day = dayNumber(`${String(year).padStart(4, '0')}-03-01` as '2000-03-01') + moon
  while (weekday(day) !== 7) day++
  return day
}

export function fallsOn(on: YearlyDate, number: number): boolean {
  if (on.kind === 'easter') return naiveEaster(yearOf(number)) + on.days === number
  if (utc(number).getUTCMonth() + 1 !== on.month) return false
  return on.kind === 'date'
    ? dateOf(number) === on.day
    : weekday(number) === on.weekday && isNth(number, on.nth)
}

export function isRestDay({ on, every, inForce }: RestDay, number: number): boolean {
  const day = dayOf(number)
  if (inForce.from !== null && day < inForce.from) return false
  if (inForce.until !== undefined && day > inForce.until) return false
  if (every && (yearOf(number) - every.from) % every.years !== 0) return false
  return fallsOn(on, number)
}

type Days = Pick<CivicCalendar, 'weekend' | 'restDays' | 'closures'>

/** The days without work of a window. */
export function naiveOff(calendar: Days, window: Window, institution?: string): Set<number> {
  const off = new Set<number>()
  for (const number of eachDay(window)) {
    const closed = calendar.closures.some(
      ({ from, to, institutions }) =>
        from <= dayOf(number) &&
        dayOf(number) <= to &&
        (!institutions || institutions.some(each => each === institution)),
    )
    const rest = calendar.restDays.some(rule => isRestDay(rule, number))
    if (closed || rest || calendar.weekend.some(each => each === weekday(number))) off.add(number)
  }
  return off
}

const source = [{ source: 'law', certainty: 'verified' }] as const

/** Windows of up to a year and a half, about leap days and the turn of centuries. */
export const stretches = (days = 500): fc.Arbitrary<Window> =>
  fc
    .tuple(fc.constantFrom('2023-11-20', '1899-12-01', '1999-10-01', '2022-01-01'), fc.nat(120), fc.nat(days))
    .map(([start, shift, length]) => {
      const from = dayNumber(start as '2023-11-20') + shift
      return { from: dayOf(from), to: dayOf(from + length) }
    })

export const windowsIn = (window: Window, longest = 20): fc.Arbitrary<Window> =>
  fc
    .tuple(fc.integer({ min: dayNumber(window.from) - 5, max: dayNumber(window.to) + 5 }), fc.nat(longest))
    .map(([from, length]) => ({ from: dayOf(from), to: dayOf(from + length) }))

const weekdays = fc.constantFrom(1, 2, 3, 4, 5, 6, 7)

export const yearlyDates = (): fc.Arbitrary<YearlyDate> =>
  fc.oneof(
    fc
      .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
      .filter(([month, day]) => day <= (month === 2 ? 29 : [4, 6, 9, 11].includes(month) ? 30 : 31))
      .map(([month, day]) => ({ kind: 'date', month, day }) as const),
    fc.record({
      kind: fc.constant('weekday'),
      month: fc.integer({ min: 1, max: 12 }),
      weekday: weekdays,
      nth: fc.constantFrom(1, 2, 3, 4, 5, -1),
    }) as fc.Arbitrary<YearlyDate>,
    fc.record({ kind: fc.constant('easter'), days: fc.integer({ min: -80, max: 245 }) }),
  )

export const restRules = (window: Window): fc.Arbitrary<RestDay> =>
  fc
    .tuple(
      yearlyDates(),
      fc.option(
        fc.record({ years: fc.integer({ min: 1, max: 6 }), from: fc.integer({ min: 1890, max: 2040 }) }),
      ),
      fc.option(windowsIn(window, 700), { freq: 2 }),
      fc.boolean(),
    )
    .map(([on, every, force, open]) => ({
      id: 'rule',
      title: { en: 'Rule' },
      on,
      ...(every && { every }),
      inForce: { from: force && !open ? force.from : null, ...(force && { until: force.to }) },
      sources: source,
    }))

/** A window, the days without work that a place has around it, and whom one asks for. */
export const workplaces = (days?: number) =>
  stretches(days).chain(window =>
    fc.record({
      window: fc.constant(window),
      institution: fc.constantFrom(undefined, 'council', 'institute'),
      calendar: fc.record({
        weekend: fc.oneof(fc.constant([6, 7]), fc.subarray([1, 2, 3, 4, 5, 6, 7])) as fc.Arbitrary<
          CivicCalendar['weekend']
        >,
        restDays: fc.array(restRules(window), { maxLength: 4 }),
        closures: fc.array(
          fc
            .tuple(windowsIn(window), fc.constantFrom(undefined, [], ['council'], ['institute', 'council']))
            .map(([days, institutions]) => ({
              ...days,
              id: 'closure',
              title: { en: 'Closed' },
              ...(institutions && { institutions }),
              sources: source,
            })),
          { maxLength: 4 },
        ),
      }),
    }),
  )
