import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayOf } from '../day-number.js'
import { toInstant } from './to-instant.js'

describe('toInstant', () => {
  /* Known from the laws of each place and from the published time zone data, not from this code. */
  const known = [
    // Mexico dropped summer time on 30 October 2022; the towns on the border kept that of their neighbour.
    ['2022-10-27T10:00[America/Mexico_City]', '2022-10-27T15:00:00Z'],
    ['2022-10-29T23:59[America/Mexico_City]', '2022-10-30T04:59:00Z'],
    ['2022-10-30T02:00[America/Mexico_City]', '2022-10-30T08:00:00Z'],
    ['2022-11-10T10:00[America/Mexico_City]', '2022-11-10T16:00:00Z'],
    ['2023-07-05T10:00[America/Mexico_City]', '2023-07-05T16:00:00Z'],
    ['2023-07-05T10:00[America/Tijuana]', '2023-07-05T17:00:00Z'],
    ['2020-07-05T10:00[America/Cancun]', '2020-07-05T15:00:00Z'],
    ['2026-01-15T09:30[America/Sao_Paulo]', '2026-01-15T12:30:00Z'],
    ['2018-12-15T09:30[America/Sao_Paulo]', '2018-12-15T11:30:00Z'],
    ['2026-01-15T09:30[Europe/Madrid]', '2026-01-15T08:30:00Z'],
    ['2026-07-15T09:30[Europe/Madrid]', '2026-07-15T07:30:00Z'],
    ['2026-07-15T09:30[Africa/Lagos]', '2026-07-15T08:30:00Z'],
    ['2026-07-15T09:30[Asia/Kathmandu]', '2026-07-15T03:45:00Z'],
    ['2026-01-15T00:15[Pacific/Kiritimati]', '2026-01-14T10:15:00Z'],
    ['2026-01-15T23:45[Pacific/Pago_Pago]', '2026-01-16T10:45:00Z'],
    ['2026-01-15T12:00:30[UTC]', '2026-01-15T12:00:30Z'],
  ] as const
  it.each(known)('%s is %s', (local, instant) => {
    expect(toInstant(local)).toBe(instant)
  })

  it('reads a time that was skipped with the offset from before', () => {
    // On 3 April 2022 clocks in Mexico City went from 02:00 to 03:00; 02:30 of the old time is 03:30 of the new.
    expect(toInstant('2022-04-03T02:30[America/Mexico_City]')).toBe('2022-04-03T08:30:00Z')
    expect(toInstant('2022-04-03T03:30[America/Mexico_City]')).toBe('2022-04-03T08:30:00Z')
    // Samoa had no 30 December 2011 at all.
    expect(toInstant('2011-12-30T12:00[Pacific/Apia]')).toBe('2011-12-30T22:00:00Z')
    expect(toInstant('2011-12-31T12:00[Pacific/Apia]')).toBe('2011-12-30T22:00:00Z')
  })

  it('takes the first of a time that came twice', () => {
    expect(toInstant('2022-10-30T01:30[America/Mexico_City]')).toBe('2022-10-30T06:30:00Z')
    expect(toInstant('2021-10-31T02:30[Europe/Madrid]')).toBe('2021-10-31T00:30:00Z')
  })

  it('gives an instant that the zone shows as that very time, save where it was skipped', () => {
    const zones = [
      'America/Mexico_City',
      'Europe/Madrid',
      'Australia/Lord_Howe',
      'Asia/Tehran',
      'America/St_Johns',
    ]
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.integer({ min: 0, max: 25_000 }),
        fc.integer({ min: 0, max: 1439 }),
        (zone, number, minute) => {
          const two = (value: number) => String(value).padStart(2, '0')
          const wall = `${dayOf(number)}T${two(Math.floor(minute / 60))}:${two(minute % 60)}`
          const shown = shownAt(zone, toInstant(`${wall}[${zone}]`))
          const skipped = !everyInstantAround(wall).some(instant => shownAt(zone, instant) === wall)
          expect(shown === wall).toBe(!skipped)
        },
      ),
      { numRuns: 60 },
    )
  })

  it.each([
    ['2022-10-27T10:00[America/Ciudad]', "'America/Ciudad' is not a zone"],
    ['2022-10-27T10:00[+05:00]', "'+05:00' is not a zone"],
    ['2022-10-27T10:00', 'is not a local time'],
    ['2022-10-27T24:00[UTC]', 'is not a local time'],
    ['2022-10-27 10:00[UTC]', 'is not a local time'],
    ['2022-02-30T10:00[UTC]', "'2022-02-30' is not a day"],
  ])('refuses %s', (local, because) => {
    expect(() => toInstant(local)).toThrow(RangeError)
    expect(() => toInstant(local)).toThrow(because)
  })
})

/** The wall clock of a zone, asked the other way round. */
function shownAt(zone: string, instant: string): string {
  const format = new Intl.DateTimeFormat('sv', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' })
  return format.format(Date.parse(instant)).replace(' ', 'T')
}

/** Each instant of a day before and after, by the quarter of an hour: no offset since 1970 is finer here. */
function everyInstantAround(wall: string): readonly string[] {
  const middle = Date.parse(`${wall}Z`)
  return Array.from({ length: 193 }, (_, index) => new Date(middle + (index - 96) * 900_000).toISOString())
}
