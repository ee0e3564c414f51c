import type { Definition } from '@apertura/domain'
import { createMachine, not, stateIn } from 'xstate'
import { type Step, wayOf } from './way.js'

/*
 * States and arrows, nothing else. The machine holds no data, no clock and no timer, and judges nothing:
 * whether an act is lawful is said by the gates. An arrow only says that a fact makes sense where the plan
 * stands. Time runs forward, so an arrow never leads back; but history may leap over stages.
 */

/** The statechart of one plan, made from its definition. */
export type PlanMachine = ReturnType<typeof planMachine>

/**
 * Makes the statechart of a plan: its membership in OGP beside its works, and in the works the pace
 * (running, suspended, ended) beside the stage.
 *
 * @example
 * ```ts
 * planMachine(definition).root.type // => 'parallel'
 * ```
 */
export function planMachine(definition: Definition) {
  return createMachine({
    id: 'plan',
    type: 'parallel',
    states: {
      membership,
      works: { type: 'parallel', states: { pace, stage: stageRegion(wayOf(definition)) } },
    },
  })
}

const membership = {
  initial: 'outside',
  states: {
    outside: {
      on: {
        'application.submitted': 'applicant',
        'membership.accepted': 'accepted',
        'membership.begun': 'member',
      },
    },
    applicant: { on: { 'membership.accepted': 'accepted', 'membership.begun': 'member' } },
    accepted: {
      on: {
        'membership.begun': 'member',
        'withdrawal.notified': 'withdrawing',
        'withdrawal.effective': 'withdrawn',
        'membership.lapsed': 'lapsed',
      },
    },
    member: {
      on: {
        'withdrawal.notified': 'withdrawing',
        'withdrawal.effective': 'withdrawn',
        'membership.lapsed': 'lapsed',
      },
    },
    withdrawing: { on: { 'withdrawal.effective': 'withdrawn', 'membership.lapsed': 'lapsed' } },
    withdrawn: { on: { 'application.submitted': 'applicant' } },
    lapsed: { on: { 'application.submitted': 'applicant' } },
  },
} as const

const pace = {
  initial: 'running',
  states: {
    running: { on: { 'works.suspended': 'suspended', 'works.ended': 'ended' } },
    suspended: { on: { 'works.resumed': 'running', 'works.ended': 'ended' } },
    ended: { id: 'ended', type: 'final' },
  },
} as const

interface Arrow {
  readonly target: string
  readonly guard: typeof unlessEnded
}
interface StateNode {
  readonly id?: string
  readonly type?: 'parallel' | 'final'
  readonly initial?: string
  readonly states?: Record<string, StateNode>
  readonly on?: Record<string, Arrow>
}

const unlessEnded = not(stateIn('#ended'))
const to = (target: string): Arrow => ({ target, guard: unlessEnded })
const idOf = (step: Step) => step.path.join('/')

/** Every stage has an arrow to each stage after it. */
function stageRegion(way: readonly Step[]) {
  const states: Record<string, StateNode> = {}
  way.forEach((step, i) => {
    const onward = forward(way.slice(i + 1))
    const [outer = '', inner] = step.path
    const node = nodeOf(step, onward)
    if (inner === undefined) states[outer] = node
    else
      states[outer] = {
        initial: states[outer]?.initial ?? inner,
        states: { ...states[outer]?.states, [inner]: node },
      }
  })
  return { initial: 'antecedents', states }
}

function forward(later: readonly Step[]): Record<string, Arrow> {
  const on: Record<string, Arrow> = {}
  for (const step of later) {
    if (step.opens !== null) on[step.opens] ??= to(`#${idOf(step)}`)
    if (step.path[0] === 'implementation') {
      on['implementation.completed'] ??= to('#completed')
      on['inception.reported'] ??= to('#reported')
    }
  }
  return on
}

function nodeOf(step: Step, on: Record<string, Arrow>): StateNode {
  if (step.path[0] === 'implementation') return implementation(idOf(step), on)
  if (step.path[0] === 'next-cycle') return { id: idOf(step), type: 'final' }
  return { id: idOf(step), on }
}

/** What the institutions carry out stands beside what the monitoring body reports on it. */
const implementation = (id: string, on: Record<string, Arrow>): StateNode => ({
  type: 'parallel',
  on,
  states: {
    execution: {
      initial: 'awaited',
      states: {
        awaited: {
          on: { 'implementation.started': to(`#${id}`), 'implementation.completed': to('#completed') },
        },
        'under-way': { id, on: { 'implementation.completed': to('#completed') } },
        completed: { id: 'completed' },
      },
    },
    monitoring: {
      initial: 'awaited',
      states: { awaited: { on: { 'inception.reported': to('#reported') } }, reported: { id: 'reported' } },
    },
  },
})
