import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayNumber } from './day-number.js'
import { isDay, parseDate, spanOf } from './span.js'

describe('reading a partial date', () => {
  it.each([
    ['2022-07-05', '2022-07-05', '2022-07-05'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2020', '2020-01-01', '2020-12-31'],
    ['[2021-03-27..2021-06-23]', '2021-03-27', '2021-06-23'],
    ['[2021..2021-06]', '2021-01-01', '2021-06-30'],
    ['[2021-12..2021]', '2021-12-01', '2021-12-31'],
    ['[2021-06-23..2021-06-23]', '2021-06-23', '2021-06-23'],
  ] as const)('%s is a day from %s to %s', (text, earliest, latest) => {
    expect(parseDate(text)).toEqual({
      ok: true,
      value: { earliest: dayNumber(earliest), latest: dayNumber(latest) },
    })
  })

  it('leaves open what the source leaves open', () => {
    expect(spanOf('[2023-12-04..]')).toEqual({ earliest: dayNumber('2023-12-04'), latest: Infinity })
    expect(spanOf('[..2021-06]')).toEqual({ earliest: -Infinity, latest: dayNumber('2021-06-30') })
    expect(spanOf('XXXX')).toEqual({ earliest: -Infinity, latest: Infinity })
  })

  it.each([
    ['2022-02-30', 'has days 01 to 28'],
    ['[2022-02-30..]', 'has days 01 to 28'],
    ['2022-13', 'months 01 to 12'],
    ['[2022..2021]', 'reversed'],
    ['[2021-06-23..2021-06-22]', 'reversed'],
    ['[..]', 'XXXX'],
    ['[2021-06..2021-07', 'not a range'],
    ['[2021-06]', 'not a range'],
    ['[2021..2022..2023]', 'not a range'],
    ['[2021-06,2021-07]', 'not a range'],
    ['[2021-06 .. 2021-07]', 'not a year'],
    ['[XXXX..2021]', 'not a year'],
    [' 2022', 'not a year'],
    ['2022\n', 'not a year'],
    ['2022-7-5', 'not a year'],
    ['2022-07-05T10:00', 'not a year'],
    ['2021/2022', 'not a year'],
    ['202X', 'not a year'],
    ['2022~', 'not a year'],
    ['-2022', 'not a year'],
    ['٢٠٢٢', 'not a year'],
    ['', 'not a year'],
    ['[2021-03-27..2021-06-23] ', 'longer than any'],
  ])('refuses %j and says why', (text, reason) => {
    const read = parseDate(text)
    expect(read.ok).toBe(false)
    if (read.ok) return
    expect(read.issues).toHaveLength(1)
    expect(read.issues[0]?.message).toContain(reason)
    expect(read.issues[0]?.value).toBe(text)
    expect(() => spanOf(text)).toThrow(RangeError)
  })

  it('refuses what is no text at all', () => {
    expect(parseDate(2022 as unknown as string).ok).toBe(false)
  })

  it('shortens what it shows of a long value', () => {
    const read = parseDate('x'.repeat(10_000))
    expect(read.ok).toBe(false)
    expect(JSON.stringify(read).length).toBeLessThan(300)
  })

  it('never throws, and never gives a reversed span', () => {
    const text = fc.oneof(fc.string(), fc.stringMatching(/^\[?[0-9X.-]{0,24}\]?$/))
    fc.assert(
      fc.property(text, given => {
        const read = parseDate(given)
        return !read.ok || read.value.earliest <= read.value.latest
      }),
      { numRuns: 1000 },
    )
  })

  it('answers the same once it has forgotten', () => {
    const before = spanOf('2022-07')
    for (let year = 0; year < 9999; year++) spanOf(String(year).padStart(4, '0'))
    expect(spanOf('2022-07')).toEqual(before)
  })
})

describe('an exact day', () => {
  it('is one day, however it is written', () => {
    expect(isDay('2022-07-05')).toBe(true)
    expect(isDay('[2022-07-05..2022-07-05]')).toBe(true)
    expect(isDay('2022-07')).toBe(false)
    expect(isDay('XXXX')).toBe(false)
  })
})
