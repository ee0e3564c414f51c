import type { ClockTime, QuorumReading } from '@apertura/domain'
import type { DecisionBase, MesaState } from './mesa-state.js'
import { seatThere, stepsBack } from './presence.js'
import { type CountedQuorum, quorumOf } from './quorum/quorum-of.js'
import { quorumRule, type Setting } from './setting.js'

type Counted = Pick<
  MesaState,
  'call' | 'held' | 'seats' | 'attendance' | 'forItems' | 'counted' | 'interests'
>

/** The quorum as it stands, for one matter or for all: every seat with a vote is asked whether it is there. */
export function quorumNow(setting: Setting, state: Counted, item: string | null = null): CountedQuorum {
  const rule = quorumRule(setting, state)
  if (typeof rule === 'string') return quorumOf(rule, [])
  const method = setting.methodOf(state)
  const seats = state.seats
    .filter(({ votes }) => votes !== false)
    .map(seat => ({
      body: setting.body(seat.body),
      sector: setting.sector(seat.sector),
      filled: seat.holder !== null,
      present: seatThere(state, method, seat, item),
    }))
  return quorumOf(rule, seats)
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
  const method = setting.methodOf(state)
  const recused: string[] = []
  let [min, max, filled, seats] = [0, 0, 0, 0]
  for (const seat of state.seats) {
    if (seat.votes === false) continue
    seats += 1
    if (seat.holder === null) continue
    filled += 1
    const back = state.interests.length > 0 && stepsBack(state, seat.holder, item)
    if (back) recused.push(seat.id)
    const there = back ? 'yes' : seatThere(state, method, seat, item)
    if (there === 'yes') min += 1
    if (there !== 'no') max += 1
  }
  return { present: { min, max }, filled, seats, recused }
}
