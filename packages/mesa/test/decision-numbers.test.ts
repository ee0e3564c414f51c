import type { DecisionRule } from '@apertura/domain'
import { describe, expect, it } from 'vitest'
import { type Ballot, resultOf } from '../src/decision/index.js'

const sector = (id: string) => ({ id, title: { en: id } })
const took = (counts: Readonly<Record<string, number>>, from: string | null = null): Ballot['positions'] =>
  Object.entries(counts).flatMap(([position, count]) =>
    Array.from({ length: count }, () => ({ position, sector: from === null ? null : sector(from) })),
  )
const ballot = (positions: Ballot['positions'], more: Partial<Ballot> = {}): Ballot => ({
  positions,
  counted: null,
  present: { min: positions.length, max: positions.length },
  filled: 12,
  seats: 15,
  recused: 0,
  tieBroken: null,
  ...more,
})
const shown = (rule: DecisionRule, of: Ballot) =>
  resultOf(rule, of).arithmetic.map(({ what, where, value }) => [where ? `${what}@${where.id}` : what, value])

const everybody = ballot(
  took({ agree: 3, reservation: 1, 'stand-aside': 1, object: 2, abstain: 1, absent: 2, recused: 1, hum: 1 }),
  { present: { min: 10, max: 12 }, recused: 1 },
)

describe('the numbers of a decision', () => {
  it('come in one order, with everybody who is not on a side', () => {
    expect(shown({ kind: 'vote', majority: '1/2', of: 'present' }, everybody)).toEqual([
      ['in-favour', 4],
      ['reservation', 1],
      ['against', 2],
      ['stand-aside', 1],
      ['abstain', 1],
      ['unread', 1],
      ['silent', { min: 0, max: 2 }],
      ['recused', 1],
      ['base', { min: 9, max: 11 }],
      ['needed', { min: 5, max: 6 }],
    ])
  })

  it('leave out whoever is not there to be counted', () => {
    expect(shown({ kind: 'consensus', objections: 'block' }, ballot(took({ agree: 2 })))).toEqual([
      ['in-favour', 2],
      ['against', 0],
    ])
    expect(shown({ kind: 'vote', majority: 'simple' }, ballot([]))).toEqual([
      ['in-favour', 0],
      ['against', 0],
    ])
    expect(shown({ kind: 'consent' }, ballot(took({ agree: 2 }), { present: { min: 3, max: 3 } }))).toEqual([
      ['in-favour', 2],
      ['against', 0],
      ['silent', 1],
    ])
  })

  it('count nobody as silent who let it pass or agreed with the others', () => {
    const by = (how: string) =>
      ballot(took({ abstain: 1 }), { counted: { how, counts: [] }, present: { min: 5, max: 5 } })
    const simple = { kind: 'vote', majority: 'simple' } as const
    expect(shown(simple, by('assent'))).toEqual([
      ['in-favour', { min: 1, max: 4 }],
      ['against', 0],
      ['abstain', 1],
    ])
    expect(shown(simple, by('unanimity'))).toEqual([
      ['in-favour', 4],
      ['against', 0],
      ['abstain', 1],
    ])
    expect(shown(simple, by('secret'))).toEqual([
      ['in-favour', 0],
      ['against', 0],
      ['abstain', 1],
      ['silent', 4],
    ])
  })

  it('of seats that are held and of all seats are without those who stepped back', () => {
    const of = ballot(took({ agree: 4, recused: 2 }), { recused: 2 })
    expect(shown({ kind: 'vote', majority: '2/3', of: 'filled' }, of).slice(-2)).toEqual([
      ['base', 10],
      ['needed', 7],
    ])
    expect(shown({ kind: 'vote', majority: '2/3', of: 'seats', strict: true }, of).slice(-2)).toEqual([
      ['base', 13],
      ['needed', 9],
    ])
  })

  it('of a scale show each of its words', () => {
    const rule = {
      kind: 'graded',
      scale: ['full', 'fine', 'doubt', 'veto'],
      inFavourUpTo: 'fine',
      atLeast: '2/3',
      blocking: 'veto',
    } as const
    const of = ballot(took({ full: 2, fine: 1, veto: 1, abstain: 1, object: 1, recused: 1 }), {
      present: { min: 8, max: 8 },
      recused: 1,
    })
    expect(shown(rule, of)).toEqual([
      ['grade.full', 2],
      ['grade.fine', 1],
      ['grade.doubt', 0],
      ['grade.veto', 1],
      ['in-favour', 3],
      ['against', 1],
      ['blocking', 1],
      ['unread', 1],
      ['silent', 1],
      ['recused', 1],
      ['base', { min: 4, max: 6 }],
      ['needed', { min: 3, max: 4 }],
    ])
  })

  it('of sectors show each of them, then how many are on a side', () => {
    const of = ballot([...took({ agree: 2, object: 1 }, 'a'), ...took({ object: 1, abstain: 1 }, 'b')])
    expect(shown({ kind: 'vote', majority: '1/2', parity: 'by-sector' }, of)).toEqual([
      ['in-favour', 2],
      ['against', 2],
      ['abstain', 1],
      ['in-favour@a', 2],
      ['against@a', 1],
      ['in-favour@b', 0],
      ['against@b', 1],
      ['sectors-in-favour', 1],
      ['sectors-against', 1],
      ['base', 2],
      ['needed', 1],
    ])
  })
})

describe('a rule that hands over', () => {
  const last = { kind: 'vote', majority: '2/3', otherwise: 'defer' } as const
  const first = { kind: 'consensus', objections: 'block', otherwise: last } as const

  it('stands before the next one with its numbers, and a matter put off has none of its own', () => {
    expect(resultOf(first, ballot(took({ agree: 5, object: 4 })))).toEqual({
      rule: last,
      result: 'deferred',
      arithmetic: [],
      before: [
        {
          rule: first,
          result: 'no-consensus',
          arithmetic: [
            { what: 'in-favour', value: 5 },
            { what: 'against', value: 4 },
          ],
        },
        {
          rule: last,
          result: 'rejected',
          arithmetic: [
            { what: 'in-favour', value: 5 },
            { what: 'against', value: 4 },
            { what: 'base', value: 9 },
            { what: 'needed', value: 6 },
          ],
        },
      ],
    })
  })

  it('keeps its own result when it decides', () => {
    expect(resultOf(first, ballot(took({ agree: 2 })))).toMatchObject({
      rule: first,
      result: 'adopted',
      before: [],
    })
  })

  it('is not known to hand over while its own no and the next no differ', () => {
    const lost = ballot(took({ agree: 1, object: 3 }), { present: { min: 6, max: 6 } })
    expect(resultOf({ kind: 'vote', majority: 'simple', otherwise: 'defer' }, lost).result).toBe(
      'undetermined',
    )
    expect(
      resultOf({ kind: 'vote', majority: 'simple' }, { ...lost, present: { min: 5, max: 5 } }).result,
    ).toBe('rejected')
  })
})

describe('a broken rule', () => {
  const graded = { kind: 'graded', scale: ['yes', 'no'], atLeast: '1/2' } as const
  const of = ballot(took({ yes: 1 }))

  it('is told in a sentence', () => {
    expect(() => resultOf({ ...graded, inFavourUpTo: 'perhaps' }, of)).toThrow(
      '“perhaps” is no position of the scale yes, no.',
    )
    expect(() => resultOf({ kind: 'vote', majority: '3/2' }, of)).toThrow('“3/2” is no share such as 2/3.')
  })

  it('may have its first word as the last in favour', () => {
    expect(resultOf({ ...graded, inFavourUpTo: 'yes' }, of).result).toBe('adopted')
  })
})
