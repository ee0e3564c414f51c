import type { Certainty, Day, LastDay, PartialDate } from '@apertura/domain'
import fc from 'fast-check'

const pad = (n: number, width = 2) => String(n).padStart(width, '0')

/** Days from 1 January 2028 to 28 December 2033, always possible ones: no month runs past its 28th. */
export const days = (): fc.Arbitrary<Day> =>
  fc
    .tuple(
      fc.integer({ min: 2028, max: 2033 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
    )
    .map(([year, month, day]) => `${year}-${pad(month)}-${pad(day)}` as Day)

/** Dates as exact as their source: days, months, years, intervals open or closed, and no date at all. */
export const partialDates = (): fc.Arbitrary<PartialDate> =>
  fc.oneof(
    { weight: 6, arbitrary: days() },
    { weight: 2, arbitrary: days().map(day => day.slice(0, 7)) },
    { weight: 1, arbitrary: days().map(day => day.slice(0, 4)) },
    { weight: 1, arbitrary: fc.tuple(days(), days()).map(pair => `[${pair.sort().join('..')}]`) },
    { weight: 1, arbitrary: days().map(day => `[${day}..]`) },
    { weight: 1, arbitrary: days().map(day => `[..${day}]`) },
    { weight: 1, arbitrary: fc.constant('XXXX') },
  )

/** Yes, no and perhaps. */
export const certaintyValues = (): fc.Arbitrary<Certainty> => fc.constantFrom('yes', 'no', 'perhaps')

/** The three ways in which a source gives the day of an ending. */
export const lastDays = (): fc.Arbitrary<LastDay> => fc.constantFrom('in', 'out', 'not-stated')
