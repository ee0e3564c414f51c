import type { Outcome } from '@apertura/domain'
import { computed } from './ballot-of.js'
import { found } from './found.js'
import { matterStretches } from './matter-stretches.js'
import type { MesaState } from './mesa-state.js'
import type { Place } from './place.js'
import type { CountedQuorum } from './quorum/quorum-of.js'
import { quorumNow } from './quorum-now.js'
import { seatOf } from './seat-of.js'
import type { Setting } from './setting.js'
import { queueOf } from './turns/queue-of.js'
import { type TimeBox, timeBoxes } from './turns/time-boxes.js'

/** Where a mesa stands, and what waits. */
export interface MesaSummary {
  readonly place: Place
  /** The quorum as it stands now, with its arithmetic. */
  readonly quorum: CountedQuorum
  /** Whether the session may decide now: it is running, installed where it must be, and the quorum holds. */
  readonly mayDecide: Outcome
  readonly openItem: string | null
  /** Matters that nobody has taken up. */
  readonly waiting: readonly string[]
  /** What each matter was to take, against what it took. */
  readonly timeBoxes: readonly TimeBox[]
  readonly speaking: string | null
  /** Who has the floor next, in the order of the method. */
  readonly queue: readonly string[]
  readonly decisions: readonly {
    readonly decision: string
    readonly result: string
    readonly declared: string | null
  }[]
  /** Agreements that are not done or dropped. */
  readonly openAgreements: readonly string[]
  readonly unapplied: MesaState['unapplied']
}

/** Tells where a mesa stands from what happened in it. */
export function summariseMesa(setting: Setting, state: MesaState): MesaSummary {
  const quorum = quorumNow(setting, state)
  const { place, turns, agenda } = state
  const spoken = turns.filter(({ state: now }) => now !== 'asked')
  const asked = turns.filter(({ state: now }) => now === 'asked')
  const turn = ({ person }: { readonly person: string }) => ({ person, sector: sectorOf(state, person) })
  const installed = place.session === 'installed' || (quorum.without !== null && place.session === 'open')
  return {
    place,
    quorum,
    mayDecide: installed && place.pace === 'running' ? quorum.outcome : 'unmet',
    openItem: agenda.findLast(({ state: now }) => now === 'open')?.id ?? null,
    waiting: agenda.filter(({ state: now }) => now === 'waiting').map(({ id }) => id),
    timeBoxes: timeBoxes(agenda, matterStretches(state)),
    speaking: turns.findLast(({ state: now }) => now === 'speaking')?.person ?? null,
    queue: queueOf(
      setting.methodOf(state)?.turns,
      asked.map(turn),
      spoken.map(each => ({ ...turn(each), from: each.begun, to: each.ended })),
    ),
    decisions: Object.entries(state.decisions).map(([decision, each]) => ({
      decision,
      result: computed(setting, state, each).result,
      declared: each.declared,
    })),
    openAgreements: Object.entries(state.agreements)
      .filter(([, { status }]) => status === 'open' || status === 'under-way')
      .map(([id]) => id),
    unapplied: state.unapplied,
  }
}

/** The sector of somebody's seat, or their own. */
export function sectorOf(state: Pick<MesaState, 'seats' | 'people'>, person: string): string | null {
  return seatOf(state, person)?.sector ?? found(state.people, person)?.sector ?? null
}
