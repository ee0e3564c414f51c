import type { ClockTime, QuorumReading } from '@apertura/domain'
import type { DecisionBase, MesaState } from './mesa-state.js'
import { type CountedQuorum, quorumOfCounts } from './quorum/quorum-of.js'
import { type CountedState, seatCounts } from './seat-counts.js'
import { seatOf } from './seat-of.js'
import { seatThere } from './seat-there.js'
import { quorumRule, type Setting } from './setting.js'
import { standInsOf } from './stand-ins.js'
import { voterOf } from './voting-seat.js'

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
  const back = steppedBack(state, item)
  if (back.size > 0) {
    const method = setting.methodOf(state)
    const standIns = standInsOf(state, method, state.seats, item)
    for (const seat of state.seats) {
      if (seat.votes === false || seat.holder === null || seatOf(state, seat.holder) !== seat) continue
      if (!back.has(voterOf(state, method, seat, item) ?? '')) continue
      recused.push(seat.id)
      const there = seatThere(state, method, seat, item, standIns)
      if (there !== 'yes') min += 1
      if (there === 'no') max += 1
    }
  }
  return { present: { min, max }, filled: all.filled, seats: all.seats, recused }
}

/** Those who stepped back from a matter, or from all. */
function steppedBack({ interests }: Pick<MesaState, 'interests'>, item: string | null): ReadonlySet<string> {
  const theirs = interests.filter(each => each.recuses && (each.item === null || each.item === item))
  return new Set(theirs.map(({ person }) => person))
}
