import type { Certainty, Day, EntryDraft, EntryKind } from '@apertura/domain'
import { aDefinition, anEntry, certaintyValues, days, lastDays, partialDates } from '@apertura/test-kit'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inOrder, planCycle } from '../src/index.js'

const cycle = planCycle(aDefinition())
const parties = aDefinition().parties.map(({ id }) => id)
const bodies = aDefinition().bodies.map(({ id }) => id)
const movers = cycle.acts.filter(kind => !kind.startsWith('member.'))
const facts: readonly EntryKind[] = [
  'session.held',
  'body.installed',
  'guidelines.adopted',
  'statement.made',
  'deadline.set',
]

const data = fc.record({
  member: fc.constantFrom(...parties),
  body: fc.constantFrom(...bodies),
  parenthesis: fc.constantFrom('veda', 'recall'),
  lastDay: lastDays(),
})
const drafts = fc
  .tuple(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...movers) },
      { weight: 2, arbitrary: fc.constantFrom<EntryKind>('member.joined', 'member.left') },
      {
        weight: 2,
        arbitrary: fc.constantFrom<EntryKind>(
          'parenthesis.opened',
          'parenthesis.closed',
          'parenthesis.reread',
        ),
      },
      { weight: 1, arbitrary: fc.constantFrom(...facts) },
    ),
    partialDates(),
    data,
  )
  .map(([kind, on, more]) => anEntry(kind, on, more as never))
const records = fc
  .array(drafts, { maxLength: 25 })
  .map(list =>
    list.map((draft, seq): EntryDraft & { seq: number } => ({ ...draft, id: `entry-${seq}`, seq })),
  )
const views = fc.option(
  fc.record({ at: days(), known: certaintyValues().filter((known): known is Certainty => known !== 'no') }),
  { nil: {} },
)
const saved = <T>(value: T): T => JSON.parse(JSON.stringify(value))

describe('whatever the record', () => {
  it('reading it in one go or stopping after every entry gives the same state, findings and leftovers', () => {
    fc.assert(
      fc.property(records, views, (record, view) => {
        const whole = cycle.replay(record, view)
        let state = cycle.initial
        const findings = []
        for (const entry of record) {
          const step = cycle.evolve(saved(state), entry, view)
          state = step.state
          findings.push(...step.findings)
        }
        expect(saved(state)).toEqual(state)
        expect(state).toEqual(whole.state)
        expect(findings).toEqual(whole.findings)
      }),
    )
  })

  it('a state that was handed out never changes afterwards', () => {
    fc.assert(
      fc.property(records, drafts, (record, more) => {
        const { state } = cycle.replay(record)
        const before = saved(state)
        cycle.evolve(state, more)
        cycle.evolve(cycle.evolve(state, more).state, more)
        expect(state).toEqual(before)
      }),
    )
  })

  it('the order in which entries are handed over does not matter once they are put in order', () => {
    const shuffled = records.chain(list =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    )
    fc.assert(
      fc.property(shuffled, views, ([record, other], view) => {
        expect(cycle.replay(inOrder(other), view)).toEqual(cycle.replay(inOrder(record), view))
      }),
    )
  })

  it('there is always at least one place where the plan may stand, and never one twice', () => {
    fc.assert(
      fc.property(records, views, (record, view) => {
        const { positions } = cycle.replay(record, view).state
        expect(positions.length).toBeGreaterThan(0)
        expect(new Set(positions).size).toBe(positions.length)
      }),
    )
  })

  it('what stands for certain with a day given was possible all along', () => {
    const dated = records.map(list =>
      list.map(entry => ({
        ...entry,
        on: `2030-${String(entry.seq + 1)
          .padStart(2, '0')
          .slice(-2)}`,
      })),
    )
    fc.assert(
      fc.property(
        dated.map(list => list.slice(0, 12)),
        record => {
          const exact = record.map(entry => ({ ...entry, on: `${entry.on}-10` }))
          const at: Day = '2030-06-15'
          const possible = cycle.replay(record, { at }).state.positions
          for (const position of cycle.replay(exact, { at }).state.positions)
            expect(possible).toContain(position)
        },
      ),
    )
  })

  it('an answer is of the weight of its findings, and its words have no holes', () => {
    fc.assert(
      fc.property(records, fc.constantFrom(...cycle.acts), days(), (record, kind, on) => {
        const { state } = cycle.replay(record)
        const { outcome, findings } = cycle.can(state, { kind }, on)
        const errors = findings.filter(({ severity }) => severity === 'error').map(found => found.outcome)
        expect(outcome).toBe(
          errors.includes('unmet') ? 'unmet' : errors.includes('undetermined') ? 'undetermined' : 'met',
        )
        for (const { words } of findings) {
          for (const sentence of Object.values(words)) expect(sentence).not.toMatch(/undefined|null|\[object/)
        }
      }),
    )
  })

  it.each(['plan.endorsed', 'plan.submitted'] as const)(
    'without %s, no sequence of decisions submits the plan, carries it out, learns from it or ends its cycle',
    missing => {
      fc.assert(
        fc.property(records, record => {
          let state = cycle.initial
          for (const entry of record) {
            if (entry.kind === missing) continue
            for (const decided of cycle.decide(state, entry, '2034-01-01').entries)
              state = cycle.evolve(state, decided).state
          }
          expect(state.acts['plan.submitted']).toBeUndefined()
          const late = state.positions.filter(position =>
            /submission|implementation|learning|next-/.test(position),
          )
          expect(late).toEqual([])
        }),
      )
    },
  )

  it('a way of decisions through the late acts alone leads nowhere', () => {
    const late = fc.constantFrom<EntryKind>(
      'plan.validated',
      'plan.published',
      'plan.submitted',
      'inception.reported',
      'implementation.started',
      'implementation.completed',
      'learning.started',
      'learning.completed',
      'works.ended',
      'cycle.closed',
    )
    fc.assert(
      fc.property(fc.array(fc.tuple(late, partialDates()), { maxLength: 20 }), acts => {
        let state = cycle.initial
        for (const [kind, on] of acts)
          for (const decided of cycle.decide(state, anEntry(kind, on), '2034-01-01').entries)
            state = cycle.evolve(state, decided).state
        expect(state.positions.map(position => position.split('/')[2])).toEqual(['antecedents'])
      }),
    )
  })

  it('no closing stands against itself when it is recorded', () => {
    const closings = fc.constantFrom<EntryKind>('consultation.closed', 'mesas.closed', 'learning.completed')
    fc.assert(
      fc.property(closings, partialDates(), days(), (kind, on, at) => {
        const entry = anEntry(kind, on)
        const seen = cycle.evolve(cycle.initial, entry, { at })
        const again = cycle.evolve(seen.state, entry)
        const codes = [...seen.findings, ...again.findings].map(({ code }) => code)
        expect(codes).not.toContain('act.not-done-yet')
      }),
    )
  })
})
