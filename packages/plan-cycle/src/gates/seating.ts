import { anyOf, not } from '@apertura/calendar'
import type { Certainty, Facts, MemberJoined, MemberLeft, RepresentativeDesignated } from '@apertura/domain'
import { always, type Gate, type Question, titled, verdict } from '../gate.js'
import { done, sits, sitsOn } from '../known-facts.js'
import { sources } from '../sources.js'

/** Who may come into a body, and who may leave it. */
export const seating: readonly Gate[] = [
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
      const same = (state.sittings[member] ?? []).filter(
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
  const speaks = done(
    state,
    'representative.designated',
    on,
    ({ about, actors }) => (about?.includes(body) && actors?.includes(member)) ?? false,
  )
  return anyOf(speaks, ...same.map(party => sits(state, party, body, on)))
}
