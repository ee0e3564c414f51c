import { allOf, anyOf, isBefore, not } from '@apertura/calendar'
import type {
  Certainty,
  Facts,
  MemberJoined,
  MemberLeft,
  PartialDate,
  RepresentativeDesignated,
} from '@apertura/domain'
import { bodyStands } from '../body-stands.js'
import { always, type Gate, type Question, titled, verdict } from '../gate.js'
import { sits, sitsOn } from '../known-facts.js'
import { validatorOf } from '../outline.js'
import type { Ending, PlanState } from '../plan-state.js'
import { sittingsOf } from '../sittings-of.js'
import { sources } from '../sources.js'

/** Who may come into a body, and who may leave it. */
export const seating: readonly Gate[] = [
  {
    code: 'body.exists',
    guards: definition => [
      'member.joined',
      'representative.designated',
      ...(validatorOf(definition) === undefined ? [] : (['validation.requested'] as const)),
    ],
    severity: 'error',
    certainty: 'deduced',
    source: sources.reason,
    inForce: always,
    judge: question => {
      const { outline, act } = question
      const { body } = act.kind === 'validation.requested' ? { body: outline.validator } : seatOf(question)
      if (body === undefined) return verdict('perhaps')
      const facts = { body, ...titled('body', outline.body.get(body)?.title ?? { en: body }) }
      return verdict(outline.body.has(body) ? stands(question, body) : 'no', facts)
    },
  },
  {
    code: 'member.not-seated-twice',
    guards: ['member.joined'],
    severity: 'error',
    certainty: 'deduced',
    source: sources.reason,
    inForce: always,
    judge: question => {
      const { state, act, on } = question
      const { member, body, subgroup } = (act.data ?? {}) as Partial<MemberJoined>
      if (member === undefined || body === undefined) return verdict('perhaps')
      const same = sittingsOf(state, member).filter(
        sitting => sitting.body === body && (sitting.subgroup === subgroup || !sitting.subgroup || !subgroup),
      )
      return verdict(not(anyOf(...same.map(sitting => sitsOn(sitting, on)))), named(question, member, body))
    },
  },
  {
    code: 'member.in-two-bodies',
    guards: ['member.joined', 'representative.designated'],
    severity: 'warning',
    certainty: 'deduced',
    source: sources.forumGlossary,
    inForce: always,
    judge: question => {
      const { member, body } = seatOf(question)
      if (member === undefined || body === undefined) return verdict('perhaps')
      const elsewhere = question.outline.definition.forum.filter(other => other !== body)
      if (!question.outline.forum.has(body)) return verdict('yes', named(question, member, body))
      const answers = elsewhere.map(other => [other, voiceIn(question, member, other)] as const)
      const otherBodies = answers.filter(([, answer]) => answer !== 'no').map(([other]) => other)
      const [other = body] = otherBodies
      const facts = { ...named(question, member, other), body, otherBodies }
      return verdict(not(anyOf(...answers.map(([, answer]) => answer))), facts)
    },
  },
  {
    code: 'member.was-in-body',
    guards: ['member.left'],
    severity: 'error',
    certainty: 'deduced',
    source: sources.reason,
    inForce: always,
    judge: question => {
      const { state, act, on } = question
      const { member, body } = (act.data ?? {}) as Partial<MemberLeft>
      if (member === undefined || body === undefined) return verdict('perhaps')
      return verdict(sits(state, member, body, on), named(question, member, body))
    },
  },
]

/** Member and body as ids, and by the names that people know. */
function named({ outline }: Question, member: string, body: string): Facts {
  const name = outline.party.get(member)?.name ?? member
  return { member, name, body, ...titled('body', outline.body.get(body)?.title ?? { en: body }) }
}

/** The seat that the act gives: to a member, or to the person who will speak for an institution. */
function seatOf({ act }: Question): {
  readonly member?: string | undefined
  readonly body?: string | undefined
} {
  const data = (act.data ?? {}) as Partial<MemberJoined & RepresentativeDesignated>
  return { member: act.kind === 'member.joined' ? data.member : data.person, body: data.body }
}

/** Whether the same voice is heard in another body: in person, for an institution, or through one of its own. */
function voiceIn({ outline, state, on }: Question, member: string, body: string): Certainty {
  const affiliation = outline.party.get(member)?.affiliation
  const same = [
    member,
    ...(affiliation === undefined ? [] : [affiliation]),
    ...(outline.voices.get(member) ?? []),
  ]
  return anyOf(speaksIn(state, member, body, on), ...same.map(party => sits(state, party, body, on)))
}

/** Whether a person speaks for an institution in a body: designated, and neither gone nor replaced since. */
function speaksIn(state: PlanState, person: string, body: string, on: PartialDate): Certainty {
  const designations = (state.acts['representative.designated'] ?? []).filter(({ about }) =>
    about?.includes(body),
  )
  const own = designations.filter(({ actors }) => actors?.includes(person))
  if (own.length === 0) return 'no'
  const replaced = designations
    .filter(({ replaces }) => replaces === person)
    .map((told): Ending => ({ ...told, lastDay: 'not-stated' }))
  return anyOf(
    ...own.map(designation => {
      const [, institution = person] = designation.about ?? []
      const endings = [...replaced, ...departures(state, [person, institution], body)]
      const later = endings.filter(({ on: end }) => isBefore(end, designation.on) !== 'yes')
      const seat = { ...designation, body }
      return allOf(...[null, ...later].map(left => sitsOn({ ...seat, left }, on)))
    }),
  )
}

/** When any of these left a body, whether or not their coming in was told. */
function departures(state: PlanState, parties: readonly string[], body: string): readonly Ending[] {
  const untold = state.early.flatMap(({ known, entry }) =>
    entry.kind === 'member.left' && entry.data.body === body && parties.includes(entry.data.member)
      ? [{ entry: entry.id, on: entry.on, known, lastDay: entry.data.lastDay }]
      : [],
  )
  const told = parties.flatMap(party =>
    sittingsOf(state, party).flatMap(({ body: where, left }) => (where === body && left ? [left] : [])),
  )
  return [...untold, ...told]
}

/** Surely not where it was dissolved or created later; perhaps while nobody told that it was created. */
const stands = ({ state, on }: Question, body: string): Certainty =>
  bodyStands(
    state,
    body,
    on,
    state.acts['body.created']?.some(({ about }) => about?.includes(body)) ? 'no' : 'perhaps',
  )
