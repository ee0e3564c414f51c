import { allOf, anyOf, isBefore, not } from '@apertura/calendar'
import type { ApprovalAct, Certainty, Definition, EntryKind } from '@apertura/domain'
import { always, everywhere, type Gate, type Question, titled, verdict } from '../gate.js'
import { done, hasHappened } from '../known-facts.js'
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
    code: 'plan.endorsed-first',
    guards: definition => [...new Set<EntryKind>([...after(definition, 'plan.endorsed'), 'plan.submitted'])],
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
    guards: definition => (validator(definition) === undefined ? [] : ['plan.validated']),
    severity: 'error',
    certainty: 'deduced',
    source: sources.reason,
    inForce: always,
    judge: ({ outline, state, on }) => {
      const body = validator(outline.definition) ?? ''
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
    severity: 'error',
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

/** The body that validates, where it is a body and not an institution. */
function validator({ approvals, bodies }: Definition): string | undefined {
  const by = approvals.find(({ act }) => act === 'plan.validated')?.by
  return bodies.find(({ id }) => id === by)?.id
}

/** At least one session during co-creation with somebody who is not a public body. */
function metCivilSociety({ outline, state, on }: Question): Certainty {
  const begun = state.acts['cocreation.started']?.[0]?.on
  const inCocreation = (session: DoneAct) => (begun === undefined ? 'yes' : not(isBefore(session.on, begun)))
  const present = ({ actors }: DoneAct): Certainty => {
    if (!actors) return 'perhaps'
    const sectors = actors.map(outline.sectorOf)
    if (sectors.some(sector => sector && !sector.publicBody)) return 'yes'
    return sectors.includes(undefined) ? 'perhaps' : 'no'
  }
  const sessions = [...(state.acts['session.held'] ?? []), ...(state.acts['sessions.noted'] ?? [])]
  return anyOf(
    ...sessions.map(session => allOf(hasHappened(session, on), inCocreation(session), present(session))),
  )
}
