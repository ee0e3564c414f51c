import type { Certainty } from '@apertura/domain'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyDates, closedDates, stretch } from '../test/arbitraries.js'
import { not } from './certainty.js'
import { compareDates, happenedBy, isBefore, isOn } from './compare-dates.js'
import { dayNumber } from './day-number.js'
import { spanOf } from './span.js'

const rank = { no: 0, perhaps: 1, yes: 2 }

function numbersOf(date: string): number[] {
  const { earliest, latest } = spanOf(date)
  return Array.from({ length: latest - earliest + 1 }, (_, index) => earliest + index)
}

function settled(values: readonly boolean[]): Certainty {
  if (values.every(Boolean)) return 'yes'
  return values.some(Boolean) ? 'perhaps' : 'no'
}

describe('whether it had happened', () => {
  it('is perhaps while the date may still lie ahead', () => {
    expect(happenedBy('2022-07', '2022-06-30')).toBe('no')
    expect(happenedBy('2022-07', '2022-07-01')).toBe('perhaps')
    expect(happenedBy('2022-07', '2022-07-31')).toBe('yes')
    expect(happenedBy('XXXX', '2022-07-31')).toBe('perhaps')
    expect(happenedBy('[2023-12-04..]', '2030-01-01')).toBe('perhaps')
    expect(happenedBy('[..2021-06-23]', '2021-06-23')).toBe('yes')
  })

  it('only ever moves from no through perhaps to yes as days go by', () => {
    fc.assert(
      fc.property(anyDates(), date => {
        const ranks = stretch.map(day => rank[happenedBy(date, day)])
        expect(ranks).toEqual(ranks.toSorted())
      }),
    )
  })

  it('is what every day that the date may be says', () => {
    fc.assert(
      fc.property(closedDates(), fc.constantFrom(...stretch), (date, day) => {
        expect(happenedBy(date, day)).toBe(settled(numbersOf(date).map(n => n <= dayNumber(day))))
        expect(isOn(date, day)).toBe(settled(numbersOf(date).map(n => n === dayNumber(day))))
      }),
    )
  })

  it('refuses a day that does not exist', () => {
    expect(() => happenedBy('2022', '2022-02-30')).toThrow(RangeError)
    expect(() => isOn('2022', '2022-02-30')).toThrow(RangeError)
  })
})

describe('which came first', () => {
  it('is settled only when no pair of days says otherwise', () => {
    fc.assert(
      fc.property(closedDates(), closedDates(), (a, b) => {
        const pairs = numbersOf(a).flatMap(x => numbersOf(b).map(y => x < y))
        expect(isBefore(a, b)).toBe(settled(pairs))
      }),
    )
  })

  it('cannot be settled in both directions', () => {
    fc.assert(
      fc.property(anyDates(), anyDates(), (a, b) => {
        if (isBefore(a, b) === 'yes') expect(isBefore(b, a)).toBe('no')
      }),
    )
  })

  it('knows open sides', () => {
    expect(isBefore('2022', '[2023..]')).toBe('yes')
    expect(isBefore('[2023..]', '2022')).toBe('no')
    expect(isBefore('[2023..]', '[2022..]')).toBe('perhaps')
    expect(isBefore('XXXX', '2022')).toBe('perhaps')
  })

  it('agrees with "had happened by the day before" on exact days', () => {
    fc.assert(
      fc.property(closedDates(), fc.constantFrom(...stretch), (date, day) => {
        expect(isBefore(day, date)).toBe(not(happenedBy(date, day)))
      }),
    )
  })
})

describe('the order of a list', () => {
  it('goes by the earliest day, then by the latest', () => {
    const dates = ['[2021-06..]', '2022', 'XXXX', '2021-03', '2022-01-01', '[..2021]', '2021']
    expect(dates.toSorted(compareDates)).toEqual([
      '[..2021]',
      'XXXX',
      '2021',
      '2021-03',
      '[2021-06..]',
      '2022-01-01',
      '2022',
    ])
  })

  it('is total', () => {
    fc.assert(
      fc.property(anyDates(), anyDates(), anyDates(), (a, b, c) => {
        expect(compareDates(a, b) + compareDates(b, a)).toBe(0)
        if (compareDates(a, b) <= 0 && compareDates(b, c) <= 0)
          expect(compareDates(a, c)).toBeLessThanOrEqual(0)
      }),
    )
  })
})
