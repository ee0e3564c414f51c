import type { RestDay } from '@apertura/domain'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { eachDay, isRestDay, restRules, stretches } from '../test/naive-days.js'
import { dayOf } from './day-number.js'
import { restDaysIn } from './rest-days.js'

const rule = (more: Partial<RestDay>): RestDay => ({
  id: 'handover',
  title: { en: 'Handover' },
  on: { kind: 'date', month: 10, day: 1 },
  inForce: { from: null },
  sources: [{ source: 'law', certainty: 'verified' }],
  ...more,
})

describe('rest days', () => {
  it('come every so many years, before and after the year that is counted from', () => {
    const days = restDaysIn([rule({ every: { years: 6, from: 2024 } })], {
      from: '2010-01-01',
      to: '2031-01-01',
    })
    expect(days.map(({ day }) => day)).toEqual(['2012-10-01', '2018-10-01', '2024-10-01', '2030-10-01'])
  })

  it('hold from the first to the last day in force, both in', () => {
    const bounds = { from: '2020-10-01', until: '2022-10-01' } as const
    const days = restDaysIn([rule({ inForce: bounds })], { from: '2000-01-01', to: '2040-01-01' })
    expect(days.map(({ day }) => day)).toEqual(['2020-10-01', '2021-10-01', '2022-10-01'])
  })

  it('are those that a look at each day finds, with their rule, in order', () => {
    const cases = stretches(900).chain(window =>
      fc.tuple(fc.constant(window), fc.array(restRules(window), { maxLength: 5 })),
    )
    fc.assert(
      fc.property(cases, ([window, rules]) => {
        const expected = [...eachDay(window)].flatMap(number =>
          rules.filter(each => isRestDay(each, number)).map(each => ({ day: dayOf(number), rule: each })),
        )
        expect(restDaysIn(rules, window)).toEqual(expected)
      }),
      { numRuns: 200 },
    )
  })

  it('refuses a window that ends before it begins, and a step of no years', () => {
    expect(() => restDaysIn([], { from: '2024-01-02', to: '2024-01-01' })).toThrow('restDaysIn: the window')
    for (const years of [0, -1, 1.5, Number.NaN]) {
      const never = rule({ every: { years, from: 2000 } })
      expect(() => restDaysIn([never], { from: '2024-01-01', to: '2024-12-31' })).toThrow(
        "'handover' comes every",
      )
    }
  })
})
