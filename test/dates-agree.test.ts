import { parseDate } from '@apertura/calendar'
import { isDay, isPartialDate } from '@apertura/domain/schema'
import { partialDates } from '@apertura/test-kit'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

/** Texts that are dates, or would be but for a letter: the domain and the calendar each read them on their own. */
const part = fc.oneof(
  fc
    .tuple(
      fc.integer({ min: 0, max: 9999 }),
      fc.integer({ min: 0, max: 13 }),
      fc.integer({ min: 0, max: 32 }),
    )
    .chain(([year, month, day]) => {
      const [y, m, d] = [
        String(year).padStart(4, '0'),
        String(month).padStart(2, '0'),
        String(day).padStart(2, '0'),
      ]
      return fc.constantFrom(y, `${y}-${m}`, `${y}-${m}-${d}`)
    }),
  fc
    .integer({ min: 1896, max: 2104 })
    .chain(year => fc.constantFrom(`${year}-02-28`, `${year}-02-29`, `${year}-02-30`, `${year}-02`)),
  fc.constantFrom('', 'XXXX', '2022-7', '2022-07-5', '٢٠٢٢', '2022~', '-2022'),
)
const nearDates = fc.oneof(
  part,
  fc.tuple(part, part).map(([from, to]) => `[${from}..${to}]`),
  fc
    .tuple(part, part, fc.constantFrom('[', ']', '..', '.', ' ', '\n', 'X', '0'))
    .map(([from, to, extra]) => `[${from}${extra}..${to}]`),
  fc.stringMatching(/^\[?[0-9X.-]{0,24}\]?$/),
  fc.string(),
)

describe('the domain and the calendar', () => {
  it('accept the same texts as partial dates', () => {
    const both = { yes: 0, no: 0 }
    fc.assert(
      fc.property(nearDates, text => {
        const accepted = isPartialDate(text)
        both[accepted ? 'yes' : 'no'] += 1
        expect(parseDate(text).ok).toBe(accepted)
      }),
      { numRuns: 5000 },
    )
    // Otherwise the texts would hardly be near enough to tell the two apart.
    expect(Math.min(both.yes, both.no)).toBeGreaterThan(500)
  })

  it('accept the dates that the tests are built of', () => {
    fc.assert(fc.property(partialDates(), date => parseDate(date).ok && isPartialDate(date)))
  })

  it('mean the same by one day written out', () => {
    fc.assert(
      fc.property(nearDates, text => {
        const read = parseDate(text)
        const oneDayWrittenOut = read.ok && read.value.earliest === read.value.latest && !text.startsWith('[')
        expect(isDay(text)).toBe(oneDayWrittenOut)
      }),
      { numRuns: 2000 },
    )
  })
})
