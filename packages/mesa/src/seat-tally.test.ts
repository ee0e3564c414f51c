import type { MesaSeat } from '@apertura/domain'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { entriesOf, type ToldAct, town } from '../test/a-mesa.js'
import { meeting } from './meeting.js'

const holders = ['ana', 'luis', 'eva', 'raul']
const alternates = ['sara', 'mar']
const everybody = [...holders, ...alternates]
const mesa = meeting(town)

/** Alternates who were named for several seats, members who are alternates, vacant seats, and two bodies. */
const seats = fc.array(
  fc.record({
    body: fc.constantFrom('promotor', 'asesor'),
    sector: fc.constantFrom('gobierno', 'sociedad-civil'),
    holder: fc.constantFrom(...holders, null),
    alternates: fc.subarray(['sara', 'mar', 'eva']),
    votes: fc.constantFrom(true, true, true, false),
  }),
  { minLength: 1, maxLength: 7 },
)

const mark = fc.record(
  {
    person: fc.constantFrom(...everybody),
    status: fc.constantFrom(
      'present',
      'absent',
      'left',
      'represented',
      'represented',
      'excused',
      'en pasillo',
    ),
    by: fc.constantFrom(...everybody),
    as: fc.constantFrom('alternate' as const, 'proxy' as const),
  },
  { requiredKeys: ['person', 'status'] },
)

const session = fc
  .tuple(fc.constantFrom('seis-momentos', 'foro', 'reunion'), seats, fc.array(mark, { maxLength: 20 }))
  .map(([method, all, marks]): readonly ToldAct[] => [
    { kind: 'mesa.convened', data: { method } },
    {
      kind: 'mesa.seated',
      data: {
        people: everybody.map(id => ({ id, name: id, data: 'public-by-role' })),
        seats: all.map((seat, at): MesaSeat => ({ ...seat, id: `silla-${at}` })),
      },
    },
    { kind: 'mesa.opened' },
    { kind: 'mesa.installed' },
    ...marks.map((each): ToldAct => ({ kind: 'attendance.noted', data: { marks: [each] } })),
  ])

it('comes to the same when it is kept up mark by mark as when it is counted from the beginning', () => {
  fc.assert(
    fc.property(session, acts => {
      let state = mesa.initial
      for (const entry of entriesOf(acts)) {
        state = mesa.evolve(state, entry).state
        const stored = JSON.parse(JSON.stringify(state))
        expect(mesa.quorum(state)).toEqual(mesa.quorum(stored))
      }
      expect(mesa.replay(entriesOf(acts)).state).toEqual(state)
    }),
  )
})

it('never finds more people there than sit, nor fewer at most than at least', () => {
  fc.assert(
    fc.property(session, acts => {
      for (const { whole, present } of mesa.quorum(mesa.replay(entriesOf(acts)).state).lines) {
        expect(present.min).toBeLessThanOrEqual(present.max)
        expect(present.max).toBeLessThanOrEqual(whole ?? Number.POSITIVE_INFINITY)
      }
    }),
  )
})
