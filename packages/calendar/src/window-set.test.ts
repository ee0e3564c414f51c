import type { Day } from '@apertura/domain'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stretch, windows } from '../test/arbitraries.js'
import { dayNumber, dayOf } from './day-number.js'
import {
  covers,
  difference,
  intersection,
  nextFree,
  toWindows,
  union,
  type Window,
  type WindowSet,
  windowSet,
} from './window-set.js'

/** The days of some windows one by one: slow, and plainly right. */
function naive(list: readonly Window[]): Set<number> {
  const days = new Set<number>()
  for (const { from, to } of list) for (let n = dayNumber(from); n <= dayNumber(to); n++) days.add(n)
  return days
}

function sorted(days: Iterable<number>): number[] {
  return [...days].sort((a, b) => a - b)
}

function expectDays(set: WindowSet, days: Iterable<number>): void {
  expect(sorted(naive(toWindows(set)))).toEqual(sorted(days))
  for (let i = 1; i < set.first.length; i++) {
    expect(set.first[i]).toBeGreaterThan((set.last[i - 1] as number) + 1)
  }
}

describe('a set of days', () => {
  it('joins windows that overlap or touch', () => {
    const set = windowSet([
      { from: '2022-06-10', to: '2022-06-20' },
      { from: '2022-05-01', to: '2022-05-31' },
      { from: '2022-06-01', to: '2022-06-02' },
      { from: '2022-06-12', to: '2022-06-13' },
    ])
    expect(toWindows(set)).toEqual([
      { from: '2022-05-01', to: '2022-06-02' },
      { from: '2022-06-10', to: '2022-06-20' },
    ])
  })

  it('is what a plain set of integers is', () => {
    fc.assert(
      fc.property(windows(), windows(), (a, b) => {
        const [one, other] = [naive(a), naive(b)]
        expectDays(windowSet(a), one)
        expectDays(union(windowSet(a), windowSet(b)), new Set([...one, ...other]))
        expectDays(
          intersection(windowSet(a), windowSet(b)),
          [...one].filter(day => other.has(day)),
        )
        expectDays(
          difference(windowSet(a), windowSet(b)),
          [...one].filter(day => !other.has(day)),
        )
      }),
      { numRuns: 1000 },
    )
  })

  it('tells whether a day is in, and which is the next one out', () => {
    fc.assert(
      fc.property(windows(), fc.constantFrom(...stretch), (list, day) => {
        const days = naive(list)
        let free = dayNumber(day)
        while (days.has(free)) free++
        expect(covers(windowSet(list), day)).toBe(days.has(dayNumber(day)))
        expect(nextFree(windowSet(list), day)).toBe(dayOf(free))
      }),
      { numRuns: 1000 },
    )
  })

  it('does not change the sets it is made of', () => {
    const may = windowSet([{ from: '2022-05-01', to: '2022-05-31' }])
    const copy = structuredClone(may)
    union(may, windowSet([{ from: '2022-06-01', to: '2022-06-30' }]))
    difference(may, may)
    expect(may).toEqual(copy)
  })

  it('may be empty', () => {
    const nothing = windowSet([])
    expect(toWindows(nothing)).toEqual([])
    expect(covers(nothing, '2022-06-01')).toBe(false)
    expect(nextFree(nothing, '2022-06-01')).toBe('2022-06-01')
  })

  it('refuses a window that ends before it begins, and days that do not exist', () => {
    expect(() => windowSet([{ from: '2022-06-02', to: '2022-06-01' }])).toThrow('ends before it begins')
    expect(() => windowSet([{ from: '2022-02-30' as Day, to: '2022-06-01' }])).toThrow(RangeError)
    expect(() => nextFree(windowSet([]), '2022-02-30')).toThrow(RangeError)
    expect(() => nextFree(windowSet([{ from: '9999-01-01', to: '9999-12-31' }]), '9999-06-01')).toThrow(
      RangeError,
    )
  })
})
