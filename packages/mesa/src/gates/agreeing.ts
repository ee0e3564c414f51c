import { isBefore } from '@apertura/calendar'
import { found } from '../found.js'
import { type Gate, gate, verdict } from '../gate.js'

/** Agreements, from the session that makes them to the institutions that answer. */
export const agreeing: readonly Gate[] = [
  gate(
    'mesa.agreement-once',
    ['agreement.made'],
    { from: 'reason', stops: true },
    ({ state, act: { data } }) =>
      verdict(found(state.agreements, data.agreement) === undefined, { agreement: data.agreement }),
  ),
  gate(
    'mesa.agreement-known',
    ['agreement.followed', 'agreements.handed-over', 'agreement.answered'],
    { from: 'reason', stops: true },
    ({ state, act: { data } }) => {
      const agreement = 'agreements' in data ? data.agreements[0] : data.agreement
      return verdict(found(state.agreements, agreement) !== undefined, { agreement })
    },
  ),
  gate(
    'mesa.agreement-decided',
    ['agreement.made'],
    { from: 'reason', weight: 'warning' },
    ({ state, act }) => {
      const { decision, agreement } = act.data
      if (decision === undefined) return null
      const declared = found(state.decisions, decision)?.declared
      return verdict(declared === 'adopted' ? 'yes' : declared === null ? 'perhaps' : 'no', {
        agreement,
        decision,
      })
    },
  ),
  gate(
    'mesa.responsible-known',
    ['agreement.made'],
    { from: 'reason', weight: 'warning' },
    ({ setting, state, act: { data } }) => {
      const unknown = data.responsible.filter(id => !setting.party(id) && !found(state.people, id))
      return verdict(data.responsible.length > 0 && unknown.length === 0, {
        agreement: data.agreement,
        unknown,
      })
    },
  ),
  gate(
    'mesa.due-ahead',
    ['agreement.made', 'agreement.followed'],
    { from: 'reason' },
    ({ act: { data }, on }) => {
      if (data.due === undefined || data.due === null) return null
      return verdict(isBefore(data.due, on) !== 'yes', { agreement: data.agreement, due: data.due })
    },
  ),
  gate(
    'mesa.handed-over-first',
    ['agreement.answered'],
    { from: 'reason', stops: true },
    ({ setting, state, act }) => {
      const { agreement, by } = act.data
      const known = found(state.agreements, agreement)
      if (!known) return null
      const handed = known.handedTo.some(({ institution }) => institution === by)
      return verdict(handed, { agreement, institution: setting.party(by)?.name ?? by })
    },
  ),
  gate('mesa.refusal-reasoned', ['agreement.answered'], { from: 'reason' }, ({ setting, act: { data } }) => {
    if (data.answer !== 'refused' && data.answer !== 'accepted-with-changes') return null
    return verdict(data.words !== undefined, {
      agreement: data.agreement,
      institution: setting.party(data.by)?.name ?? data.by,
      answer: data.answer,
    })
  }),
]
