import type { Term } from '@apertura/domain'
import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { dateOf, eachDay, monthOf, naiveOff, windowsIn, workplaces } from '../test/naive-days.js'
import { dayNumber, dayOf } from './day-number.js'
import { type DueDate, dueDate, type Hindrance } from './due-date.js'
import { workCalendar } from './work-calendar.js'

const year = workCalendar(
  { weekend: [6, 7], restDays: [], closures: [] },
  { from: '2022-01-01', to: '2022-12-31' },
)

const term = (more: Partial<Term>): Term => ({
  count: 10,
  unit: 'calendar-days',
  nonWorking: 'stays',
  parentheses: 'runs',
  sources: [{ source: 'law', certainty: 'verified' }],
  ...more,
})

const recall: Hindrance = { id: 'recall', days: { from: '2022-02-04', to: '2022-04-10' } }
const zone = process.env.TZ

afterEach(() => {
  process.env.TZ = zone
})

describe('the last day of a term', () => {
  it.each([
    [{ count: 1 }, '2022-03-01', '2022-03-02'],
    [{ count: 1, countsFrom: 'same-day' }, '2022-03-01', '2022-03-01'],
    [{ count: 10, unit: 'working-days' }, '2022-03-01', '2022-03-15'],
    [{ count: 10, unit: 'working-days', countsFrom: 'same-day' }, '2022-03-01', '2022-03-14'],
    [{ count: 1, unit: 'months' }, '2022-01-31', '2022-02-28'],
    [{ count: 1, unit: 'months', shortMonth: 'last-day' }, '2022-01-29', '2022-02-28'],
    [{ count: 1, unit: 'months', shortMonth: 'next-month' }, '2022-01-31', '2022-03-01'],
    [{ count: 1, unit: 'months', shortMonth: 'next-month' }, '2022-01-28', '2022-02-28'],
    [{ count: 1, unit: 'months', countsFrom: 'same-day' }, '2022-03-01', '2022-03-31'],
    [{ count: 1, unit: 'months', countsFrom: 'same-day' }, '2022-01-31', '2022-02-28'],
    [
      { count: 1, unit: 'months', countsFrom: 'same-day', shortMonth: 'next-month' },
      '2022-01-30',
      '2022-02-28',
    ],
    [{ count: 4, nonWorking: 'stays' }, '2022-03-01', '2022-03-05'],
    [{ count: 4, nonWorking: 'next-working-day' }, '2022-03-01', '2022-03-07'],
    [{ count: 4, nonWorking: 'working-day-before' }, '2022-03-01', '2022-03-04'],
  ] as const)('%j from %s is %s', (more, event, due) => {
    expect(dueDate(term(more), event, year)).toEqual({ original: due, due, history: [] })
  })

  it.each([
    ['runs', 'stays', '2022-02-11'],
    ['moves', 'stays', '2022-04-11'],
    ['pauses', 'stays', '2022-04-18'],
    ['pauses', 'working-day-before', '2022-04-18'],
  ] as const)('where a parenthesis %s and a day without work %s, is %s', (parentheses, nonWorking, due) => {
    const found = dueDate(term({ parentheses, nonWorking }), '2022-02-01', year, [recall])
    expect(found.original).toBe('2022-02-11')
    expect(found.due).toBe(due)
  })

  it('keeps each parenthesis that moved it, in the order in which they began', () => {
    const later: Hindrance = { id: 'election', days: { from: '2022-04-09', to: '2022-06-05' } }
    expect(dueDate(term({ parentheses: 'moves' }), '2022-02-01', year, [later, recall])).toEqual({
      original: '2022-02-11',
      due: '2022-06-06',
      history: [
        { from: '2022-02-11', to: '2022-04-11', because: 'recall' },
        { from: '2022-04-11', to: '2022-06-06', because: 'election' },
      ],
    })
  })

  it('does not go back into a parenthesis for the sake of a working day', () => {
    const untilFriday: Hindrance = { id: 'recall', days: { from: '2022-03-01', to: '2022-03-04' } }
    const moved = term({ count: 1, parentheses: 'moves', nonWorking: 'working-day-before' })
    expect(dueDate(moved, '2022-03-01', year, [untilFriday]).due).toBe('2022-03-07')
  })
})

/** Everything by one step after the other; nothing when the calendar does not reach so far. */
function naive(asked: Asked, hindrances: readonly Hindrance[]): number | undefined {
  const { term, start, cal, off } = asked
  const hindered = new Set(
    term.parentheses === 'runs' ? [] : hindrances.flatMap(({ days }) => [...eachDay(days)]),
  )
  const paused = term.parentheses === 'pauses' ? hindered : new Set<number>()
  const sameDay = term.countsFrom === 'same-day'
  let left = term.unit === 'months' ? daysOfMonths(start, term) : term.count
  let number = sameDay ? start - 1 : start
  while (left > 0) {
    number++
    if (!paused.has(number) && !(term.unit === 'working-days' && off.has(number))) left--
  }
  if (number > cal.to) return undefined
  while (term.nonWorking === 'next-working-day' && off.has(number)) number++
  while (term.nonWorking === 'working-day-before' && off.has(number)) number--
  if (hindered.has(number)) {
    while (hindered.has(number) || (term.nonWorking !== 'stays' && off.has(number))) number++
  }
  return number < cal.from || number > cal.to ? undefined : number
}

/** Day by day to the same date of a later month, or until that month is over. */
function daysOfMonths(start: number, { count, countsFrom, shortMonth }: Term): number {
  const month = monthOf(start) + count
  let end = start
  while (monthOf(end) < month) end++
  while (monthOf(end + 1) === month && dateOf(end) < dateOf(start)) end++
  const isShort = dateOf(end) < dateOf(start)
  if (countsFrom === 'same-day') return end - start + (isShort ? 1 : 0)
  return end - start + (isShort && shortMonth === 'next-month' ? 1 : 0)
}

const asked = workplaces(300).chain(({ calendar, window, institution }) =>
  fc.record({
    cal: fc.constant(workCalendar(calendar, window, institution)),
    off: fc.constant(naiveOff(calendar, window, institution)),
    start: fc.integer({ min: dayNumber(window.from), max: dayNumber(window.to) }),
    hindrances: fc
      .array(windowsIn(window, 40), { maxLength: 5 })
      .map(all => all.map((days, index): Hindrance => ({ id: `hindrance-${index}`, days }))),
    term: fc
      .record({
        unit: fc.constantFrom('calendar-days', 'working-days', 'months'),
        count: fc.integer({ min: 1, max: 30 }),
        countsFrom: fc.constantFrom('same-day', 'next-day'),
        shortMonth: fc.constantFrom('last-day', 'next-month'),
        nonWorking: fc.constantFrom('stays', 'next-working-day', 'working-day-before'),
        parentheses: fc.constantFrom('runs', 'moves', 'pauses'),
      })
      .map(each =>
        term({ ...each, count: each.unit === 'months' ? (each.count % 4) + 1 : each.count } as Term),
      ),
  }),
)
type Asked = typeof asked extends fc.Arbitrary<infer Value> ? Value : never

function answer({ term, start, cal }: Asked, hindrances: readonly Hindrance[]): DueDate | undefined {
  try {
    return dueDate(term, dayOf(start), cal, hindrances)
  } catch (error) {
    expect(String(error)).toContain('dueDate: the calendar covers')
    return undefined
  }
}

describe('every term', () => {
  it('ends where counting day by day ends, with and without parentheses, to the edge of the calendar', () => {
    fc.assert(
      fc.property(asked, one => {
        const [original, due] = [naive(one, []), naive(one, one.hindrances)]
        const found = answer(one, one.hindrances)
        const expected =
          original === undefined || due === undefined ? undefined : [dayOf(original), dayOf(due)]
        expect(found && [found.original, found.due]).toEqual(expected)
      }),
      { numRuns: 3000 },
    )
  })

  it('has a history that leads from the original to the due day, each step of one parenthesis more', () => {
    fc.assert(
      fc.property(asked, one => {
        const found = answer(one, one.hindrances)
        if (!found) return
        let now = found.original
        for (const { from, to, because } of found.history) {
          expect(from).toBe(now)
          expect(to > from).toBe(true)
          const days = one.hindrances.find(({ id }) => id === because)?.days
          const sofar = one.hindrances.filter(
            each =>
              days &&
              (each.days.from < days.from || (each.days.from === days.from && each.days.to <= days.to)),
          )
          expect(to).toBe(dayOf(naive(one, sofar) as number))
          now = to
        }
        expect(now).toBe(found.due)
        const turned = answer(one, one.hindrances.toReversed())
        expect(turned?.due).toBe(found.due)
      }),
      { numRuns: 1000 },
    )
  })

  it('does not hang on ten thousand parentheses', () => {
    const long = workCalendar(
      { weekend: [6, 7], restDays: [], closures: [] },
      { from: '2000-01-01', to: '2099-12-31' },
    )
    const start = dayNumber('2000-02-01')
    const apart = Array.from({ length: 10_000 }, (_, index) => {
      const day = dayOf(start + index * 2)
      return { id: `${index}`, days: { from: day, to: day } }
    })
    const found = dueDate(term({ count: 10_000, parentheses: 'pauses' }), '2000-01-31', long, apart)
    expect(found.due).toBe(dayOf(start + 19_999))
  })

  it('is refused when it has no length, when its day is none, and beyond the calendar', () => {
    for (const count of [0, -1, 1.5, Number.NaN]) {
      expect(() => dueDate(term({ count }), '2022-03-01', year)).toThrow('so it has no end')
    }
    expect(() => dueDate(term({}), '2022-02-30', year)).toThrow(RangeError)
    expect(() => dueDate(term({}), '2021-12-31', year)).toThrow('2022-01-01 to 2022-12-31')
    expect(() => dueDate(term({}), '2022-12-31', year)).toThrow('2022-01-01 to 2022-12-31')
    const reversed = { id: 'reversed', days: { from: '2022-03-02', to: '2022-03-01' } } as const
    expect(() => dueDate(term({}), '2022-03-01', year, [reversed])).toThrow('ends before it begins')
  })

  it.each(['Pacific/Apia', 'America/Mexico_City', 'Pacific/Kiritimati'])('is the same in %s', name => {
    process.env.TZ = name
    const months = term({ unit: 'months', count: 2, parentheses: 'pauses', nonWorking: 'next-working-day' })
    expect(dueDate(months, '2022-01-31', year, [recall]).due).toBe('2022-06-06')
  })
})
