import type { DecisionRule, Method } from '@apertura/domain'
import type { Ballot } from './decision/ballot.js'
import { resultOf } from './decision/result-of.js'
import type { Decision, MesaState, Position } from './mesa-state.js'
import { stepsBack } from './presence.js'
import { people } from './seat-counts.js'
import type { Setting } from './setting.js'

/** The rule of a decision: its own, or that of the method. */
export function ruleOf(
  setting: Setting,
  state: Pick<MesaState, 'call'>,
  { rule }: Pick<Decision, 'rule'>,
): Method['decision'] {
  return rule ?? setting.methodOf(state)?.decision ?? 'not-stated'
}

/** Whether a rule is one of the shapes that say how it is measured. */
export const measured = (rule: Method['decision']): rule is DecisionRule => typeof rule !== 'string'

/**
 * Whether each position counts: the last one of a seat does, unless who took it had stepped back. An interest that
 * is declared when the result is out changes nothing of it.
 */
export function counting(
  state: Pick<MesaState, 'interests'>,
  { positions, item, counted, declared, base }: Decision,
): readonly boolean[] {
  const last = new Map<string, number>()
  for (const [at, { seat }] of positions.entries()) if (seat !== null) last.set(seat, at)
  const settled = counted !== null || declared !== null
  const back = (person: string, seat: string) =>
    settled ? base.recused.includes(seat) : state.interests.length > 0 && stepsBack(state, person, item)
  return positions.map(
    ({ seat, person, position }, at) =>
      seat !== null && last.get(seat) === at && (position === 'recused' || !back(person, seat)),
  )
}

/** What a decision is computed from. */
export function ballotOf(setting: Setting, state: MesaState, decision: Decision): Ballot {
  const counts = counting(state, decision)
  const sectors = new Map(state.seats.map(({ id, sector }) => [id, sector]))
  const sectorOf = ({ seat }: Position) => {
    const sector = seat === null ? undefined : sectors.get(seat)
    return sector === undefined ? null : setting.sector(sector)
  }
  const positions = decision.positions.filter((_, at) => counts[at])
  const { present, filled, seats, recused } = decision.base
  const said = positions.filter(
    ({ position, seat }) => position === 'recused' && !recused.includes(seat ?? ''),
  )
  return {
    positions: positions.map(each => ({ position: each.position, sector: sectorOf(each) })),
    counted: decision.counted && {
      ...decision.counted,
      counts: decision.counted.counts.map(({ position, count }) => ({ position, count: people(count) })),
    },
    present,
    filled: filled ?? present.max,
    seats: seats ?? present.max,
    recused: recused.length + said.length,
    tieBroken: decision.tieBroken,
    declared: decision.declared,
  }
}

/** What the rule makes of a decision as it stands. */
export function computed(setting: Setting, state: MesaState, decision: Decision) {
  const rule = ruleOf(setting, state, decision)
  const ofAll = measured(rule) && rule.kind === 'vote' && (rule.of === 'filled' || rule.of === 'seats')
  // A share of a whole that nobody states leaves every result open.
  const asked = ofAll && decision.base.seats === null ? 'not-stated' : rule
  return resultOf(asked, ballotOf(setting, state, decision))
}
