import { measured, ruleOf } from '../ballot-of.js'
import { found } from '../found.js'
import { type Gate, gate, nameOf, verdict } from '../gate.js'
import { attendanceOf, stepsBack, thereOf } from '../presence.js'
import { baseOf } from '../quorum-now.js'
import { seatOf } from '../seat-of.js'
import { seatThere } from '../seat-there.js'
import { standInsOf } from '../stand-ins.js'
import { votingSeat } from '../voting-seat.js'
import { about } from './about.js'

/** What everybody may say, whatever the scale. */
const anywhere = ['abstain', 'absent', 'recused']

/** Positions of those who do not decide. */
const apart = ['absent', 'recused']

/** Who takes which position, and whether it can count. */
export const voting: readonly Gate[] = [
  gate('mesa.vote-held', ['position.noted'], { from: 'reason' }, question => {
    const { setting, state, act } = question
    const { decision, person } = act.data
    const item = found(state.decisions, decision)?.item ?? null
    const seat = votingSeat(state, setting.methodOf(state), person, item)
    return verdict(seat !== undefined, { name: nameOf(question, person) })
  }),
  gate('mesa.voter-there', ['position.noted'], { from: 'reason', stops: true }, question => {
    const { setting, state, act } = question
    const { person, position, by } = act.data
    if (position === 'absent' || position === 'recused') return null
    const item = found(state.decisions, act.data.decision)?.item ?? null
    const seat = seatOf(state, person)
    const method = setting.methodOf(state)
    const there =
      by !== undefined && seat
        ? seatThere(state, method, seat, item, standInsOf(state, method, state.seats, item))
        : thereOf(state, person, item)
    // A roll that says absent and a position contradict each other; who left and was not back takes none.
    const left = attendanceOf(state, person, item)?.status === 'left'
    return verdict(there === 'no' && !left ? 'perhaps' : there, { name: nameOf(question, person) })
  }),
  gate('mesa.vote-once', ['position.noted'], { from: 'reason', stops: true }, question =>
    about(question, decision => {
      const { setting, state, act } = question
      const { person, position } = act.data
      const seat = votingSeat(state, setting.methodOf(state), person, decision.item)?.id
      const before = decision.positions.findLast(
        each => each.person === person || (seat !== undefined && each.seat === seat),
      )
      // Where people talk until they agree, a new word takes the place of the old one.
      const rule = ruleOf(setting, state, decision)
      const changes = measured(rule) && rule.kind !== 'vote' && before?.position !== position
      return verdict(before === undefined || changes, { name: nameOf(question, person) })
    }),
  ),
  gate(
    'mesa.position-on-scale',
    ['position.noted', 'ballots.counted'],
    { from: 'method', stops: true },
    question =>
      about(question, decision => {
        const rule = ruleOf(question.setting, question.state, decision)
        if (!measured(rule) || rule.kind !== 'graded') return null
        const { data } = question.act
        const said = 'counts' in data ? data.counts.map(({ position }) => position) : [data.position]
        const outside = said.filter(position => ![...rule.scale, ...anywhere].includes(position))
        return verdict(outside.length === 0, { positions: outside, scale: rule.scale })
      }),
  ),
  gate('mesa.secret-without-names', ['position.noted'], { from: 'reason', stops: true }, question =>
    about(question, ({ ballot }) => {
      const { position } = question.act.data
      if (ballot === 'open' || position === 'absent' || position === 'recused') return null
      return verdict(false, { decision: question.act.data.decision })
    }),
  ),
  gate('mesa.not-recused', ['position.noted'], { from: 'reason' }, question =>
    about(question, ({ item }) => {
      const { person, position } = question.act.data
      if (position === 'recused' || position === 'absent') return null
      return verdict(!stepsBack(question.state, person, item), { name: nameOf(question, person) })
    }),
  ),
  gate('mesa.interest-in-time', ['interest.declared'], { from: 'reason', weight: 'warning' }, question => {
    const { person, item } = question.act.data
    const late = Object.values(question.state.decisions).some(
      each =>
        (item === undefined || item === each.item) &&
        each.positions.some(one => one.person === person && !apart.includes(one.position)),
    )
    return verdict(!late, { name: nameOf(question, person) })
  }),
  gate('mesa.reason-given', ['position.noted'], { from: 'reason', weight: 'info' }, question => {
    const { person, position, reason } = question.act.data
    if (position !== 'object' && position !== 'recused' && position !== 'reservation') return null
    return verdict(reason !== undefined, { name: nameOf(question, person) })
  }),
  gate('mesa.count-fits', ['ballots.counted'], { from: 'reason' }, question =>
    about(question, ({ item }) => {
      const { setting, state, act } = question
      const total = act.data.counts.reduce((sum, { count }) => sum + count, 0)
      const { present, filled, seats, recused } = baseOf(setting, state, item)
      if (seats === 0) return null
      if (filled !== null && total > filled) return verdict(false, { total, present: filled })
      // A roll that knows of fewer people and a count contradict each other.
      const there = Math.max(0, present.max - recused.length)
      return verdict(total <= there ? 'yes' : 'perhaps', { total, present: there })
    }),
  ),
]
