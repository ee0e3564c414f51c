import type { Certainty, LastDay } from '@apertura/domain'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lastOfStretch, periods, stretch } from '../test/arbitraries.js'
import { dayNumber } from './day-number.js'
import { daysIn, overlap, type Period, within } from './period.js'
import { spanOf } from './span.js'

type Days = readonly number[]

/** Every set of days that a period may turn out to be: each pair of ends in order, each reading of the last day. */
function possibilities({ from, to, lastDay }: Period): Days[] {
  const readings = lastDay === 'not-stated' ? [0, 1] : [lastDay === 'in' ? 0 : 1]
  const ends = to === null ? [lastOfStretch] : range(spanOf(to).earliest, spanOf(to).latest)
  return range(spanOf(from).earliest, spanOf(from).latest).flatMap(first =>
    ends
      .filter(end => first <= end)
      .flatMap(end => (to === null ? [0] : readings).map(out => range(first, end - out))),
  )
}

function range(first: number, last: number): Days {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index)
}

function settled(values: readonly boolean[]): Certainty {
  if (!values.some(Boolean)) return 'no'
  return values.every(Boolean) ? 'yes' : 'perhaps'
}

describe('whether a day lies in a period', () => {
  it.each([
    ['in', '2021-06-22', 'yes'],
    ['in', '2021-06-23', 'yes'],
    ['in', '2021-06-24', 'no'],
    ['out', '2021-06-22', 'yes'],
    ['out', '2021-06-23', 'no'],
    ['not-stated', '2021-06-22', 'yes'],
    ['not-stated', '2021-06-23', 'perhaps'],
    ['not-stated', '2021-06-24', 'no'],
  ] as const)('last day %s: %s is %s', (lastDay, day, expected) => {
    expect(within({ from: '2021-03-27', to: '2021-06-23', lastDay }, day)).toBe(expected)
  })

  it('is what every pair of exact ends says', () => {
    fc.assert(
      fc.property(periods(), fc.constantFrom(...stretch), (period, day) => {
        const all = possibilities(period).map(days => days.includes(dayNumber(day)))
        expect(within(period, day)).toBe(settled(all))
      }),
      { numRuns: 2000 },
    )
  })

  it('tells no known end from an end without a date', () => {
    const from = '2021-03-27'
    expect(within({ from, to: null, lastDay: 'not-stated' }, '2030-01-01')).toBe('yes')
    expect(within({ from, to: 'XXXX', lastDay: 'in' }, '2030-01-01')).toBe('perhaps')
    expect(within({ from, to: 'XXXX', lastDay: 'in' }, from)).toBe('yes')
  })

  it('uses that nobody leaves before coming', () => {
    const period: Period = { from: '2021', to: '2021-04-10', lastDay: 'in' }
    expect(within(period, '2021-04-10')).toBe('yes')
    expect(within(period, '2021-04-09')).toBe('perhaps')
    expect(within({ ...period, from: 'XXXX' }, '1990-01-01')).toBe('perhaps')
  })

  it('holds no day when its dates contradict each other', () => {
    const period: Period = { from: '2022', to: '2021', lastDay: 'in' }
    for (const day of ['2021-06-01', '2021-12-31', '2022-01-01', '2022-06-01'] as const) {
      expect(within(period, day)).toBe('no')
    }
  })
})

describe('the days in of a period', () => {
  it.each([
    ['2021-06-23', 'in', '2021-06-23'],
    ['2021-06-23', 'out', '2021-06-22'],
    ['2021-06-23', 'not-stated', '[2021-06-22..2021-06-23]'],
    ['2021-06', 'out', '[2021-05-31..2021-06-29]'],
    ['[2021-03-02..]', 'out', '[2021-03..]'],
    ['XXXX', 'out', 'XXXX'],
    [null, 'out', null],
  ] as readonly [string | null, LastDay, string | null][])('%s, last day %s: %s', (to, lastDay, expected) => {
    expect(daysIn({ from: '2021', to, lastDay })).toEqual({ from: '2021', to: expected })
  })

  it('mean the same period with a last day in', () => {
    fc.assert(
      fc.property(
        periods().filter(({ from, to }) => to === null || spanOf(from).latest < spanOf(to).earliest),
        fc.constantFrom(...stretch),
        (period, day) => {
          expect(within({ ...daysIn(period), lastDay: 'in' }, day)).toBe(within(period, day))
        },
      ),
    )
  })

  it('refuse a date that is none', () => {
    expect(() => daysIn({ from: 'posteriormente', to: null, lastDay: 'in' })).toThrow(RangeError)
  })
})

describe('whether two periods share a day', () => {
  it('is what every choice of exact ends says', () => {
    fc.assert(
      fc.property(periods(), periods(), (a, b) => {
        const others = possibilities(b)
        const shared = possibilities(a).flatMap(days =>
          others.map(other => days.some(day => other.includes(day))),
        )
        expect(overlap(a, b)).toBe(settled(shared))
      }),
      { numRuns: 1000 },
    )
  })

  it('is the same both ways', () => {
    fc.assert(fc.property(periods(), periods(), (a, b) => overlap(a, b) === overlap(b, a)))
  })

  it('looks at the last day', () => {
    const june: Period = { from: '2021-06-01', to: '2021-06-30', lastDay: 'in' }
    const before: Period = { from: '2021-05-01', to: '2021-06-01', lastDay: 'in' }
    expect(overlap(june, before)).toBe('yes')
    expect(overlap(june, { ...before, lastDay: 'out' })).toBe('no')
    expect(overlap(june, { ...before, lastDay: 'not-stated' })).toBe('perhaps')
  })
})
