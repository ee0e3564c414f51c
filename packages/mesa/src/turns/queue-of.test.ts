import { readFileSync } from 'node:fs'
import type { ClockTime, TurnRule } from '@apertura/domain'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { queueOf, type TurnRequest } from './queue-of.js'
import type { SpokenTurn } from './speaking-time.js'

interface Case {
  readonly sentence: string
  readonly first: TurnRule['first']
  readonly minutes?: number
  readonly waiting: readonly string[]
  readonly spoken: readonly string[]
  readonly queue: readonly string[]
}

/** `ana (sociedad) 10:00-10:05`, as the cases are written. */
function read(line: string): SpokenTurn {
  const [, person, sector, from, to] = /^(\S+)(?: \((\S+)\))?(?: ([\d:]+)-([\d:]*))?$/.exec(line) ?? []
  return {
    person: person as string,
    sector: sector ?? null,
    from: (from as ClockTime) || null,
    to: (to as ClockTime) || null,
  }
}

const file = new URL('../../cases/turns.json', import.meta.url)
const { cases } = JSON.parse(readFileSync(file, 'utf8')) as { cases: readonly Case[] }

describe('the cases of the queue', () => {
  it.each(cases)('$sentence', ({ first, minutes, waiting, spoken, queue }) => {
    const rule = { first, ...(minutes !== undefined && { minutes }) }
    expect(queueOf(rule, waiting.map(read), spoken.map(read))).toEqual(queue)
  })
})

const sectors = ['government', 'society', 'academia', null]
const sectorOf = (person: number) => sectors[person % sectors.length] as string | null
const asking = (person: number): TurnRequest => ({ person: `p${person}`, sector: sectorOf(person) })

const rule = fc.record({
  first: fc.shuffledSubarray(['first-time', 'under-heard-sector'] as const),
  minutes: fc.constantFrom(1, 3, 5),
})
const requests = fc.array(fc.nat(30).map(asking))
const minute = fc.nat(59).map(at => `10:${String(at).padStart(2, '0')}` as ClockTime)
const spoken = fc.array(
  fc
    .record({ who: fc.nat(30), from: fc.option(minute), to: fc.option(minute) })
    .map(({ who, from, to }): SpokenTurn => ({ ...asking(who), from, to })),
)

describe('every queue', () => {
  it('holds everybody who waits, once', () => {
    fc.assert(
      fc.property(rule, requests, spoken, (by, asked, before) => {
        const queue = queueOf(by, asked, before)
        expect([...queue].sort()).toEqual([...new Set(asked.map(({ person }) => person))].sort())
      }),
    )
  })

  it('keeps the order of asking among those whom no reason tells apart', () => {
    fc.assert(
      fc.property(rule, requests, spoken, (by, asked, before) => {
        const spoke = new Set(before.map(({ person }) => person))
        const queue = queueOf(by, asked, before)
        for (const sector of sectors) {
          for (const has of [true, false]) {
            const alike = asked.filter(one => one.sector === sector && spoke.has(one.person) === has)
            const order = [...new Set(alike.map(({ person }) => person))]
            expect(queue.filter(person => order.includes(person))).toEqual(order)
          }
        }
      }),
    )
  })

  it('does not depend on what sectors are called', () => {
    const renamed = (sector: string | null) => (sector === null ? null : [...sector].reverse().join(''))
    const rename = <T extends TurnRequest>(all: readonly T[]) =>
      all.map(one => ({ ...one, sector: renamed(one.sector) }))
    fc.assert(
      fc.property(rule, requests, spoken, (by, asked, before) => {
        expect(queueOf(by, rename(asked), rename(before))).toEqual(queueOf(by, asked, before))
      }),
    )
  })

  it('does not depend on the order in which the turns before are told', () => {
    fc.assert(
      fc.property(rule, requests, spoken, (by, asked, before) => {
        expect(queueOf(by, asked, [...before].reverse())).toEqual(queueOf(by, asked, before))
      }),
    )
  })

  it('is the same for the others when somebody who never spoke asks last, and sectors do not count', () => {
    const by = { first: ['first-time'] } as const
    fc.assert(
      fc.property(requests, spoken, (asked, before) => {
        const more = queueOf(by, [...asked, { person: 'new', sector: null }], before)
        expect(more.filter(person => person !== 'new')).toEqual(queueOf(by, asked, before))
      }),
    )
  })

  it('of sectors alone is the same for the others when one more asks last', () => {
    const by = { first: ['under-heard-sector'], minutes: 3 } as const
    fc.assert(
      fc.property(requests, spoken, fc.constantFrom(...sectors), (asked, before, sector) => {
        const more = queueOf(by, [...asked, { person: 'new', sector }], before)
        expect(more.filter(person => person !== 'new')).toEqual(queueOf(by, asked, before))
      }),
    )
  })

  it('is served in its own order while nobody else asks and each turn takes as long as it is meant to', () => {
    const by = { first: ['under-heard-sector'], minutes: 3 } as const
    fc.assert(
      fc.property(requests, spoken, (asked, before) => {
        const served: string[] = []
        const turns = [...before]
        let waiting = asked
        while (waiting.length > 0) {
          const [next] = queueOf(by, waiting, turns) as [string]
          const { sector } = waiting.find(({ person }) => person === next) as TurnRequest
          served.push(next)
          turns.push({ person: next, sector, from: '11:00', to: '11:03' })
          waiting = waiting.filter(({ person }) => person !== next)
        }
        expect(served).toEqual(queueOf(by, asked, before))
      }),
    )
  })
})

describe('nobody waits for ever', () => {
  const crowd = Array.from({ length: 12 }, (_, at) => asking(at))
  const last: TurnRequest = { person: 'patient', sector: 'government' }

  /** How many have the floor before the patient one, while everybody else asks again as soon as they have spoken. */
  function passedBy(by: TurnRule, before: readonly SpokenTurn[]): number {
    const turns = [...before]
    for (let passed = 0; passed < 1000; passed += 1) {
      const others = crowd.filter(({ person }) => turns.at(-1)?.person !== person)
      const waiting = [last, ...others]
      const [next] = queueOf(by, waiting, turns) as [string]
      if (next === last.person) return passed
      const { sector } = waiting.find(({ person }) => person === next) as TurnRequest
      turns.push({ person: next, sector, from: '11:00', to: '11:03' })
    }
    return Number.POSITIVE_INFINITY
  }

  it('each person passes once, and each other sector until it was heard as long', () => {
    fc.assert(
      fc.property(rule, fc.array(fc.nat(20), { maxLength: 15 }), (by, minutes) => {
        const before = minutes.map((length, at): SpokenTurn => {
          const to = `10:${String(length).padStart(2, '0')}` as ClockTime
          return { ...asking(at), from: '10:00', to }
        })
        const meant = { ...by, minutes: 3 }
        const mine = before
          .filter(({ sector }) => sector === last.sector)
          .reduce((sum, { to }) => sum + Number(to?.slice(3)), 0)
        const others = sectors.length - 1
        // A first turn of somebody of the same sector adds to what that sector was heard.
        const own = crowd.filter(({ sector }) => sector === last.sector).length * 3
        const bound = crowd.length + others * (Math.ceil((mine + own) / 3) + 1)
        expect(passedBy(meant, before)).toBeLessThanOrEqual(bound)
      }),
    )
  })

  it('turns that took no time do not let a sector pass for ever', () => {
    const before: SpokenTurn[] = [{ person: 'p0', sector: 'government', from: '10:00', to: '10:00:30' }]
    const turns = [...before]
    let passed = 0
    for (; passed < 1000; passed += 1) {
      const waiting = [last, { person: `quick-${passed}`, sector: 'society' }]
      const [next] = queueOf({ first: ['under-heard-sector'], minutes: 3 }, waiting, turns)
      if (next === last.person) break
      turns.push({ person: `quick-${passed}`, sector: 'society', from: '11:00', to: '11:00' })
    }
    expect(passed).toBe(30)
  })
})

it('a rule that is not there, or has no reasons, is the order of asking', () => {
  const asked = [asking(3), asking(1), asking(3), asking(2)]
  expect(queueOf(undefined, asked, [])).toEqual(['p3', 'p1', 'p2'])
  expect(queueOf({ first: [], minutes: 3 }, asked, [])).toEqual(['p3', 'p1', 'p2'])
  expect(queueOf({ first: ['first-time'] }, [], [])).toEqual([])
})
