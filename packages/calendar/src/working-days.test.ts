import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { naiveOff, workplaces } from '../test/naive-days.js'
import { dayNumber, dayOf } from './day-number.js'
import { workCalendar } from './work-calendar.js'
import {
  addWorkingDays,
  isWorkingDay,
  workingDayFrom,
  workingDaysIn,
  workingDayUntil,
} from './working-days.js'

const year = workCalendar(
  { weekend: [6, 7], restDays: [], closures: [] },
  { from: '2024-01-01', to: '2024-12-31' },
)

/** A workplace, its naive days without work, and a day of its window. */
const asked = workplaces(200).chain(({ calendar, window, institution }) =>
  fc.record({
    cal: fc.constant(workCalendar(calendar, window, institution)),
    off: fc.constant(naiveOff(calendar, window, institution)),
    start: fc.integer({ min: dayNumber(window.from), max: dayNumber(window.to) }),
    end: fc.integer({ min: dayNumber(window.from), max: dayNumber(window.to) }),
    count: fc.integer({ min: -60, max: 60 }),
  }),
)

/** One day after the other, until so many of them were days of work; nothing once the window is left. */
function walk(off: Set<number>, { from, to }: { from: number; to: number }, start: number, count: number) {
  let number = start
  for (let left = Math.abs(count); left > 0; ) {
    number += Math.sign(count)
    if (number < from || number > to) return undefined
    if (!off.has(number)) left--
  }
  return dayOf(number)
}

/** What a question answers; nothing when it is refused as it must be. */
function answer<T>(question: () => T): T | undefined {
  try {
    return question()
  } catch (error) {
    expect(error).toBeInstanceOf(RangeError)
    expect(String(error)).toContain('the calendar covers')
    return undefined
  }
}

describe('working days', () => {
  it('are counted as one counts them on the wall, forwards and backwards, to the edge of the calendar', () => {
    fc.assert(
      fc.property(asked, ({ cal, off, start, count }) => {
        expect(answer(() => addWorkingDays(cal, dayOf(start), count))).toBe(walk(off, cal, start, count))
      }),
      { numRuns: 1000 },
    )
  })

  it('are told from others, and found before and after them', () => {
    fc.assert(
      fc.property(asked, ({ cal, off, start }) => {
        const day = dayOf(start)
        expect(isWorkingDay(cal, day)).toBe(!off.has(start))
        expect(answer(() => workingDayFrom(cal, day))).toBe(walk(off, cal, start - 1, 1))
        expect(answer(() => workingDayUntil(cal, day))).toBe(walk(off, cal, start + 1, -1))
      }),
      { numRuns: 1000 },
    )
  })

  it('are counted in a window, both ends in', () => {
    fc.assert(
      fc.property(asked, ({ cal, off, start, end }) => {
        const [first, last] = [Math.min(start, end), Math.max(start, end)]
        let count = 0
        for (let number = first; number <= last; number++) if (!off.has(number)) count++
        expect(workingDaysIn(cal, { from: dayOf(first), to: dayOf(last) })).toBe(count)
      }),
      { numRuns: 1000 },
    )
  })

  it('stay where they are for a count of none, also on a day without work', () => {
    expect(addWorkingDays(year, '2024-01-06', 0)).toBe('2024-01-06')
  })

  it('are not known outside the window, which the refusal names', () => {
    const message = 'the calendar covers 2024-01-01 to 2024-12-31'
    expect(() => isWorkingDay(year, '2023-12-31')).toThrow(message)
    expect(() => addWorkingDays(year, '2025-01-01', 0)).toThrow(message)
    expect(() => addWorkingDays(year, '2024-12-31', 1)).toThrow('a day after that')
    expect(() => addWorkingDays(year, '2024-01-01', -1)).toThrow('a day before that')
    expect(() => workingDaysIn(year, { from: '2024-12-31', to: '2025-01-01' })).toThrow(message)
    expect(() => workingDaysIn(year, { from: '2024-02-02', to: '2024-02-01' })).toThrow(
      'ends before it begins',
    )
  })

  it('never come where every day of the week is without work', () => {
    const closed = workCalendar(
      { weekend: [1, 2, 3, 4, 5, 6, 7], restDays: [], closures: [] },
      { from: '0001-01-01', to: '9999-12-31' },
    )
    expect(() => workingDayFrom(closed, '0001-01-01')).toThrow(RangeError)
    expect(() => addWorkingDays(closed, '2024-01-01', -1)).toThrow(RangeError)
  })

  it('refuse counts that are not whole, and counts beyond all years', () => {
    expect(() => addWorkingDays(year, '2024-01-01', 1.5)).toThrow('addWorkingDays: 1.5')
    expect(() => addWorkingDays(year, '2024-01-01', Number.POSITIVE_INFINITY)).toThrow(RangeError)
    expect(() => addWorkingDays(year, '2024-01-01', 1e15)).toThrow('the calendar covers')
  })
})
