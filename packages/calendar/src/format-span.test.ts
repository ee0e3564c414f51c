import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyDates } from '../test/arbitraries.js'
import { dayNumber } from './day-number.js'
import { formatSpan } from './format-span.js'
import { spanOf } from './span.js'

const numbers = fc.integer({ min: dayNumber('2020-01-01'), max: dayNumber('2024-12-31') })

describe('writing a span', () => {
  it.each([
    ['[2022-07-05..2022-07-05]', '2022-07-05'],
    ['[2022-07-01..2022-07-31]', '2022-07'],
    ['[2022-01-01..2022-01-31]', '2022-01'],
    ['[2022-12-01..2022-12-31]', '2022-12'],
    ['[2022-01-01..2022-12-31]', '2022'],
    ['[2021-03-01..2021-06-30]', '[2021-03..2021-06]'],
    ['[2021-01-01..2022-12-31]', '[2021..2022]'],
    ['[2023-01-01..]', '[2023..]'],
    ['[..2021-06-30]', '[..2021-06]'],
    ['XXXX', 'XXXX'],
  ])('%s is shortest as %s', (long, short) => {
    expect(formatSpan(spanOf(long))).toBe(short)
  })

  it('comes back as the same span', () => {
    fc.assert(
      fc.property(anyDates(), date => {
        expect(spanOf(formatSpan(spanOf(date)))).toEqual(spanOf(date))
      }),
    )
    fc.assert(
      fc.property(numbers, numbers, (a, b) => {
        const span = { earliest: Math.min(a, b), latest: Math.max(a, b) }
        expect(spanOf(formatSpan(span))).toEqual(span)
      }),
    )
  })

  it('is never longer than the text it came from', () => {
    fc.assert(fc.property(anyDates(), date => formatSpan(spanOf(date)).length <= date.length))
  })

  it('refuses a span that holds no day', () => {
    expect(() => formatSpan({ earliest: 2, latest: 1 })).toThrow(RangeError)
    expect(() => formatSpan({ earliest: 0, latest: Number.NaN })).toThrow(RangeError)
    expect(() => formatSpan({ earliest: Infinity, latest: Infinity })).toThrow(RangeError)
    expect(() => formatSpan({ earliest: 0.5, latest: 1 })).toThrow(RangeError)
  })
})
