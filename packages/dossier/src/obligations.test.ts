import type { Day, Definition, EntryDraft, ObligationRule } from '@apertura/domain'
import { aDefinition, anEntry } from '@apertura/test-kit'
import { describe, expect, it } from 'vitest'
import { aRecord } from '../test/a-record.js'
import { dossier } from './dossier.js'

const [planDue] = aDefinition().obligations as readonly [ObligationRule]
const owing = (change: Partial<ObligationRule> = {}): Definition =>
  aDefinition({ obligations: [{ ...planDue, ...change }] })
const on = (definition: Definition, at: Day, ...drafts: EntryDraft[]) =>
  dossier(definition, aRecord(...drafts), { at }).obligations[0]

describe('something owed', () => {
  it('is unmet, and not late, while no date was ever set', () => {
    expect(on(owing(), '2039-12-31')).toEqual({
      code: 'plan-due',
      title: planDue.title,
      owedBy: 'alcaldia',
      due: null,
      original: null,
      history: [],
      overdueSince: null,
      outcome: 'unmet',
    })
  })

  it('is late from the day after its last day in', () => {
    const definition = owing({ due: '2030-06-30' })
    expect(on(definition, '2030-06-30')?.overdueSince).toBeNull()
    expect(on(definition, '2030-07-01')?.overdueSince).toBe('2030-07-01')
    expect(on(definition, '2031-01-01')?.overdueSince).toBe('2030-07-01')
  })

  it('is late once every day of a vague date is over', () => {
    expect(on(owing({ due: '2030' }), '2030-12-31')?.overdueSince).toBeNull()
    expect(on(owing({ due: '2030' }), '2031-01-01')?.overdueSince).toBe('2031-01-01')
    expect(on(owing({ due: '[2030..]' }), '2039-12-31')?.overdueSince).toBeNull()
  })

  it('is met once it was done, early or late', () => {
    const done = anEntry('plan.submitted', '2030-09')
    const definition = owing({ due: '2030-06-30' })
    expect(on(definition, '2030-08-31', done)).toMatchObject({ outcome: 'unmet', overdueSince: '2030-07-01' })
    expect(on(definition, '2030-09-15', done)).toMatchObject({ outcome: 'undetermined', overdueSince: null })
    expect(on(definition, '2030-09-30', done)).toMatchObject({ outcome: 'met', overdueSince: null })
  })

  it('keeps its first date when it is moved', () => {
    const moved = [
      anEntry('deadline.set', '2030-02-01', { due: '2030-06-30' }),
      anEntry('deadline.set', '2030-05-01', { due: '2030-10-31' }),
    ]
    expect(on(owing(), '2030-01-31', ...moved)).toMatchObject({ due: null, original: null })
    expect(on(owing(), '2030-04-30', ...moved)).toMatchObject({ due: '2030-06-30', original: '2030-06-30' })
    expect(on(owing(), '2030-08-01', ...moved)).toMatchObject({
      due: '2030-10-31',
      original: '2030-06-30',
      overdueSince: null,
    })
    expect(on(owing({ due: '2030-03-31' }), '2030-11-01', ...moved)).toMatchObject({
      original: '2030-03-31',
      overdueSince: '2030-11-01',
    })
  })

  it('is not surely late while it was perhaps moved', () => {
    const definition = owing({ due: '2030-06-30' })
    const moved = anEntry('deadline.set', '2030', { due: '2030-08-31' })
    expect(on(definition, '2030-08-01', moved)?.overdueSince).toBeNull()
    expect(on(definition, '2030-09-01', moved)?.overdueSince).toBe('2030-09-01')
    // A perhaps earlier date does not make it earlier than the one that surely holds.
    const shortened = anEntry('deadline.set', '2030', { due: '2030-03-31' })
    expect(on(definition, '2030-05-01', shortened)?.overdueSince).toBeNull()
  })

  it('is not surely late while no date was surely set', () => {
    expect(
      on(owing(), '2030-11-01', anEntry('deadline.set', '2030', { due: '2030-06-30' }))?.overdueSince,
    ).toBeNull()
  })

  it('has nothing to do with the date of something else', () => {
    expect(
      on(owing(), '2030-11-01', anEntry('deadline.set', '2030-01-01', { obligation: 'other' }))?.due,
    ).toBeNull()
  })
})

describe('something owed from an act on', () => {
  const definition = owing({ owedFrom: 'membership.accepted', due: '2030-06-30' })

  it('is not owed before it', () => {
    expect(on(definition, '2030-12-31')).toBeUndefined()
    expect(on(definition, '2030-02-28', anEntry('membership.accepted', '2030-03'))).toBeUndefined()
  })

  it('is perhaps owed, and not surely late, while the act perhaps happened', () => {
    const accepted = anEntry('membership.accepted', '[2030-03..2031]')
    expect(on(definition, '2030-12-31', accepted)).toMatchObject({
      outcome: 'undetermined',
      overdueSince: null,
    })
    expect(on(definition, '2031-12-31', accepted)).toMatchObject({
      outcome: 'unmet',
      overdueSince: '2030-07-01',
    })
  })
})

describe('who owes it', () => {
  const rules = { fulfilledBy: 'body.rules-adopted', owedFrom: 'body.installed' } as const

  it('a body is bound by what happens to itself, and not relieved by another body', () => {
    const definition = owing({ ...rules, owedBy: 'consejo' })
    const installed = anEntry('body.installed', '2030-02-01', { body: 'consejo' })
    expect(on(definition, '2030-05-01', anEntry('body.installed', '2030-02-01'))).toBeUndefined()
    expect(
      on(definition, '2030-05-01', installed, anEntry('body.rules-adopted', '2030-04-01'))?.outcome,
    ).toBe('unmet')
    const own = anEntry('body.rules-adopted', '2030-04-01', { body: 'consejo' })
    expect(on(definition, '2030-05-01', installed, own)?.outcome).toBe('met')
  })

  it('a body may owe an act that concerns another', () => {
    const definition = owing({ owedBy: 'promotor', fulfilledBy: 'call.opened' })
    expect(
      on(definition, '2030-05-01', anEntry('call.opened', '2030-04-01', { body: 'asesor' }))?.outcome,
    ).toBe('met')
  })

  it('an institution may owe that a body is installed', () => {
    const definition = owing({ owedBy: 'alcaldia', fulfilledBy: 'body.installed' })
    expect(on(definition, '2030-05-01', anEntry('body.installed', '2030-04-01'))?.outcome).toBe('met')
  })
})

describe('something owed for a term', () => {
  const sources = [{ source: 'gaceta', certainty: 'stated' }] as const
  const term = {
    count: 1,
    unit: 'months',
    nonWorking: 'next-working-day',
    parentheses: 'moves',
    sources,
  } as const
  const reporting = (change: Partial<typeof term> | object = {}) =>
    owing({
      owedFrom: 'consultation.closed',
      fulfilledBy: 'dissemination.noted',
      term: { ...term, ...change },
    } as Partial<Definition['obligations'][number]>)
  const closed = (day: string) => anEntry('consultation.closed', day)
  const veda = [
    anEntry('parenthesis.opened', '2030-05-01'),
    anEntry('parenthesis.closed', '2030-06-02', { lastDay: 'in' }),
  ]

  it('is due from the event on, and on a day with work', () => {
    expect(on(reporting(), '2030-01-15', closed('2030-01-15'))).toMatchObject({
      due: '2030-02-15',
      history: [],
    })
    // 2030-03-16 is a Saturday.
    expect(on(reporting(), '2030-02-16', closed('2030-02-16'))).toMatchObject({ due: '2030-03-18' })
  })

  it('is moved by a parenthesis that forbids it, and keeps what it was and why', () => {
    expect(on(reporting(), '2030-04-10', closed('2030-04-10'), ...veda)).toMatchObject({
      original: '2030-05-10',
      due: '2030-06-03',
      history: [{ from: '2030-05-10', to: '2030-06-03', because: 'veda' }],
    })
    expect(on(reporting({ parentheses: 'runs' }), '2030-04-10', closed('2030-04-10'), ...veda)).toMatchObject(
      { original: '2030-05-10', due: '2030-05-10', history: [] },
    )
  })

  it('is late only after the day to which it was moved', () => {
    const late = (at: Day) => on(reporting(), at, closed('2030-04-10'), ...veda)?.overdueSince
    expect(late('2030-06-03')).toBeNull()
    expect(late('2030-06-04')).toBe('2030-06-04')
  })

  it('is as vague as the event', () => {
    expect(on(reporting(), '2030-01-31', closed('2030-01'))).toMatchObject({
      due: '2030-02',
    })
  })

  it('is not owed before the event', () => {
    expect(on(reporting(), '2030-01-14', closed('2030-01-15'))).toBeUndefined()
  })
})
