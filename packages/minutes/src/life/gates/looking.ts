import { isBefore, not } from '@apertura/calendar'
import { gateOfVersion, verdict } from '../gate.js'

/** How a version is looked at before it is approved. */
export const looking = [
  gateOfVersion('document.deadline-ahead', ['document.circulated'], { from: 'reason' }, (_, question) => {
    const { until } = question.act.data
    return until === null ? null : verdict(not(isBefore(until, question.on)), question, { until })
  }),
  gateOfVersion(
    'document.circulated-first',
    ['document.observed', 'document.approved'],
    { from: 'order', weight: 'warning' },
    ({ circulated }, question) => verdict(circulated.length > 0, question),
  ),
  gateOfVersion(
    'document.not-approved-yet',
    ['document.circulated', 'document.observed'],
    { from: 'order', weight: 'warning' },
    ({ approved }, question) => verdict(approved.length === 0, question),
  ),
  gateOfVersion(
    'document.observed-in-time',
    ['document.observed'],
    { from: 'order', weight: 'warning' },
    ({ circulated }, question) => {
      const until = circulated.at(-1)?.until ?? null
      const { by } = question.act.data
      return until === null ? null : verdict(not(isBefore(until, question.on)), question, { until, by })
    },
  ),
  gateOfVersion(
    'document.observation-known',
    ['observation.settled'],
    { from: 'reason', stops: true },
    ({ observations }, question) => {
      const { observation } = question.act.data
      const known = observations.some(({ entry }) => entry === observation)
      return verdict(known, question, { observation })
    },
  ),
  gateOfVersion(
    'document.observation-open',
    ['observation.settled'],
    { from: 'reason', stops: true },
    ({ observations }, question) => {
      const { observation } = question.act.data
      const found = observations.find(({ entry }) => entry === observation)
      return found ? verdict(found.settled === null, question, { observation, by: found.by }) : null
    },
  ),
  gateOfVersion(
    'document.observation-answered',
    ['observation.settled'],
    { from: 'reason' },
    (_, question) => {
      const { settled, reason, observation } = question.act.data
      return settled === 'taken' ? null : verdict(reason !== undefined, question, { observation })
    },
  ),
]
