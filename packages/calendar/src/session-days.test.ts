import type { Recurrence, Weekday } from '@apertura/domain'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { eachDay, isNth, monthOf, stretches, weekday, windowsIn } from '../test/naive-days.js'
import { dayNumber, dayOf } from './day-number.js'
import { sessionDays } from './session-days.js'
import { windowSet } from './window-set.js'

const weekdays = fc.constantFrom<Weekday>(1, 2, 3, 4, 5, 6, 7)

const recurrences = stretches(700).chain(window =>
  fc.record({
    from: fc.constant(window.from),
    to: fc.constant(window.to),
    without: fc.array(windowsIn(window), { maxLength: 8 }),
    every: fc.oneof(
      fc.record({
        weeks: fc.integer({ min: 1, max: 9 }),
        on: fc.array(weekdays, { minLength: 1, maxLength: 4 }),
      }),
      fc.record({
        months: fc.integer({ min: 1, max: 14 }),
        weekday: weekdays,
        nth: fc.constantFrom<1 | 2 | 3 | 4 | 5 | -1>(1, 2, 3, 4, 5, -1),
      }),
    ),
  }),
)

/** Whether it comes back on a day, asked of each day alone. */
function comesOn({ every, from }: Recurrence, number: number): boolean {
  const first = dayNumber(from)
  if ('months' in every) {
    const inStep = (monthOf(number) - monthOf(first)) % every.months === 0
    return inStep && weekday(number) === every.weekday && isNth(number, every.nth)
  }
  const monday = (day: number) => day - weekday(day)
  const weeks = (monday(number) - monday(first)) / 7
  return weeks % every.weeks === 0 && every.on.some(each => each === weekday(number))
}

describe('recurring sessions', () => {
  it('are on the days that a look at each day finds, but for those left out', () => {
    fc.assert(
      fc.property(recurrences, ({ without, ...recurrence }) => {
        const left = new Set(without.flatMap(window => [...eachDay(window)]))
        const all = [...eachDay(recurrence)].filter(number => comesOn(recurrence, number))
        expect(sessionDays(recurrence)).toEqual(all.map(dayOf))
        expect(sessionDays(recurrence, windowSet(without))).toEqual(
          all.filter(number => !left.has(number)).map(dayOf),
        )
      }),
      { numRuns: 1000 },
    )
  })

  it('count weeks from the Monday of the first one', () => {
    const every = { weeks: 2, on: [5, 1] } as const
    expect(sessionDays({ every, from: '2024-01-03', to: '2024-01-31' })).toEqual([
      '2024-01-05',
      '2024-01-15',
      '2024-01-19',
      '2024-01-29',
    ])
  })

  it('leave out a month without a fifth such weekday', () => {
    const every = { months: 1, weekday: 4, nth: 5 } as const
    expect(sessionDays({ every, from: '2024-01-01', to: '2024-06-30' })).toEqual(['2024-02-29', '2024-05-30'])
  })

  it('end with the last year that can be written', () => {
    const all = { from: '0001-01-01', to: '9999-12-31' } as const
    const weekly = sessionDays({ every: { weeks: 1, on: [5] }, ...all })
    expect([weekly.length, weekly[0], weekly.at(-1)]).toEqual([521_723, '0001-01-05', '9999-12-31'])
    expect(sessionDays({ every: { months: 1, weekday: 5, nth: -1 }, ...all }).length).toBe(9999 * 12)
    expect(sessionDays({ every: { weeks: Number.MAX_VALUE, on: [5] }, ...all })).toEqual(['0001-01-05'])
    expect(sessionDays({ every: { months: Number.MAX_VALUE, weekday: 5, nth: 1 }, ...all })).toEqual([
      '0001-01-05',
    ])
  })

  it('are refused when they would never end, never begin, or be on no day', () => {
    const from = '2024-01-01'
    const to = '2024-12-31'
    const on = [5] as const
    for (const step of [0, -1, 0.5, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => sessionDays({ every: { weeks: step, on }, from, to })).toThrow('sessionDays: a step of')
      expect(() => sessionDays({ every: { months: step, weekday: 5, nth: 1 }, from, to })).toThrow(RangeError)
    }
    expect(() => sessionDays({ every: { weeks: 1, on }, from: to, to: from })).toThrow(
      'ends before it begins',
    )
    expect(() => sessionDays({ every: { weeks: 1, on: [] }, from, to })).toThrow(RangeError)
    expect(() => sessionDays({ every: { weeks: 1, on: [8 as 7] }, from, to })).toThrow('[8] are not days')
    expect(() => sessionDays({ every: { months: 1, weekday: 1, nth: 0 as 1 }, from, to })).toThrow(
      'no weekday number 0',
    )
  })
})
