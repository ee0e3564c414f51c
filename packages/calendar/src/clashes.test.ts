import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyDates } from '../test/arbitraries.js'
import { clashes, type Sitting } from './clashes.js'
import { dayNumber, dayOf } from './day-number.js'
import { spanOf } from './span.js'

const one: Sitting = { id: 'one', on: '2022-10-27', members: ['ana', 'luis'] }
const two: Sitting = { id: 'two', on: '2022-10-27', members: ['eva', 'ana'] }

describe('clashes of sessions', () => {
  it('are found on one day for one member', () => {
    const clash = { member: 'ana', sittings: ['one', 'two'], on: '2022-10-27', certainty: 'yes' }
    expect(clashes([one, two])).toEqual([clash])
    expect(clashes([one, { ...two, on: '2022-10-28' }])).toEqual([])
    expect(clashes([one, { ...two, members: ['eva'] }])).toEqual([])
  })

  it('are not found where the hours of both leave room', () => {
    const morning = { ...one, hours: { from: '10:00', to: '12:00' } }
    expect(clashes([morning, { ...two, hours: { from: '12:00', to: '13:00' } }])).toEqual([])
    expect(clashes([morning, { ...two, hours: { from: '11:59', to: '13:00' } }])).toHaveLength(1)
    expect(clashes([morning, two])).toHaveLength(1)
  })

  it('are only perhaps where a date is not exact', () => {
    expect(clashes([{ ...one, on: '2022-10' }, two])[0]).toMatchObject({
      on: '2022-10-27',
      certainty: 'perhaps',
    })
    const vague = [one, two].map(each => ({ ...each, on: '2022-10' }))
    expect(clashes(vague)[0]).toMatchObject({ on: '2022-10', certainty: 'perhaps' })
    expect(
      clashes([
        { ...one, on: 'XXXX' },
        { ...two, on: '[..2022]' },
      ])[0]?.on,
    ).toBe('[..2022]')
  })

  it('are all those that a look at every pair finds', () => {
    const hours = fc
      .uniqueArray(fc.constantFrom('00:00', '09:00', '10:00', '11:30', '24:00'), {
        minLength: 2,
        maxLength: 2,
      })
      .map(all => all.sort() as [string, string])
      .map(([from, to]) => ({ from, to }))
    const sitting = fc.record({
      on: fc.oneof(anyDates(), fc.constantFrom('2024-02-27', '2024-02-28')),
      members: fc.array(fc.constantFrom('ana', 'eva', 'luis'), { maxLength: 3 }),
      hours: fc.option(hours, { nil: undefined }),
    })
    fc.assert(
      fc.property(fc.array(sitting, { maxLength: 6 }), list => {
        const sittings = list.map(
          ({ hours, ...each }, index): Sitting => ({ id: `s${index}`, ...each, ...(hours && { hours }) }),
        )
        const found = clashes(sittings).map(clash =>
          [clash.member, ...clash.sittings, clash.certainty].join(' '),
        )
        expect(found.toSorted()).toEqual(naive(sittings).toSorted())
        const keys = clashes(sittings).map(({ on }) => spanOf(on).earliest)
        expect(keys).toEqual(keys.toSorted((a, b) => (a === b ? 0 : a < b ? -1 : 1)))
      }),
      { numRuns: 1000 },
    )
  })

  it('refuses hours that are none', () => {
    for (const [from, to] of [
      ['12:00', '10:00'],
      ['10:00', '10:00'],
      ['9:00', '10:00'],
      ['10:00', '24:01'],
      ['10:00', '25:00'],
    ] as const) {
      expect(() => clashes([{ ...one, hours: { from, to } }])).toThrow("clashes: the hours of 'one'")
    }
    expect(() => clashes([{ ...one, on: '2022-13' }])).toThrow(RangeError)
  })
})

const decades = { first: dayNumber('2020-01-01'), last: dayNumber('2026-12-31') }

function naive(sittings: readonly Sitting[]): string[] {
  return sittings.flatMap((a, index) =>
    sittings.slice(index + 1).flatMap(b => {
      if (a.hours && b.hours && (a.hours.to <= b.hours.from || b.hours.to <= a.hours.from)) return []
      const [days, others] = [daysOf(a.on), daysOf(b.on)]
      if (![...days].some(day => others.has(day))) return []
      const certainty = days.size === 1 && others.size === 1 ? 'yes' : 'perhaps'
      const both = [...new Set(a.members)].filter(member => b.members.includes(member))
      return both.map(member => [member, a.id, b.id, certainty].join(' '))
    }),
  )
}

function daysOf(date: string): Set<string> {
  const { earliest, latest } = spanOf(date)
  const days = new Set<string>()
  for (let day = Math.max(earliest, decades.first); day <= Math.min(latest, decades.last); day++)
    days.add(dayOf(day))
  return days
}
