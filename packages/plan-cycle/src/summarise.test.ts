import type { Day, EntryDraft } from '@apertura/domain'
import { aDefinition, anEntry } from '@apertura/test-kit'
import { describe, expect, it } from 'vitest'
import { planCycle } from './plan-cycle.js'

const cycle = planCycle(aDefinition())
const open = (entries: readonly EntryDraft[], day: Day) =>
  cycle.summarise(cycle.replay(entries, { at: day }).state, day).parentheses

const veda = anEntry('parenthesis.opened', '2030-04-04', {
  title: { 'es-MX': 'Veda', en: 'Electoral silence' },
})
const ends = (on: string, lastDay: 'in' | 'out' | 'not-stated') =>
  anEntry('parenthesis.closed', on, { lastDay })

describe('an open parenthesis', () => {
  it('is told with its cause, its days and what it forbids', () => {
    expect(open([veda], '2030-04-04')).toEqual([
      {
        id: 'veda',
        cause: 'eleccion',
        title: { 'es-MX': 'Veda', en: 'Electoral silence' },
        from: '2030-04-04',
        to: null,
        certainty: 'yes',
        forbids: [{ act: 'dissemination', actors: ['public-bodies'] }],
      },
    ])
  })

  it('tells its end before it has come, when that is known', () => {
    expect(open([veda, ends('2030-06-06', 'in')], '2030-05-01')).toMatchObject([
      { to: '2030-06-06', certainty: 'yes' },
    ])
  })

  it('has no end yet for who looks from a day on which none was known', () => {
    const { state } = cycle.evolve(cycle.initial, veda)
    const unknown = cycle.evolve(state, ends('2030-06-06', 'in'), { at: '2030-05-01', known: 'no' })
    expect(cycle.summarise(unknown.state, '2030-05-01').parentheses).toMatchObject([{ to: null }])
  })

  it('is not there before it opens, nor after its last day in', () => {
    expect(open([veda], '2030-04-03')).toEqual([])
    expect(open([veda, ends('2030-06-06', 'in')], '2030-06-06')).toHaveLength(1)
    expect(open([veda, ends('2030-06-06', 'in')], '2030-06-07')).toEqual([])
  })

  it('ends the day before its first day out', () => {
    expect(open([veda, ends('2030-06-06', 'out')], '2030-06-06')).toEqual([])
  })

  it('is perhaps open on a day that the source leaves open', () => {
    expect(open([veda, ends('2030-06-06', 'not-stated')], '2030-06-06')).toMatchObject([
      { certainty: 'perhaps', to: '[2030-06-05..2030-06-06]' },
    ])
  })

  it('is perhaps open where two sources disagree', () => {
    const other = anEntry('parenthesis.reread', '2030-04-04', { from: '2030-04-20', to: '2030-06-10' })
    const record = [veda, other, ends('2030-06-06', 'in')]
    expect(open(record, '2030-04-10')).toMatchObject([{ certainty: 'perhaps' }])
    expect(open(record, '2030-05-10')).toMatchObject([{ certainty: 'yes' }])
    expect(open(record, '2030-06-08')).toMatchObject([{ certainty: 'perhaps', to: '2030-06-06' }])
    expect(open(record, '2030-06-11')).toEqual([])
  })

  it('is perhaps open before its first reading when another source begins it earlier', () => {
    const other = anEntry('parenthesis.reread', '2030-03-27', { from: '2030-03-27', to: '2030-06-06' })
    const record = [other, veda, ends('2030-06-06', 'in')]
    expect(open(record, '2030-03-26')).toEqual([])
    expect(open(record, '2030-04-01')).toMatchObject([{ certainty: 'perhaps', from: '2030-04-04' }])
    expect(open(record, '2030-04-05')).toMatchObject([{ certainty: 'yes' }])
  })

  it('is one of several when others are open', () => {
    const recall = anEntry('parenthesis.opened', '2030-05-01', { parenthesis: 'recall', cause: 'revocacion' })
    expect(open([veda, recall], '2030-05-02').map(({ id }) => id)).toEqual(['veda', 'recall'])
  })

  it('may open again under the same id', () => {
    const again = anEntry('parenthesis.opened', '2031-04-01')
    const record = [veda, ends('2030-06-06', 'in'), again]
    expect(open(record, '2030-12-01')).toEqual([])
    expect(open(record, '2031-04-02')).toMatchObject([{ from: '2031-04-01', to: null }])
  })
})
