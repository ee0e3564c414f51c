import type { Named, Outcome, Quorum, QuorumRule, Share } from '@apertura/domain'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CountedSeat, neededOf, quorumOf } from '../src/quorum/index.js'

const named = (id: string): Named => ({ id, title: { en: id } })
const ids = fc.constantFrom('a', 'b', 'c', '__proto__').map(named)
const shares = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 }))
  .map(([one, other]): Share => `${Math.min(one, other)}/${Math.max(one, other)}`)
const flat = fc.record(
  {
    atLeast: fc.oneof(shares, fc.integer({ min: 1, max: 6 })),
    strict: fc.boolean(),
    of: fc.constantFrom('seats' as const, 'filled' as const),
    in: fc.constantFrom('all' as const, 'each-body' as const, 'each-sector' as const),
  },
  { requiredKeys: ['atLeast'] },
)
const rules: fc.Arbitrary<QuorumRule> = fc
  .tuple(flat, fc.array(flat, { maxLength: 2 }))
  .map(([rule, also]) => (also.length > 0 ? { ...rule, also } : rule))
const seatLists = (certainties: readonly CountedSeat['present'][]) =>
  fc.array(
    fc.record({
      body: ids,
      sector: ids,
      filled: fc.boolean(),
      present: fc.constantFrom(...certainties),
    }),
    { maxLength: 8 },
  )
const known = seatLists(['yes', 'no'])
const open = seatLists(['yes', 'no', 'perhaps'])

describe('a number that a rule needs', () => {
  it('is the least that makes the share, in whole numbers of any size', () => {
    const digits = fc.integer({ min: 1, max: 999_999 })
    fc.assert(
      fc.property(
        digits,
        digits,
        fc.nat({ max: 1_000_000_000 }),
        fc.boolean(),
        (one, other, whole, strict) => {
          const [part, of] = [Math.min(one, other), Math.max(one, other)]
          const needed = BigInt(neededOf(`${part}/${of}`, whole, strict))
          const reaches = (count: bigint) => {
            const [left, right] = [count * BigInt(of), BigInt(part) * BigInt(whole)]
            return strict ? left > right : left >= right
          }
          expect(reaches(needed)).toBe(true)
          expect(needed === 1n || !reaches(needed - 1n)).toBe(true)
        },
      ),
    )
  })

  it('is the same for a share that says the same in larger numbers', () => {
    fc.assert(
      fc.property(
        shares,
        fc.integer({ min: 2, max: 99 }),
        fc.nat(500),
        fc.boolean(),
        (share, k, whole, strict) => {
          const [part, of] = share.split('/').map(Number) as [number, number]
          expect(neededOf(`${part * k}/${of * k}`, whole, strict)).toBe(neededOf(share, whole, strict))
        },
      ),
    )
  })

  it.each(['0/3', '3/2', '1/0', '-1/2', '1/-2', '0.5/1', '1/2/3', 'half', '1/2 ', '01/2', '1/1234567'])(
    'is not made from %s, which is no share',
    share => {
      expect(() => neededOf(share as Share, 9)).toThrow(`“${share}” is no share such as 2/3.`)
    },
  )

  it.each([-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('is not made from %s people', count => {
    expect(() => neededOf(count, 9)).toThrow(`A rule asks for a number of people, and ${count} is none.`)
    expect(() => neededOf(1, count)).toThrow(`A whole is a number of people, and ${count} is none.`)
    expect(() => neededOf('1/2', count)).toThrow(RangeError)
  })

  it('is not made from more people than can be counted exactly', () => {
    expect(neededOf('1/999999', Number.MAX_SAFE_INTEGER)).toBe(9_007_208_262)
    expect(() => neededOf('2/3', Number.MAX_SAFE_INTEGER)).toThrow('is too much to count exactly.')
  })

  it('is at least one person', () => {
    expect(neededOf(0, 9)).toBe(1)
    expect(neededOf(0, 9, true)).toBe(1)
    expect(neededOf('1/2', 0)).toBe(1)
  })
})

describe('a quorum', () => {
  it('does not depend on the order in which seats are counted', () => {
    const shuffled = open.chain(seats =>
      fc.tuple(fc.constant(seats), fc.shuffledSubarray(seats, { minLength: seats.length })),
    )
    fc.assert(
      fc.property(rules, shuffled, (rule, [seats, others]) => {
        const [one, other] = [quorumOf(rule, seats), quorumOf(rule, others)]
        expect(other.outcome).toBe(one.outcome)
        expect(new Set(other.lines.map(line => JSON.stringify(line)))).toEqual(
          new Set(one.lines.map(line => JSON.stringify(line))),
        )
      }),
    )
  })

  it('is not lost when somebody comes, nor reached when somebody leaves', () => {
    const rank = (outcome: Outcome) => ['unmet', 'undetermined', 'met'].indexOf(outcome)
    fc.assert(
      fc.property(rules, open, fc.nat(), (rule, seats, at) => {
        const with_ = (present: CountedSeat['present']) =>
          seats.map((seat, i) => (i === at % Math.max(1, seats.length) ? { ...seat, present } : seat))
        const [away, perhaps, there] = (['no', 'perhaps', 'yes'] as const).map(each =>
          rank(quorumOf(rule, with_(each)).outcome),
        ) as [number, number, number]
        expect(away <= perhaps && perhaps <= there).toBe(true)
      }),
    )
  })

  it('is open exactly while those who perhaps are there make the difference', () => {
    fc.assert(
      fc.property(rules, open, (rule, seats) => {
        const outcomes = new Set(endingsOf(seats).map(each => quorumOf(rule, each).outcome))
        const [only = 'undetermined'] = outcomes
        expect(quorumOf(rule, seats).outcome).toBe(outcomes.size === 1 ? only : 'undetermined')
      }),
    )
  })

  it('is what somebody gets who counts by hand', () => {
    fc.assert(
      fc.property(rules, known, (rule, seats) => {
        expect(quorumOf(rule, seats).outcome).toBe(byHand(rule, seats) ? 'met' : 'unmet')
      }),
    )
  })

  it('of a share stays when every seat becomes several', () => {
    const ofShare = rules.filter(rule => typeof rule.atLeast === 'string' && rule.also === undefined)
    fc.assert(
      fc.property(ofShare, known, fc.integer({ min: 2, max: 4 }), (rule, seats, times) => {
        const more = seats.flatMap(seat => Array.from({ length: times }, () => seat))
        expect(quorumOf(rule, more).outcome).toBe(quorumOf(rule, seats).outcome)
      }),
    )
  })

  it('shows numbers that lead to what it says', () => {
    fc.assert(
      fc.property(rules, open, (rule, seats) => {
        for (const { whole, needed, present, outcome } of quorumOf(rule, seats).lines) {
          if (whole === null || needed === null) throw new Error('A seat is a seat.')
          expect(outcome === 'met').toBe(present.min >= needed)
          expect(outcome === 'unmet').toBe(present.max < needed)
          expect(present.min <= present.max && present.max <= whole).toBe(true)
        }
      }),
    )
  })
})

/** Every way in which those who perhaps are there were or were not. */
function endingsOf(seats: readonly CountedSeat[]): readonly CountedSeat[][] {
  return seats.reduce<CountedSeat[][]>(
    (lists, seat) =>
      (seat.present === 'perhaps' ? (['yes', 'no'] as const) : [seat.present]).flatMap(present =>
        lists.map(list => [...list, { ...seat, present }]),
      ),
    [[]],
  )
}

function byHand(rule: Exclude<Quorum, string>, seats: readonly CountedSeat[]): boolean {
  const places =
    rule.in === 'each-body'
      ? [...new Set(seats.map(({ body }) => body.id))].map(id => seats.filter(({ body }) => body.id === id))
      : rule.in === 'each-sector'
        ? [...new Set(seats.map(({ sector }) => sector.id))].map(id =>
            seats.filter(({ sector }) => sector.id === id),
          )
        : [seats]
  const holds = (place: readonly CountedSeat[]) => {
    const there = place.filter(({ filled, present }) => filled && present === 'yes').length
    const whole = rule.of === 'filled' ? place.filter(({ filled }) => filled).length : place.length
    const [part = 0, of = 1] =
      typeof rule.atLeast === 'number' ? [rule.atLeast, 1] : rule.atLeast.split('/').map(Number)
    const asked = typeof rule.atLeast === 'number' ? part : part * whole
    return there > 0 && (rule.strict ? there * of > asked : there * of >= asked)
  }
  return places.length > 0 && places.every(holds) && (rule.also ?? []).every(each => byHand(each, seats))
}
