import { dueDate, isDay, workCalendar } from '@apertura/calendar'
import type { Certainty, ClockTime, Day, Definition, Term } from '@apertura/domain'
import { type Gate, gate, notBefore, type Question, verdict } from '../gate.js'
import { secondOfDay } from '../turns/clock-seconds.js'

/** How people were called, against what the method asks of a call. */
export const calling: readonly Gate[] = [
  gate('mesa.method-known', ['mesa.convened'], { from: 'reason' }, ({ setting, act: { data } }) => {
    const { series, methods } = setting.definition
    const of = series.find(({ id }) => id === data.series)
    if (data.series !== undefined && of === undefined) return verdict(false, { method: data.series })
    const method = data.method ?? of?.method ?? 'not-stated'
    return method === 'not-stated'
      ? null
      : verdict(
          methods.some(({ id }) => id === method),
          { method },
        )
  }),
  gate('mesa.notice-given', ['mesa.convened'], { from: 'method' }, question => {
    const { setting, act, on } = question
    const { data } = act
    const notice = methodOf(question)?.call?.notice
    if (notice === undefined) return null
    const earliest = isDay(on) ? after(setting.definition, notice, on as Day) : null
    const holds: Certainty = earliest === null ? 'perhaps' : notBefore(data.session, earliest)
    return verdict(holds, { count: notice.count, unit: notice.unit, session: data.session, earliest })
  }),
  gate('mesa.agenda-with-call', ['mesa.convened'], { from: 'method' }, question => {
    const { data } = question.act
    return methodOf(question)?.call?.agenda === true ? verdict(data.agenda.length > 0) : null
  }),
  gate('mesa.same-session', ['mesa.convened'], { from: 'reason', stops: true }, ({ state, act }) =>
    state.call === null
      ? null
      : verdict(state.call.mesa === act.data.mesa, { known: state.call.mesa, mesa: act.data.mesa }),
  ),
  gate('mesa.items-distinct', ['mesa.convened'], { from: 'reason' }, ({ act }) => {
    const ids = act.data.agenda.map(({ id }) => id)
    const twice = new Set(ids.filter((id, at) => ids.indexOf(id) < at))
    return verdict(twice.size === 0, { items: [...twice] })
  }),
  gate('mesa.second-call-later', ['mesa.convened', 'mesa.opened'], { from: 'method' }, question => {
    const { setting, state, act } = question
    const opening = act.kind === 'mesa.opened'
    const rule = (opening ? setting.methodOf(state) : methodOf(question))?.call?.secondCall
    const [first, second] = hoursOf(question)
    if (first === undefined || second === undefined || rule === undefined) return null
    const minutes = (seconds(second) - seconds(first)) / 60
    return verdict(minutes >= rule.afterMinutes, { minutes, needed: rule.afterMinutes })
  }),
  gate('mesa.call-announced', ['mesa.opened'], { from: 'call' }, ({ setting, state, act: { data } }) => {
    const { call = 1 } = data
    const hours = state.call?.hours ?? []
    if (call < 2) return null
    const allowed = hours.length >= call || setting.methodOf(state)?.call?.secondCall !== undefined
    return verdict(allowed, { call })
  }),
  gate('mesa.as-called', ['mesa.opened'], { from: 'call', weight: 'warning' }, ({ state, act, on }) => {
    if (state.call === null) return null
    const { session, hours } = state.call
    const { at, call = 1 } = act.data
    const hour = hours[call - 1]
    if (isDay(session) && isDay(on) && session !== on) return verdict(false, { session, hour: hour ?? null })
    if (at === undefined || hour === undefined) return null
    return verdict(seconds(at) >= seconds(hour), { session, hour })
  }),
]

/** The method that a call names, before it is told. */
function methodOf({ setting, act: { data } }: Parameters<(typeof calling)[number]['judge']>[0]) {
  if (!('session' in data) || !('agenda' in data)) return null
  const { series, methods } = setting.definition
  const named = data.method ?? series.find(({ id }) => id === data.series)?.method
  return methods.find(({ id }) => id === named) ?? null
}

/** The first and the second hour of a call, or at which it is opened on the day for which it was called. */
function hoursOf({
  state: { call },
  act: { data },
  on,
}: Pick<Question<'mesa.convened' | 'mesa.opened'>, 'state' | 'act' | 'on'>): readonly (
  | ClockTime
  | undefined
)[] {
  if ('agenda' in data) return data.hours ?? []
  return data.call !== undefined && data.call > 1 && call?.session === on ? [call.hours[0], data.at] : []
}

const seconds = (time: ClockTime): number => secondOfDay(time) ?? 0

/** The first day on which a session may be held that is called on a day. */
function after({ calendar }: Definition, term: Term, on: Day): Day | null {
  const { weekend = [6, 7], restDays = [], closures = [] } = calendar ?? {}
  const year = Number(on.slice(0, 4))
  const months = term.unit === 'months' ? term.count / 12 : term.count / 100
  const window = {
    from: `${year - 1}-01-01`,
    to: `${Math.min(9999, year + 2 + Math.ceil(months))}-12-31`,
  } as {
    from: Day
    to: Day
  }
  try {
    return dueDate(term, on, workCalendar({ weekend, restDays, closures }, window)).due
  } catch (error) {
    // A term that leads out of the calendar has no day that could be told.
    if (error instanceof RangeError) return null
    throw error
  }
}
