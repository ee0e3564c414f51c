import { isBefore, not } from '@apertura/calendar'
import type { Certainty, PartialDate } from '@apertura/domain'
import { caseOf } from '../case-of.js'
import { type Gate, gate, named, verdict } from '../gate.js'
import type { ReviewCase } from '../review-state.js'
import { standingOf } from '../standing.js'

/** What comes before an answer, and before asking for a second look. */
export const answering: readonly Gate[] = [
  gate(
    'contribution.received-first',
    ['contribution.judged'],
    { from: 'reason', weight: 'warning' },
    ({ state, act: { data } }) =>
      verdict(caseOf(state, data.contribution, data.part) !== undefined, named(data)),
  ),
  gate(
    'contribution.not-told-yet',
    ['contribution.judged'],
    { from: 'reason', weight: 'info' },
    ({ state, act: { data } }) => {
      const found = caseOf(state, data.contribution, data.part)
      return found ? verdict(found.told.length === 0, named(found)) : null
    },
  ),
  gate(
    'appeal.contribution-known',
    ['appeal.filed'],
    { from: 'reason', stops: true },
    ({ state, act: { data } }) =>
      verdict(caseOf(state, data.contribution, data.part) !== undefined, named(data)),
  ),
  gate('appeal.offered', ['appeal.filed'], { from: 'rules' }, ({ desk, act: { data } }) =>
    verdict(desk.rules?.appeal ? 'yes' : 'perhaps', named(data)),
  ),
  gate(
    'appeal.answered-first',
    ['appeal.filed'],
    { from: 'reason', stops: true },
    ({ desk, state, act: { data } }) => {
      const found = caseOf(state, data.contribution, data.part)
      return found ? verdict(standingOf(found, desk).phase === 'answered', named(found)) : null
    },
  ),
  gate('appeal.in-time', ['appeal.filed'], { from: 'rules' }, ({ state, act: { data }, on }) => {
    const found = caseOf(state, data.contribution, data.part)
    const until = found?.told.at(-1)?.appealUntil
    return found && until ? verdict(inTime(found, on), named(found, { until })) : null
  }),
  gate('appeal.only-once', ['appeal.filed'], { from: 'rules' }, ({ state, act: { data } }) => {
    const found = caseOf(state, data.contribution, data.part)
    return found ? verdict(found.rounds.length === 1, named(found)) : null
  }),
  gate(
    'reply.contribution-known',
    ['reply.sent'],
    { from: 'reason', stops: true },
    ({ state, act: { data } }) =>
      data.parts.map(({ part }) =>
        verdict(
          caseOf(state, data.contribution, part) !== undefined,
          named({ contribution: data.contribution, part }),
        ),
      ),
  ),
  gate('reply.decided-first', ['reply.sent'], { from: 'reason' }, ({ desk, state, act: { data } }) =>
    data.parts.flatMap(({ part }) => {
      const found = caseOf(state, data.contribution, part)
      return found ? verdict(standingOf(found, desk).decidedBy !== null, named(found)) : []
    }),
  ),
  gate('reply.told-once', ['reply.sent'], { from: 'reason' }, ({ state, act: { data } }) => {
    const known = data.parts.flatMap(({ part }) => caseOf(state, data.contribution, part) ?? [])
    const news = known.some(({ told, rounds }) => !told.some(({ rounds: by }) => by === rounds.length))
    const [first] = known
    return first ? verdict(news, named(first)) : null
  }),
  gate('reply.as-decided', ['reply.sent'], { from: 'reason' }, ({ desk, state, act: { data } }) =>
    data.parts.flatMap(({ part, outcome }) => {
      const found = caseOf(state, data.contribution, part)
      const standing = found && standingOf(found, desk)
      return found && standing && standing.decidedBy !== null
        ? verdict(standing.outcome === outcome, named(found))
        : []
    }),
  ),
]

/** Whether a second look was asked for by the last day in. Without a day, nobody was told that there is one. */
export function inTime({ told }: ReviewCase, on: PartialDate): Certainty {
  const until = told.at(-1)?.appealUntil ?? null
  return until === null ? 'perhaps' : not(isBefore(until, on))
}
