import type { Day } from '@apertura/domain'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, dayNumber, dayOf } from './day-number.js'

const fourCenturies = fc.integer({ min: dayNumber('1570-01-01'), max: dayNumber('2370-12-31') })

describe('the number of a day', () => {
  it('counts from 1970-01-01', () => {
    expect(dayNumber('1970-01-01')).toBe(0)
    expect(dayNumber('1969-12-31')).toBe(-1)
    expect(dayOf(19_000)).toBe('2022-01-08')
  })

  it('comes back for every day of four centuries before and after 1970', () => {
    fc.assert(fc.property(fourCenturies, number => dayNumber(dayOf(number)) === number))
  })

  it('agrees with the clock of the platform', () => {
    fc.assert(
      fc.property(fourCenturies, number => {
        const oracle = new Date(number * 86_400_000)
        expect(dayOf(number)).toBe(oracle.toISOString().slice(0, 10))
        expect(dayNumber(dayOf(number))).toBe(
          Date.UTC(oracle.getUTCFullYear(), oracle.getUTCMonth(), oracle.getUTCDate()) / 86_400_000,
        )
      }),
    )
  })

  it('walks through a whole era of 400 years without a gap', () => {
    const first = dayNumber('2000-01-01')
    let before = dayOf(first - 1)
    for (let number = first; number < first + 146_097; number++) {
      const day = dayOf(number)
      if (day <= before || dayNumber(day) !== number) expect.fail(`${before} is followed by ${day}`)
      before = day
    }
    expect(before).toBe('2399-12-31')
  })

  it.each([
    '2022-02-30',
    '2023-02-29',
    '1900-02-29',
    '2022-13-01',
    '2022-00-10',
    '2022-04-31',
    '2022-4-1',
    '2022-07',
    '',
  ])('refuses %j as a day', text => expect(() => dayNumber(text as Day)).toThrow(RangeError))

  it('keeps to the years that four digits can write', () => {
    expect(dayOf(dayNumber('0000-02-29'))).toBe('0000-02-29')
    expect(dayOf(dayNumber('9999-12-31'))).toBe('9999-12-31')
    expect(() => addDays('9999-12-31', 1)).toThrow(RangeError)
    expect(() => addDays('0000-01-01', -1)).toThrow(RangeError)
  })

  it('adds whole days only', () => {
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01')
    expect(addDays('2024-03-01', -1)).toBe('2024-02-29')
    expect(() => addDays('2024-03-01', 0.5)).toThrow('0.5')
  })
})
