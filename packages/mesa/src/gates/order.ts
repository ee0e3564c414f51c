import type { LocalizedText } from '@apertura/domain'
import { type Gate, gate, textFacts, verdict } from '../gate.js'
import { momentsOf } from '../machine.js'
import { eventOf, kindsOfSession, type MesaKind } from '../mesa-act.js'
import { isHeld } from '../place.js'
import { thereBy } from '../presence.js'
import { quorumRule } from '../setting.js'

/** What happens between the beginning of a session and its end. */
const opens = [
  'mesa.installed',
  'mesa.closed',
  'moment.begun',
  'attendance.noted',
  'item.opened',
  'turn.begun',
  'decision.opened',
  'decision.declared',
  'agreement.made',
] as const satisfies readonly MesaKind[]

/** By which purpose of a moment an act is told to come too early. */
const purposes: { readonly [K in MesaKind]?: string } = {
  'mesa.installed': 'roll-call',
  'item.added': 'agenda',
  'decision.opened': 'consensus',
  'mesa.closed': 'closing',
}

/** The order of a session, and what must come first. */
export const order: readonly Gate[] = [
  gate('mesa.not-over', kindsOfSession, { from: 'reason', stops: true }, ({ state }) => {
    const { session } = state.place
    return verdict(session !== 'closed' && session !== 'called-off', { session })
  }),
  gate(
    'mesa.in-order',
    [
      'mesa.convened',
      'mesa.opened',
      'mesa.installed',
      'mesa.recessed',
      'mesa.suspended',
      'mesa.resumed',
      'mesa.called-off',
    ],
    { from: 'reason', stops: true },
    ({ setting, state, act }) => {
      if (state.place.session === 'closed' && act.kind !== 'mesa.convened') return null
      // Only a later call opens a session that is open.
      const again =
        act.kind === 'mesa.opened' &&
        state.place.session === 'open' &&
        callOf(act.data) <= (state.held.call ?? 1)
      const arrows = setting.arrowsOf(state)
      const first = arrows.before(state.place, eventOf(act))
      return verdict(!again && first?.length === 0, {
        act: act.kind,
        first: first ?? [],
        session: state.place.session,
      })
    },
  ),
  gate('mesa.convened-first', ['mesa.opened'], { from: 'reason' }, ({ state }) =>
    verdict(state.call !== null),
  ),
  gate('mesa.opened-first', opens, { from: 'reason' }, ({ state, act }) => {
    // An excuse, or who stands in for whom, may be known beforehand.
    if (act.kind === 'attendance.noted' && 'marks' in act.data && thereBy(act.data.marks[0].status) !== 'yes')
      return null
    return verdict(isHeld(state.place) || isOver(state.place.session))
  }),
  gate('mesa.installed-first', ['decision.opened'], { from: 'method' }, ({ setting, state }) =>
    typeof quorumRule(setting, state) === 'string' || !isHeld(state.place)
      ? null
      : verdict(state.place.session === 'installed'),
  ),
  gate(
    'mesa.not-adjourned',
    [
      'item.opened',
      'turn.begun',
      'decision.opened',
      'position.noted',
      'ballots.counted',
      'decision.declared',
    ],
    { from: 'reason' },
    ({ state }) => verdict(state.place.pace === 'running', { pace: state.place.pace }),
  ),
  gate('mesa.moment-known', ['moment.begun'], { from: 'method', stops: true }, ({ setting, state, act }) => {
    const method = setting.methodOf(state)
    const { moment } = act.data
    if (method === null || method.moments === 'not-stated') return verdict('perhaps', { moment })
    return verdict(momentsOf(method).includes(moment), { moment })
  }),
  gate(
    'mesa.moment-not-past',
    ['moment.begun'],
    { from: 'reason', stops: true },
    ({ setting, state, act }) => {
      const ids = momentsOf(setting.methodOf(state))
      const at = ids.indexOf(act.data.moment)
      if (at < 0) return null
      return verdict(at > ids.indexOf(state.place.moment ?? ''), { moment: act.data.moment })
    },
  ),
  gate('mesa.moment-in-order', ['moment.begun'], { from: 'method' }, ({ setting, state, act }) => {
    const moments = titled(setting.methodOf(state))
    const at = moments.findIndex(({ id }) => id === act.data.moment)
    const here = moments.findIndex(({ id }) => id === state.place.moment)
    if (at <= here) return null
    const skipped = moments.slice(here + 1, at)
    return verdict(skipped.length === 0, missing(skipped))
  }),
  gate(
    'mesa.moment-reached',
    ['mesa.installed', 'item.added', 'decision.opened', 'mesa.closed'],
    { from: 'method' },
    ({ setting, state, act }) => {
      const moments = titled(setting.methodOf(state))
      const purpose = purposes[act.kind] ?? ''
      const at = moments.findIndex(({ id, purposes: all = [id] }) => all.includes(purpose))
      if (at < 0) return null
      const here = moments.findIndex(({ id }) => id === state.place.moment)
      return verdict(here >= at, missing(moments.slice(at, at + 1)))
    },
  ),
]

const callOf = (data: object): number => ('call' in data ? Number(data.call) : 1)

const isOver = (session: string) => session === 'closed' || session === 'called-off'

interface Titled {
  readonly id: string
  readonly title: LocalizedText
  readonly purposes?: readonly string[]
}

const titled = (method: { readonly moments: readonly Titled[] | 'not-stated' } | null): readonly Titled[] =>
  method === null || method.moments === 'not-stated' ? [] : method.moments

const missing = (moments: readonly Titled[]) => ({
  first: moments.map(({ id }) => id),
  ...textFacts(
    'first',
    moments.map(({ title }) => title),
  ),
})
