import type { ClockTime } from '@apertura/domain'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { secondOfDay, secondsOf } from './clock-seconds.js'
import { type Spoken, type SpokenTurn, speakingTime } from './speaking-time.js'

const turn = (person: string, sector: string | null, from: string | null, to: string | null): SpokenTurn => ({
  person,
  sector,
  from: from as ClockTime | null,
  to: to as ClockTime | null,
})

describe('speaking time', () => {
  it('adds up by person and by sector, in the order in which each first spoke', () => {
    const turns = [
      turn('luis', 'government', '10:00', '10:04'),
      turn('ana', 'society', '10:04', '10:04:30'),
      turn('marta', 'government', '10:05', '10:06'),
      turn('luis', 'government', '10:06', '10:07'),
      turn('invitado', null, '10:07', '10:10'),
    ]
    expect(speakingTime(turns)).toEqual({
      people: [
        { person: 'luis', turns: 2, seconds: 300 },
        { person: 'ana', turns: 1, seconds: 30 },
        { person: 'marta', turns: 1, seconds: 60 },
        { person: 'invitado', turns: 1, seconds: 180 },
      ],
      sectors: [
        { sector: 'government', turns: 3, seconds: 360 },
        { sector: 'society', turns: 1, seconds: 30 },
        { sector: null, turns: 1, seconds: 180 },
      ],
    })
  })

  it('counts a turn that was not ended, or has no hours, and no seconds of it', () => {
    const turns = [
      turn('ana', null, '10:00', null),
      turn('ana', null, null, '10:05'),
      turn('ana', null, null, null),
    ]
    expect(speakingTime(turns).people).toEqual([{ person: 'ana', turns: 3, seconds: 0 }])
  })

  it('is nothing when nobody spoke', () => {
    expect(speakingTime([])).toEqual({ people: [], sectors: [] })
  })

  it('comes to the same by person and by sector', () => {
    const hour = fc.nat(23).map(h => `${h}:30`)
    const turns = fc.array(
      fc
        .tuple(
          fc.constantFrom('a', 'b', 'c'),
          fc.constantFrom('s', 't', null),
          fc.option(hour),
          fc.option(hour),
        )
        .map(parts => turn(...parts)),
    )
    const total = (all: readonly Spoken[]) => ({
      turns: all.reduce((sum, one) => sum + one.turns, 0),
      seconds: all.reduce((sum, one) => sum + one.seconds, 0),
    })
    fc.assert(
      fc.property(turns, all => {
        const { people, sectors } = speakingTime(all)
        expect(total(people)).toEqual(total(sectors))
        expect(total(people).turns).toBe(all.length)
      }),
    )
  })
})

describe('an hour of the clock', () => {
  it.each([
    ['0:00', 0],
    ['00:00:01', 1],
    ['9:05', 32700],
    ['23:59:59', 86399],
  ])('%s is %i seconds after midnight', (time, seconds) => {
    expect(secondOfDay(time as ClockTime)).toBe(seconds)
  })

  it.each(['24:00', '10:60', '10:00:60', '10', '', '10:0', 'diez', '10:00 ', '110:00'])(
    '%j is none',
    time => {
      expect(secondOfDay(time as ClockTime)).toBeUndefined()
      expect(secondsOf({ from: time as ClockTime, to: '10:00' })).toBeUndefined()
    },
  )

  it('ends on the next day when it is before the beginning', () => {
    expect(secondsOf({ from: '23:59:50', to: '0:00:10' })).toBe(20)
    expect(secondsOf({ from: '10:00', to: '10:00' })).toBe(0)
    expect(secondsOf({ from: '10:00', to: '09:59' })).toBe(86340)
  })
})
