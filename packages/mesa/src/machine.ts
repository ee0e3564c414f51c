import type { Method } from '@apertura/domain'
import { createMachine } from 'xstate'

/*
 * States and arrows, nothing else: no data, no clock, no judgement. Whether an act is in order is said by the
 * gates. An arrow only says that a fact makes sense where the session stands: a record may leap forward over
 * what nobody noted, never back.
 */

/** The statechart of one session, made from its method. */
export type MesaMachine = ReturnType<typeof mesaMachine>

/**
 * Makes the statechart of a session: called, held, closed or called off. While it is held three things run side by
 * side: whether it is installed, whether it is running, and which moment of the method it has reached.
 *
 * @param method - null when nobody says by which method it is held
 *
 * @example
 * ```ts
 * mesaMachine(sixMoments).events.filter(type => type.startsWith('moment.begun:')).length // => 6
 * ```
 */
export function mesaMachine(method: Pick<Method, 'moments'> | null) {
  const ids = momentsOf(method)
  const begins = Object.fromEntries(ids.map(id => [`moment.begun:${id}`, `session.moment.${id}`]))
  return createMachine({
    id: 'mesa',
    initial: 'awaited',
    states: {
      awaited: {
        on: { 'mesa.convened': 'convened', 'mesa.called-off': 'called-off', ...held, ...begins },
      },
      convened: {
        on: { 'mesa.convened': 'convened', 'mesa.called-off': 'called-off', ...held, ...begins },
      },
      session: {
        type: 'parallel',
        on: { 'mesa.closed': 'closed' },
        states: { standing, pace, moment: momentRegion(ids) },
      },
      'called-off': { on: { 'mesa.convened': 'convened' } },
      closed: { type: 'final' },
    },
  })
}

/** What shows that a session took place, also where nobody wrote down its beginning. */
const held = {
  'mesa.opened': 'session',
  'mesa.installed': 'session.standing.installed',
  'mesa.closed': 'closed',
} as const

const standing = {
  initial: 'open',
  states: {
    // Too few came: a session that was opened may still be opened by the next call, or called off.
    open: {
      on: { 'mesa.opened': 'open', 'mesa.installed': 'installed', 'mesa.called-off': '#mesa.called-off' },
    },
    installed: {},
  },
} as const

const pace = {
  initial: 'running',
  states: {
    running: { on: { 'mesa.recessed': 'recessed', 'mesa.suspended': 'suspended' } },
    recessed: { on: { 'mesa.resumed': 'running', 'mesa.suspended': 'suspended' } },
    suspended: { on: { 'mesa.resumed': 'running' } },
  },
} as const

/** The state before the first moment; no id of a moment has a capital letter. */
export const beforeFirst = 'beforeTheFirst'

/** Each moment has an arrow to every moment after it. */
function momentRegion(ids: readonly string[]) {
  const states: Record<string, { on: Record<string, string> }> = {}
  for (const [at, id] of [beforeFirst, ...ids].entries())
    states[id] = { on: Object.fromEntries(ids.slice(at).map(later => [`moment.begun:${later}`, later])) }
  return { initial: beforeFirst, states }
}

/** The moments of a method in their order; none where it has none, or where nobody states them. */
export function momentsOf(method: Pick<Method, 'moments'> | null): readonly string[] {
  return method === null || method.moments === 'not-stated' ? [] : method.moments.map(({ id }) => id)
}
