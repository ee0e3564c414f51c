import type { Day, EntryDraft } from '@apertura/domain'
import { aDefinition, anEntry } from '@apertura/test-kit'
import { describe, expect, it } from 'vitest'
import { aLawfulRecord } from '../test/a-lawful-record.js'
import { planCycle } from './plan-cycle.js'

const cycle = planCycle(aDefinition())
const after = (entries: readonly EntryDraft[], at?: Day) =>
  cycle.replay(entries, at === undefined ? {} : { at }).state
const codes = (findings: readonly { code: string; outcome: string }[]) =>
  findings.map(({ code, outcome }) => `${code} ${outcome}`)

describe('the life of a plan', () => {
  it('begins outside OGP, with its works running and nothing but antecedents', () => {
    expect(cycle.summarise(cycle.initial, '2030-01-01')).toEqual({
      membership: { state: 'outside', possible: ['outside'] },
      works: { state: 'running', stage: ['antecedents'], possible: [['running', 'antecedents']] },
      parentheses: [],
    })
  })

  it('goes its whole lawful way without a finding', () => {
    const { state, findings, unapplied } = cycle.replay(aLawfulRecord)
    expect(findings).toEqual([])
    expect(unapplied).toEqual([])
    expect(cycle.summarise(state, '2032-09-01').works.stage).toEqual(['next-cycle'])
  })

  it('allows each act of that way on its day, and writes it', () => {
    let { state } = cycle.replay([])
    for (const entry of aLawfulRecord) {
      const { outcome, entries } = cycle.decide(state, entry, entry.on as Day)
      expect([entry.kind, outcome]).toEqual([entry.kind, 'met'])
      expect(entries).toEqual([entry])
      state = cycle.evolve(state, entry).state
    }
  })

  it.each([
    ['2030-01-10', ['application']],
    ['2030-03-05', ['orientation']],
    ['2030-05-01', ['co-creation', 'organisation']],
    ['2030-07-01', ['co-creation', 'consultation']],
    ['2030-11-05', ['co-creation', 'endorsement']],
    ['2030-11-25', ['publication']],
    ['2030-12-01', ['submission']],
    ['2031-02-01', ['implementation']],
    ['2032-08-01', ['learning']],
  ] as const)('stands on %s at %j', (day, stage) => {
    expect(cycle.summarise(after(aLawfulRecord, day), day).works.stage).toEqual(stage)
  })

  it('goes on outside OGP when the government leaves', () => {
    const state = after([
      ...aLawfulRecord.slice(0, 18),
      anEntry('withdrawal.notified', '2030-10-11'),
      anEntry('withdrawal.effective', '2030-10-15'),
      anEntry('mesas.closed', '2030-10-20'),
      anEntry('commitments.presented', '2030-10-25'),
    ])
    const { membership, works } = cycle.summarise(state, '2030-11-01')
    expect(membership.state).toBe('withdrawn')
    expect(works).toMatchObject({ state: 'running', stage: ['co-creation', 'agreement'] })
  })

  it('takes up suspended works where they were left', () => {
    const suspended = after([...aLawfulRecord.slice(0, 18), anEntry('works.suspended', '2030-10-02')])
    expect(cycle.summarise(suspended, '2030-10-03').works.state).toBe('suspended')
    const { state } = cycle.evolve(suspended, anEntry('works.resumed', '2030-10-10'))
    expect(cycle.summarise(state, '2030-10-10').works).toMatchObject({
      state: 'running',
      stage: ['co-creation', 'mesas'],
    })
  })
})

describe('history', () => {
  it('is never refused, and the broken gates are told', () => {
    const { state, applied, findings } = cycle.evolve(cycle.initial, anEntry('plan.submitted', '2030-12-01'))
    expect(applied).toBe(true)
    expect(cycle.summarise(state, '2030-12-01').works.stage).toEqual(['submission'])
    expect(codes(findings)).toEqual([
      'plan.endorsed-first unmet',
      'plan.validated-first unmet',
      'plan.published-first unmet',
      'membership.at-submission unmet',
      'monitor.appointed-first unmet',
    ])
  })

  it('keeps a fact that makes no sense, moves nothing, and says so', () => {
    const mesas = after([anEntry('mesas.opened', '2030-10-01')])
    const { state, applied, findings } = cycle.evolve(mesas, anEntry('consultation.opened', '2030-11-01'))
    expect(applied).toBe(false)
    expect(state.positions).toEqual(mesas.positions)
    expect(state.acts['consultation.opened']).toHaveLength(1)
    const last = findings.at(-1)
    expect(last).toMatchObject({ code: 'cycle.out-of-order', facts: { stages: ['co-creation/mesas'] } })
    expect(last?.words['es-MX']).toContain('«Mesas de cocreación»')
  })

  it('has no arrow left once the works have ended', () => {
    const ended = after([anEntry('works.ended', '2030-09-01')])
    const { applied } = cycle.evolve(ended, anEntry('mesas.opened', '2030-10-01'))
    expect(applied).toBe(false)
    expect(codes(cycle.can(ended, { kind: 'mesas.opened' }, '2030-10-01').findings)).toContain(
      'cycle.no-arrow unmet',
    )
  })

  it('judges an act at the time of the act, not of the looking', () => {
    const { findings } = cycle.replay(
      [
        anEntry('application.submitted', '2030-01-10'),
        anEntry('membership.accepted', '2030-02-20'),
        anEntry('orientation.started', '2030-03-05'),
        anEntry('cocreation.started', '2030-05-01'),
        anEntry('membership.lapsed', '2031-01-01'),
      ],
      { at: '2032-01-01' },
    )
    expect(findings).toEqual([])
  })
})

describe('a partial date', () => {
  const suspended = anEntry('works.suspended', '2030-02')

  it('leaves the state alone before it can have happened', () => {
    const { state, applied } = cycle.evolve(cycle.initial, suspended, { at: '2030-01-31' })
    expect(applied).toBe(false)
    expect(state).toBe(cycle.initial)
  })

  it('leaves two places open while it may have happened', () => {
    const { state } = cycle.evolve(cycle.initial, suspended, { at: '2030-02-15' })
    expect(cycle.summarise(state, '2030-02-15').works).toEqual({
      state: null,
      stage: null,
      possible: [
        ['running', 'antecedents'],
        ['suspended', 'antecedents'],
      ],
    })
  })

  it('is settled by what comes after', () => {
    const perhaps = cycle.evolve(cycle.initial, suspended, { at: '2030-02-15' }).state
    const { state } = cycle.evolve(perhaps, anEntry('works.resumed', '2030-02-14'), { at: '2030-02-15' })
    expect(cycle.summarise(state, '2030-02-15').works.state).toBe('running')
  })

  it('counts as perhaps when it is not certain that the entry was known', () => {
    const { state } = cycle.evolve(cycle.initial, anEntry('works.suspended', '2030-02-01'), {
      known: 'perhaps',
    })
    expect(state.positions).toHaveLength(2)
    expect(state.acts['works.suspended']?.[0]?.known).toBe('perhaps')
    expect(cycle.evolve(cycle.initial, suspended, { known: 'no' }).state).toBe(cycle.initial)
  })
})

describe('an answer', () => {
  it('gives every reason, the met ones too', () => {
    const { outcome, findings } = cycle.can(cycle.initial, { kind: 'plan.submitted' }, '2030-12-01')
    expect(outcome).toBe('unmet')
    expect(findings.map(({ outcome }) => outcome)).toContain('met')
    for (const { words } of findings) expect(Object.keys(words)).toEqual(['es-MX', 'en'])
  })

  it('writes nothing when a norm forbids the act, and writes it when norms only advise against it', () => {
    expect(
      cycle.decide(cycle.initial, anEntry('plan.submitted', '2030-12-01'), '2030-12-01').entries,
    ).toEqual([])
    const accepted = after([
      anEntry('application.submitted', '2030-01-10'),
      anEntry('membership.accepted', '2030-02-20'),
    ])
    const { outcome, findings, entries } = cycle.decide(
      accepted,
      anEntry('cocreation.started', '2030-05-01'),
      '2030-05-01',
    )
    expect(codes(findings)).toContain('orientation.held-first unmet')
    expect(outcome).toBe('met')
    expect(entries).toHaveLength(1)
  })

  it('names the kinds of act that can be asked about', () => {
    expect(cycle.acts).toContain('call.opened')
    expect(cycle.acts).not.toContain('stage.opened')
    expect(cycle.acts).not.toContain('statement.made')
  })

  it('is one of uncertainty when the act fits only some of the places where the plan may stand', () => {
    const perhaps = cycle.evolve(cycle.initial, anEntry('mesas.opened', '2030-10'), {
      at: '2030-10-10',
    }).state
    const { findings } = cycle.can(perhaps, { kind: 'consultation.opened' }, '2030-10-10')
    expect(codes(findings)).toContain('cycle.no-arrow undetermined')
  })
})

describe('a stage without a kind of its own', () => {
  const own = planCycle(
    aDefinition({
      stages: [
        { id: 'walks', title: { 'es-MX': 'Recorridos' }, opensWith: 'stage.opened' },
        {
          id: 'votes',
          title: { 'es-MX': 'Votación' },
          opensWith: 'stage.opened',
          closesWith: 'stage.closed',
        },
      ],
    }),
  )

  it('is opened by its id', () => {
    const { state } = own.evolve(own.initial, anEntry('stage.opened', '2030-05-01', { stage: 'votes' }))
    expect(own.summarise(state, '2030-05-01').works.stage).toEqual(['co-creation', 'votes'])
    expect(own.evolve(state, anEntry('stage.opened', '2030-06-01', { stage: 'walks' })).applied).toBe(false)
    expect(own.acts).toContain('stage.opened')
  })

  it('does not fit when the definition has no such stage', () => {
    expect(own.evolve(own.initial, anEntry('stage.opened', '2030-05-01', { stage: 'nowhere' })).applied).toBe(
      false,
    )
  })
})

describe('a caller who breaks the contract', () => {
  it('is told what was not a definition', () => {
    expect(() => planCycle(undefined as never)).toThrow(TypeError)
  })

  it('is told that a state belongs to another definition', () => {
    const elsewhere = { ...cycle.initial, positions: ['member/running/co-creation/hackathon'] }
    expect(() => cycle.can(elsewhere, { kind: 'mesas.opened' }, '2030-10-01')).toThrow(/another definition/)
  })
})
