import { allOf, anyOf } from '@apertura/calendar'
import type { Certainty } from '@apertura/domain'
import { bodyStands } from '../body-stands.js'
import { always, type Gate, type Question, verdict } from '../gate.js'
import { done, sitsOn } from '../known-facts.js'
import type { DoneAct } from '../plan-state.js'
import { sources } from '../sources.js'

/** What the multi-stakeholder forum must be before it is asked to decide. */
export const convening: readonly Gate[] = [
  {
    code: 'forum.exists',
    guards: ['consultation.opened', 'plan.endorsed'],
    severity: 'error',
    certainty: 'verified',
    source: sources.forum,
    inForce: always,
    judge: question => {
      const bodies = question.outline.definition.forum
      return verdict(anyOf(...bodies.map(body => exists(question, body))), { bodies })
    },
  },
  {
    code: 'forum.multi-stakeholder',
    guards: ['consultation.opened', 'plan.endorsed'],
    severity: 'error',
    certainty: 'verified',
    source: sources.forumGlossary,
    inForce: always,
    judge: question => {
      const sides = sidesOf(question)
      return verdict(allOf(sides.government, sides.others), { ...sides })
    },
  },
  {
    code: 'forum.rules-adopted',
    guards: ['consultation.opened'],
    severity: 'warning',
    certainty: 'reported',
    source: sources.forumCharter,
    inForce: always,
    judge: question =>
      verdict(
        done(question.state, ['body.rules-adopted', 'guidelines.adopted'], question.on, ofForum(question)),
      ),
  },
]

const ofForum =
  ({ outline }: Question) =>
  ({ about }: DoneAct) =>
    about?.some(body => outline.forum.has(body)) ?? false

/** A body exists while it stands; one in which somebody sits was begun, even where nobody told it. */
function exists({ state, on }: Question, body: string): Certainty {
  const seated = Object.values(state.sittings).flatMap(sittings =>
    sittings.filter(sitting => sitting.body === body).map(sitting => sitsOn(sitting, on)),
  )
  return bodyStands(state, body, on, anyOf(...seated))
}

/**
 * Whether both sides sit in the forum. Whether an autonomous public body counts as government is not settled
 * by the norm: it makes either side *perhaps*, never sure.
 */
function sidesOf({ outline, state, on }: Question) {
  let government: Certainty = 'no'
  let others: Certainty = 'no'
  for (const [party, sittings] of Object.entries(state.sittings)) {
    const here = sittings.filter(({ body }) => outline.forum.has(body)).map(sitting => sitsOn(sitting, on))
    const present = anyOf(...here)
    if (present === 'no') continue
    const sector = outline.sectorOf(party)
    const settled = sector && (sector.ogp === 'government' || !sector.publicBody)
    const weight = settled ? present : 'perhaps'
    if (!settled || sector.ogp === 'government') government = anyOf(government, weight)
    if (!settled || sector.ogp !== 'government') others = anyOf(others, weight)
  }
  return { government, others }
}
