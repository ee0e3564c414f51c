import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { addMonths } from './add-months.js'
import { civilOf, daysFromCivil, daysInMonth } from './civil.js'
import { dayNumber, dayOf } from './day-number.js'

const days = fc.integer({ min: dayNumber('1600-01-01'), max: dayNumber('2400-12-31') }).map(dayOf)
const zone = process.env.TZ

afterEach(() => {
  process.env.TZ = zone
})

describe('adding months', () => {
  it.each([
    ['2024-01-31', 1, '2024-02-29'],
    ['2023-01-31', 1, '2023-02-28'],
    ['2024-03-31', -1, '2024-02-29'],
    ['2022-07-05', 12, '2023-07-05'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2021-11-30', 3, '2022-02-28'],
    ['2022-07-05', 0, '2022-07-05'],
    ['0050-01-31', 1, '0050-02-28'],
  ] as const)('%s and %i months is %s', (day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected)
  })

  it('keeps the day of the month, or takes the last one of a shorter month', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -2400, max: 2400 }), (day, months) => {
        const from = civilOf(dayNumber(day))
        const count = from.year * 12 + from.month - 1 + months
        const [year, month] = [Math.floor(count / 12), (((count % 12) + 12) % 12) + 1]
        const expected = dayOf(daysFromCivil(year, month, Math.min(from.day, daysInMonth(year, month))))
        expect(addMonths(day, months)).toBe(expected)
      }),
    )
  })

  it.each(['Pacific/Apia', 'America/Mexico_City', 'Africa/Casablanca', 'Pacific/Kiritimati'])(
    'does not depend on the zone of the machine: %s',
    name => {
      process.env.TZ = name
      expect(new Date(2011, 11, 30, 12).getDate()).toBe(name === 'Pacific/Apia' ? 31 : 30)
      expect(addMonths('2011-12-30', 0)).toBe('2011-12-30')
      expect(addMonths('2011-11-30', 1)).toBe('2011-12-30')
      expect(addMonths('2022-03-03', 1)).toBe('2022-04-03')
      expect(addMonths('2411-12-30', -4800)).toBe('2011-12-30')
    },
  )

  it('refuses what is not a whole number of months', () => {
    expect(() => addMonths('2024-01-31', 1.5)).toThrow('addMonths: 1.5')
    expect(() => addMonths('9999-12-31', 1)).toThrow(RangeError)
    expect(() => addMonths('2024-01-31', 1e12)).toThrow(RangeError)
  })
})
