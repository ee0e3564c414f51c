import type { Day, EntryKind } from '@apertura/domain'
import { aDefinition, anEntry } from '@apertura/test-kit'
import { describe, expect, it } from 'vitest'
import { type AnyStateNode, fromTransition } from 'xstate'
import { getShortestPaths } from 'xstate/graph'
import { aLawfulRecord } from '../test/a-lawful-record.js'
import { planMachine } from './machine.js'
import { placeOf, positionOf, stateValueOf } from './place.js'
import { planCycle } from './plan-cycle.js'
import type { PlanState } from './plan-state.js'

const definition = aDefinition()
const machine = planMachine(definition)
const events = machine.events.map(type => ({ type }))
const nodes = (node: AnyStateNode): readonly AnyStateNode[] => [
  node,
  ...Object.values(node.states).flatMap(nodes),
]
const everyPath = getShortestPaths(machine, { events: events as never })

describe('the statechart', () => {
  it('can reach every one of its states', () => {
    const reached = new Set(
      everyPath.flatMap(({ state }) => state._nodes.map(({ key, path }) => path.join('.') || key)),
    )
    const unreached = nodes(machine.root).filter(({ key, path }) => !reached.has(path.join('.') || key))
    expect(unreached.map(({ path }) => path)).toEqual([])
  })

  it('has a way out of every state that is not the last of its region', () => {
    const leaves = nodes(machine.root).filter(({ type }) => type === 'atomic')
    const withWayOut = (node: AnyStateNode | undefined): boolean =>
      node !== undefined && ([...node.transitions.keys()].length > 0 || withWayOut(node.parent))
    expect(leaves.filter(leaf => !withWayOut(leaf)).map(({ path }) => path)).toEqual([])
  })

  it('never leads back to an earlier stage', () => {
    const stages = machine.states.works?.states.stage
    const order = stages ? nodes(stages).map(({ id }) => id) : []
    const pairs = stages
      ? nodes(stages).flatMap(node =>
          [...node.transitions.values()]
            .flat()
            .flatMap(({ source, target = [] }) =>
              target.map(to => [order.indexOf(source.id), order.indexOf(to.id)] as const),
            ),
        )
      : []
    expect(pairs.length).toBeGreaterThan(50)
    expect(pairs.filter(([from, to]) => to <= from)).toEqual([])
  })

  it('writes each of its positions as a text that reads back', () => {
    for (const { state } of everyPath) {
      const position = positionOf(state.value)
      expect(stateValueOf(position)).toEqual(state.value)
      expect(placeOf(position).position).toBe(position)
    }
  })

  it('holds no data and no timer', () => {
    expect(everyPath.every(({ state }) => Object.keys(state.context).length === 0)).toBe(true)
    expect(nodes(machine.root).flatMap(({ after }) => after)).toEqual([])
  })
})

describe('membership', () => {
  const after = (
    ...kinds: readonly ('withdrawal.notified' | 'withdrawal.announced' | 'withdrawal.effective')[]
  ) => {
    const cycle = planCycle(definition)
    const entries = ['membership.accepted', 'membership.begun', ...kinds] as const
    const { state } = cycle.replay(entries.map((kind, i) => anEntry(kind, `2030-0${i + 1}-01`)))
    return cycle.summarise(state, '2031-01-01').membership.state
  }

  it('ends when the withdrawal takes effect, with or without a letter before', () => {
    expect(after('withdrawal.notified')).toBe('withdrawing')
    expect(after('withdrawal.notified', 'withdrawal.effective')).toBe('withdrawn')
    expect(after('withdrawal.effective')).toBe('withdrawn')
  })

  it('is not moved by the announcement of a withdrawal', () => {
    expect(after('withdrawal.announced')).toBe('member')
    expect(after('withdrawal.notified', 'withdrawal.announced')).toBe('withdrawing')
  })
})

describe('a way of decisions', () => {
  const cycle = planCycle(definition)
  const started = aLawfulRecord.slice(0, 11)
  const given = cycle.replay(started).state
  const last: Day = '2031-01-01'
  const kinds: readonly EntryKind[] = [
    'session.held',
    'consultation.opened',
    'consultation.closed',
    'selection.started',
    'mesas.opened',
    'commitments.presented',
    'plan.endorsed',
    'plan.validated',
    'plan.published',
    'plan.submitted',
    'inception.reported',
    'implementation.started',
    'implementation.completed',
    'learning.started',
    'learning.completed',
    'cycle.closed',
    'works.suspended',
    'works.resumed',
  ]
  const attended = { attendees: [{ party: 'vecinas', seat: 'held' }] } as const
  const decided = (state: PlanState, type: EntryKind): PlanState => {
    const draft = anEntry(type, last, type === 'session.held' ? attended : {})
    return cycle
      .decide(state, draft, last)
      .entries.reduce((now, entry) => cycle.evolve(now, entry).state, state)
  }
  const key = ({ positions, acts }: PlanState) => [...positions, ...Object.keys(acts).sort()].join(' ')
  const logic = fromTransition(
    (context: { plan: PlanState }, { type }: { type: EntryKind }) => ({ plan: decided(context.plan, type) }),
    { plan: given },
  )
  const paths = getShortestPaths(logic, {
    events: kinds.map(type => ({ type })),
    serializeState: ({ context }) => key(context.plan),
  })
  const reaching = (...stages: readonly string[]) =>
    paths.filter(({ state }) =>
      state.context.plan.positions.some(position => stages.includes(placeOf(position).stage[0] ?? '')),
    )
  const submitted = reaching('submission', 'implementation', 'learning', 'next-cycle')

  it.each(['submission', 'implementation', 'learning', 'next-cycle'])('can reach %s', stage => {
    expect(paths.length).toBeGreaterThan(50)
    expect(reaching(stage).length).toBeGreaterThan(0)
  })

  it('never reaches submission or what follows it without endorsement and submission', () => {
    for (const { state, steps } of submitted) {
      expect(state.context.plan.acts['plan.endorsed']).toBeDefined()
      expect(state.context.plan.acts['plan.submitted']).toBeDefined()
      const order = steps.map(({ event }) => event.type)
      expect(order.indexOf('plan.endorsed')).toBeLessThan(order.indexOf('plan.submitted'))
      expect(order.indexOf('plan.endorsed')).toBeGreaterThanOrEqual(0)
    }
  })

  it('is not the way of history, which gets there and is told what it broke', () => {
    const { state, findings } = cycle.evolve(given, anEntry('plan.submitted', last))
    expect(cycle.summarise(state, last).works.stage).toEqual(['submission'])
    expect(findings.map(({ code }) => code)).toContain('plan.endorsed-first')
  })
})
