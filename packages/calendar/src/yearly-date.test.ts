import type { YearlyDate } from '@apertura/domain'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { eachDay, fallsOn, naiveEaster, yearlyDates } from '../test/naive-days.js'
import { dayOf } from './day-number.js'
import { yearlyDate } from './yearly-date.js'

const easter: YearlyDate = { kind: 'easter', days: 0 }

describe('a date of every year', () => {
  it.each([
    [{ kind: 'weekday', month: 2, weekday: 1, nth: 1 }, 2024, '2024-02-05'],
    [{ kind: 'weekday', month: 3, weekday: 1, nth: 3 }, 2024, '2024-03-18'],
    [{ kind: 'weekday', month: 5, weekday: 7, nth: -1 }, 2024, '2024-05-26'],
    [{ kind: 'weekday', month: 2, weekday: 4, nth: 5 }, 2024, '2024-02-29'],
    [{ kind: 'weekday', month: 2, weekday: 4, nth: 5 }, 2023, null],
    [{ kind: 'date', month: 2, day: 29 }, 2000, '2000-02-29'],
    [{ kind: 'date', month: 2, day: 29 }, 1900, null],
    [{ kind: 'easter', days: -2 }, 2024, '2024-03-29'],
  ] as const)('%j in %i is %s', (on, year, day) => {
    expect(yearlyDate(on, year)).toBe(day)
  })

  it.each([
    [1818, '1818-03-22'],
    [1943, '1943-04-25'],
    [2000, '2000-04-23'],
    [2022, '2022-04-17'],
    [2285, '2285-03-22'],
    [2038, '2038-04-25'],
  ])('Easter of %i is on %s', (year, day) => {
    expect(yearlyDate(easter, year)).toBe(day)
  })

  it('has Easter on the first Sunday after the full moon of the tables, in every year', () => {
    for (let year = 0; year <= 9999; year++) expect(yearlyDate(easter, year)).toBe(dayOf(naiveEaster(year)))
  })

  it('is the only day of its year that a look at each day finds', () => {
    fc.assert(
      fc.property(yearlyDates(), fc.integer({ min: 1890, max: 2110 }), (on, year) => {
        const all = [...eachDay({ from: `${year}-01-01`, to: `${year}-12-31` } as never)]
        const found = all.filter(number => fallsOn(on, number)).map(dayOf)
        expect([yearlyDate(on, year)].filter(day => day !== null)).toEqual(found)
      }),
      { numRuns: 200 },
    )
  })

  it('refuses what is in no year', () => {
    const never: unknown[] = [
      { kind: 'date', month: 13, day: 1 },
      { kind: 'date', month: 2, day: 30 },
      { kind: 'date', month: 4, day: 31 },
      { kind: 'date', month: 4, day: 1.5 },
      { kind: 'weekday', month: 4, weekday: 8, nth: 1 },
      { kind: 'weekday', month: 4, weekday: 1, nth: 6 },
      { kind: 'weekday', month: 4, weekday: 1, nth: 0 },
      { kind: 'easter', days: 300 },
    ]
    for (const on of never) expect(() => yearlyDate(on as YearlyDate, 2024)).toThrow('is in no year')
    for (const year of [-1, 10_000, 2000.5, Number.NaN]) {
      expect(() => yearlyDate(easter, year)).toThrow(RangeError)
    }
  })
})
