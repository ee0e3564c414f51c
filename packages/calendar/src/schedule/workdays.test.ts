import { describe, expect, it } from 'vitest'
import { dayNumber, dayOf } from '../day-number.js'
import { workdays } from './workdays.js'

const calendar = {
  weekend: [6, 7] as const,
  restDays: [],
  closures: [
    {
      id: 'recess',
      title: {},
      from: '2022-06-06',
      to: '2022-06-10',
      institutions: ['congress'],
      sources: [{ source: 'gazette', certainty: 'verified' }] as const,
    },
  ] as const,
}
const first = dayNumber('2022-06-01')

describe('working days', () => {
  it('are counted from any day, also far outside the stretch that was laid out first', () => {
    const after = workdays(calendar, first, first + 6)
    const step = (from: `${number}-${number}-${number}`, count: number) =>
      dayOf(after(dayNumber(from), count))
    expect(step('2022-06-03', 1)).toBe('2022-06-06')
    expect(step('2022-06-05', -1)).toBe('2022-06-03')
    expect(step('2022-06-01', 261 * 10)).toBe('2032-06-02')
    expect(step('2022-06-01', -261 * 10)).toBe('2012-05-30')
    expect(step('2090-01-01', -1)).toBe('2089-12-30')
    expect(step('1950-01-01', 1)).toBe('1950-01-02')
  })

  it('are fewer for an institution that closes', () => {
    expect(dayOf(workdays(calendar, first, first + 30, 'congress')(dayNumber('2022-06-03'), 1))).toBe(
      '2022-06-13',
    )
  })

  it('end with the years that can be written', () => {
    const after = workdays({ ...calendar, closures: [] }, dayNumber('9999-12-01'), dayNumber('9999-12-31'))
    expect(dayOf(after(dayNumber('9999-12-30'), 1))).toBe('9999-12-31')
    expect(() => after(dayNumber('9999-12-30'), 2)).toThrow(/beyond the year 9999/)
    const early = workdays(calendar, dayNumber('0000-01-01'), dayNumber('0000-01-31'))
    expect(early(dayNumber('0000-01-05'), -9)).toBe(-Infinity)
  })
})
