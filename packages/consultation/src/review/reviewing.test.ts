import { aDefinition, anEntry } from '@apertura/test-kit'
import { describe, expect, it } from 'vitest'
import { reviewing } from './reviewing.js'

const review = reviewing(aDefinition())
const problem = { contribution: 'F-1', part: 'problem' } as const
const received = anEntry('contribution.received', '2030-07-01', { contribution: 'F-1' })
const judged = anEntry('contribution.judged', '2030-07-02', { ...problem, outcome: 'undetermined' })

describe('a review of which the city said nothing', () => {
  it('asks two people of different sectors, from every party of the process', () => {
    const { state } = review.replay([received, judged])
    expect(review.summarise(state).queue).toMatchObject([{ contribution: 'F-1', seatsToFill: 2 }])
    expect(review.mayReview(state, 'F-1', 'problem').length).toBe(aDefinition().parties.length)
  })

  it('does not know whether one may ask for a second look', () => {
    const sent = anEntry('reply.sent', '2030-07-03')
    const { state } = review.replay([received, anEntry('contribution.judged', '2030-07-02', problem), sent])
    const { outcome, findings } = review.can(
      state,
      { kind: 'appeal.filed', data: { title: { en: 'Again' }, ...problem } },
      '2030-07-04',
    )
    expect([outcome, findings.find(({ code }) => code === 'appeal.offered')?.outcome]).toEqual([
      'undetermined',
      'undetermined',
    ])
  })
})

describe('a review', () => {
  it('leaves alone what is not its matter', () => {
    const other = anEntry('works.suspended', '2030-07-01')
    const { state, applied, findings } = review.evolve(review.initial, other)
    expect([state, applied, findings]).toEqual([review.initial, false, []])
    expect(review.decide(review.initial, other).entries).toEqual([other])
  })

  it('knows nothing of what never came', () => {
    expect(review.standing(review.initial, 'constructor', 'problem')).toBe(null)
    expect(review.mayReview(review.initial, '__proto__', 'problem')).toEqual([])
  })

  it('is not made with somebody on the panel who is not there', () => {
    expect(() => reviewing(aDefinition(), ['nadie'])).toThrow(RangeError)
  })

  it('throws for an appeal on a day that does not exist, and keeps its state', () => {
    const sent = anEntry('reply.sent', '2030-07-03', { appealUntil: '2030-07-20' })
    const { state } = review.replay([received, anEntry('contribution.judged', '2030-07-02', problem), sent])
    const before = JSON.stringify(state)
    expect(() => review.evolve(state, anEntry('appeal.filed', '2030-02-31', problem))).toThrow(RangeError)
    expect(JSON.stringify(state)).toBe(before)
  })

  it('names people and parts in its titles, in both languages', () => {
    const { findings } = review.replay([
      received,
      judged,
      anEntry('review.given', '2030-07-03', { ...problem, reviewer: 'vecinas', outcome: 'unmet' }),
    ])
    expect(findings.map(({ words }) => words.en)).toEqual([
      'Nobody had asked Vecinas por el Agua to look at the problem of contribution F-1.',
      'Vecinas por el Agua does not accept it and gives no reason. Whoever sent it has a right to one.',
    ])
    expect(findings.every(({ about }) => about.kind === 'entry')).toBe(true)
  })
})
