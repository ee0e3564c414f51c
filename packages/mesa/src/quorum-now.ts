import type { ClockTime, QuorumReading } from '@apertura/domain'
import type { DecisionBase, MesaState } from './mesa-state.js'
import { seatThere, stepsBack } from './presence.js'
import { type CountedQuorum, quorumOfCounts } from './quorum/quorum-of.js'
import { type CountedState, seatCounts } from './seat-counts.js'
import { quorumRule, type Setting } from './setting.js'

type Counted = CountedState & Pick<MesaState, 'held' | 'interests'>

/** The quorum as it stands, for one matter or for all. */
export function quorumNow(setting: Setting, state: Counted, item: string | null = null): CountedQuorum {
  return quorumOfCounts(quorumRule(setting, state), () => seatCounts(setting, state, item))
}

/** A count with what it was made for. */
export function readingOf(
  counted: CountedQuorum,
  at: QuorumReading['at'],
  time: ClockTime | null,
  more: { readonly decision?: string; readonly stated?: boolean } = {},
): QuorumReading {
  const { outcome, without, lines } = counted
  return { at, time, decision: more.decision ?? null, outcome, without, lines, stated: more.stated ?? null }
}

/** Who can decide a matter now. Those who stepped back are among them, also when they left the room for it. */
export function baseOf(setting: Setting, state: Counted, item: string | null): DecisionBase {
  const { all } = seatCounts(setting, state, item)
  const recused: string[] = []
  let { min, max } = all.present
  if (state.interests.some(({ recuses }) => recuses)) {
    const method = setting.methodOf(state)
    for (const seat of state.seats) {
      if (seat.votes === false || seat.holder === null || !stepsBack(state, seat.holder, item)) continue
      recused.push(seat.id)
      const there = seatThere(state, method, seat, item)
      if (there !== 'yes') min += 1
      if (there === 'no') max += 1
    }
  }
  return { present: { min, max }, filled: all.filled, seats: all.seats, recused }
}
