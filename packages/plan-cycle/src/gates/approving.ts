import { allOf, anyOf, isBefore, not } from '@apertura/calendar'
import type { ApprovalAct, Certainty, Definition, EntryKind } from '@apertura/domain'
import { isCivilSociety } from '../civil-society.js'
import { always, everywhere, type Gate, type Question, titled, verdict } from '../gate.js'
import { done, hasHappened } from '../known-facts.js'
import { validatorOf } from '../outline.js'
import type { DoneAct } from '../plan-state.js'
import { sources } from '../sources.js'

/** What must have been done before a plan is endorsed, validated, published and submitted. */
export const approving: readonly Gate[] = [
  {
    code: 'session.with-civil-society',
    guards: ['plan.endorsed'],
    severity: 'error',
    certainty: 'verified',
    source: sources.meeting,
    inForce: always,
    judge: question => verdict(metCivilSociety(question)),
  },
  {
    code: 'commitments.presented-first',
    guards: ['plan.endorsed'],
    severity: 'error',
    certainty: 'deduced',
    source: sources.reason,
    inForce: always,
    judge: ({ state, on }) => verdict(done(state, 'commitments.presented', on)),
  },
  {
    ...inOrder('plan.endorsed-first', 'plan.endorsed'),
    guards: definition => after(definition, 'plan.endorsed').filter(kind => kind !== 'plan.submitted'),
  },
  {
    code: 'plan.endorsed-first',
    guards: ['plan.submitted'],
    severity: 'error',
    certainty: 'verified',
    source: sources.endorsement,
    inForce: always,
    judge: ({ state, on }) => verdict(done(state, 'plan.endorsed', on)),
  },
  inOrder('plan.validated-first', 'plan.validated'),
  inOrder('plan.published-first', 'plan.published'),
  inOrder('plan.submitted-first', 'plan.submitted'),
  {
    code: 'validator.has-rules',
    guards: definition => (validatorOf(definition) === undefined ? [] : ['plan.validated']),
    severity: 'error',
    certainty: 'deduced',
    source: sources.reason,
    inForce: always,
    judge: ({ outline, state, on }) => {
      const body = outline.validator ?? ''
      const ofBody = ({ about }: DoneAct) => about?.includes(body) ?? false
      const holds = done(state, ['body.rules-adopted', 'guidelines.adopted'], on, ofBody)
      return verdict(holds, { body, ...titled('body', outline.body.get(body)?.title ?? {}) })
    },
  },
  {
    code: 'membership.at-submission',
    guards: ['plan.submitted'],
    severity: 'error',
    certainty: 'verified',
    source: sources.handbook,
    inForce: always,
    judge: ({ places }) => {
      const leaving = everywhere(places, ({ membership }) => membership === 'withdrawing')
      const inside = everywhere(places, ({ membership }) => insiders.includes(membership))
      return verdict(leaving === 'no' ? inside : 'perhaps')
    },
  },
  {
    code: 'monitor.appointed-first',
    guards: ['plan.submitted'],
    severity: 'warning',
    certainty: 'reported',
    source: sources.cycle,
    inForce: always,
    judge: ({ state, on }) => verdict(done(state, 'monitor.appointed', on)),
  },
  {
    code: 'inception.after-submission',
    guards: ['inception.reported'],
    severity: 'error',
    certainty: 'verified',
    source: sources.inception,
    inForce: always,
    judge: ({ state, on }) => verdict(done(state, 'plan.submitted', on)),
  },
]

const insiders = ['accepted', 'member']

/** The approvals that the definition puts after one. */
function after({ approvals }: Definition, first: ApprovalAct): readonly EntryKind[] {
  const acts = approvals.map(({ act }) => act)
  return acts.includes(first) ? acts.slice(acts.indexOf(first) + 1) : []
}

function inOrder(code: Gate['code'], first: ApprovalAct): Gate {
  return {
    code,
    guards: definition => after(definition, first),
    severity: 'error',
    certainty: 'deduced',
    source: sources.definition,
    inForce: always,
    judge: ({ state, on }) => verdict(done(state, first, on)),
  }
}

/** At least one session of the forum during co-creation with somebody from civil society. */
function metCivilSociety({ outline, state, on }: Question): Certainty {
  const begun = state.acts['cocreation.started']?.[0]?.on
  const inCocreation = (session: DoneAct) => (begun === undefined ? 'yes' : not(isBefore(session.on, begun)))
  const ofForum = ({ about = [] }: DoneAct): Certainty => {
    const series = outline.series.get(about[0] ?? '')
    if (!series) return 'perhaps'
    return series.bodies.some(body => outline.forum.has(body)) ? 'yes' : 'no'
  }
  const present = ({ actors }: DoneAct): Certainty => {
    if (!actors) return 'perhaps'
    const sectors = actors.map(outline.sectorOf)
    if (sectors.some(sector => sector && isCivilSociety(sector))) return 'yes'
    return sectors.includes(undefined) ? 'perhaps' : 'no'
  }
  const sessions = [...(state.acts['session.held'] ?? []), ...(state.acts['sessions.noted'] ?? [])]
  return anyOf(
    ...sessions.map(session =>
      allOf(hasHappened(session, on), inCocreation(session), ofForum(session), present(session)),
    ),
  )
}
