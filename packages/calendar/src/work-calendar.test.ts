import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { eachDay, naiveOff, workplaces } from '../test/naive-days.js'
import { dayNumber } from './day-number.js'
import { toWindows } from './window-set.js'
import { workCalendar } from './work-calendar.js'

const weekend = [6, 7] as const

describe('a calendar of work', () => {
  it('has exactly the days without work that a look at each day finds, for each institution', () => {
    fc.assert(
      fc.property(workplaces(), ({ calendar, window, institution }) => {
        const cal = workCalendar(calendar, window, institution)
        const days = toWindows(cal.off).flatMap(each => [...eachDay(each)])
        expect(days).toEqual([...naiveOff(calendar, window, institution)])
        expect([cal.from, cal.to]).toEqual([dayNumber(window.from), dayNumber(window.to)])
      }),
      { numRuns: 200 },
    )
  })

  it('may cover all years', () => {
    const cal = workCalendar(
      { weekend, restDays: [], closures: [] },
      { from: '0001-01-01', to: '9999-12-31' },
    )
    expect(cal.off.first.length).toBe(521_722)
  })

  it('refuses a window that ends before it begins, and a day of the week that is none', () => {
    const window = { from: '2024-01-01', to: '2024-12-31' } as const
    const nothing = { restDays: [], closures: [] }
    expect(() => workCalendar({ ...nothing, weekend }, { from: '2024-01-02', to: '2024-01-01' })).toThrow(
      RangeError,
    )
    expect(() => workCalendar({ ...nothing, weekend: [0 as 1] }, window)).toThrow(
      '0 is not a day of the week',
    )
  })
})
