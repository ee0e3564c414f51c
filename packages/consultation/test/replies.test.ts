import { repliesOwed, replyDraft, replyFor, reviewing } from '@apertura/consultation/review'
import type { Contribution, EntryDraft, Finding } from '@apertura/domain'
import { readDraft } from '@apertura/domain/schema'
import { commit, opens } from '@apertura/seal'
import { describe, expect, it } from 'vitest'
import { city, entriesOf, panel, type Told } from './a-review.js'

const review = reviewing(city, panel)
const contribution: Contribution = {
  id: 'F-1',
  title: 'Fuga de agua',
  body: 'Hay una fuga.',
  channel: 'paper',
}
const open: Finding = {
  code: 'problem.public',
  outcome: 'undetermined',
  severity: 'error',
  certainty: 'stated',
  facts: {},
  about: { kind: 'contribution', id: 'F-1', path: 'problem' },
  source: { title: 'Bases' },
  words: { en: 'It is not known whether the problem is public.' },
}
const words = Object.fromEntries(
  ['es-MX', 'en'].map(locale => [
    locale,
    { 'problem.public': ({ outcome }: { outcome?: unknown }) => `${locale}: ${outcome}` },
  ]),
) as never
const needs = { id: 'respuesta-1', on: '2030-08-01', findings: () => [open] } as const

const given = (reviewer: string, data: object, on = '2030-07-15'): Told => ({
  kind: 'review.given',
  on,
  data: { reviewer, ...data },
})
const open2: readonly Told[] = [{ kind: 'contribution.received' }, { kind: 'contribution.judged' }]
const refused = [
  ...open2,
  given('alcaldia', { outcome: 'unmet', reason: 'no-es-publico', answers: { 'problem.public': 'unmet' } }),
  given('vecinas', {
    outcome: 'unmet',
    reason: 'otra',
    words: { 'es-MX': 'Es un asunto entre vecinos.' },
  }),
]
const stateOf = (told: readonly Told[]) => review.replay(entriesOf(told)).state
const reply = (told: readonly Told[], more = {}) =>
  replyFor(review, stateOf(told), contribution, { ...needs, ...more })

describe('a reply', () => {
  it('gives the reason of the rules, or the words of the reviewer, and names who decided', () => {
    const { parts, decidedBy } = reply(refused)
    expect(parts[0]?.reasons).toEqual([
      {
        code: 'no-es-publico',
        words: { 'es-MX': 'No es un problema público.', en: 'It is not a public problem.' },
      },
      { code: 'otra', words: { 'es-MX': 'Es un asunto entre vecinos.' } },
    ])
    expect(decidedBy).toEqual([
      {
        party: 'alcaldia',
        name: 'Alcaldía de Villa Ejemplo',
        sector: { 'es-MX': 'Gobierno', en: 'Government' },
      },
      {
        party: 'vecinas',
        name: 'Vecinas por el Agua',
        sector: { 'es-MX': 'Sociedad civil', en: 'Civil society' },
      },
    ])
  })

  it('says of a criterion what people found where criteria left it open', () => {
    const [finding] = reply(refused, { words }).parts[0]?.findings ?? []
    expect([finding?.outcome, finding?.words.en]).toEqual(['unmet', 'en: unmet'])
  })

  it('does not take for an answer what every object has', () => {
    const odd = { ...open, code: 'constructor' }
    expect(reply(refused, { findings: () => [odd] }).parts[0]?.findings).toEqual([odd])
  })

  it('leaves a criterion open when those who decided answer it differently', () => {
    const told = [
      ...open2,
      given('alcaldia', { outcome: 'unmet', reason: 'otra', answers: { 'problem.public': 'unmet' } }),
      given('vecinas', { outcome: 'unmet', reason: 'otra', answers: { 'problem.public': 'met' } }),
    ]
    expect(reply(told).parts[0]?.findings[0]?.outcome).toBe('undetermined')
  })

  it('does not give as a reason what the minority said', () => {
    const told = [
      ...open2,
      given('alcaldia', { outcome: 'unmet', reason: 'otra' }),
      given('vecinas', { outcome: 'met' }),
      given('universidad', { outcome: 'met' }),
    ]
    const { parts, decidedBy } = reply(told)
    expect([parts[0]?.outcome, parts[0]?.reasons, decidedBy.length]).toEqual(['met', [], 3])
  })

  it('gives ten working days to ask again, and moves them with a parenthesis', () => {
    expect(reply(refused).appeal?.until).toBe('2030-08-15')
    const hindrances = [{ id: 'veda', days: { from: '2030-08-10', to: '2030-08-20' } }]
    expect(reply(refused, { hindrances }).appeal?.until).toBe('2030-08-21')
  })

  it('says what happens: on, closed, into the pool, or on without its solution', () => {
    const both = (problem: string, solution: string): Told[] => [
      { kind: 'contribution.received', data: { parts: ['problem', 'solution'] } },
      { kind: 'contribution.judged', data: { outcome: problem } },
      { kind: 'contribution.judged', data: { part: 'solution', outcome: solution } },
    ]
    const next = (problem: string, solution: string) =>
      reply(both(problem, solution)).next.map(({ en }) => en?.slice(0, 30))
    expect(next('met', 'met')).toEqual(['It goes on to the working tabl'])
    expect(next('met', 'unmet')).toEqual(['It goes on to the working tabl', 'The problem goes on without th'])
    expect(next('unmet', 'met')).toEqual(['Your solution joins the pool o'])
    expect(next('unmet', 'unmet')).toEqual(['Your contribution does not go '])
  })

  it('is not made of what is not decided, nor of what is not known', () => {
    expect(() => reply(open2)).toThrow(RangeError)
    expect(() => reply([])).toThrow(RangeError)
  })
})

describe('a second look', () => {
  const answered: readonly Told[] = [
    ...refused,
    { kind: 'reply.sent', on: '2030-08-01', data: { parts: [told('unmet')] } },
    { kind: 'appeal.filed', on: '2030-08-05' },
    given('instituto', { outcome: 'met' }, '2030-08-10'),
    given('universidad', { outcome: 'met' }, '2030-08-12'),
  ]

  it('ends in a reply that says so, names only those who took it, and offers no third', () => {
    const { appeal, next, decidedBy, parts } = reply(answered)
    expect([appeal, parts[0]?.outcome]).toEqual([null, 'met'])
    expect(next.at(-1)?.en).toMatch(/second look/)
    expect(decidedBy.map(({ party }) => party)).toEqual(['instituto', 'universidad'])
  })

  it('makes another reply owed, since the day of the last decision', () => {
    expect(repliesOwed(review, stateOf(answered), '2030-08-12')).toEqual([
      { contribution: 'F-1', since: '2030-08-12', certainty: 'yes', afterAppeal: true },
    ])
  })
})

describe('replies that are owed', () => {
  const owed = (told: readonly Told[], on = '2030-12-31') =>
    repliesOwed(review, stateOf(told), on as '2030-12-31').map(({ contribution, certainty }) => [
      contribution,
      certainty,
    ])

  it('are owed from the day of the last decision, and not before', () => {
    const two = [
      ...open2,
      given('alcaldia', { outcome: 'met' }, '2030-07-20'),
      given('vecinas', { outcome: 'met' }, '2030-07'),
    ]
    expect(owed(two)).toEqual([['F-1', 'yes']])
    expect(owed(two, '2030-07-25')).toEqual([['F-1', 'perhaps']])
    expect(owed(two, '2030-06-30')).toEqual([])
  })

  it('wait until both parts are decided: nobody is told in halves', () => {
    const parts: Told[] = [
      { kind: 'contribution.received', data: { parts: ['problem', 'solution'] } },
      { kind: 'contribution.judged', data: { outcome: 'met' } },
    ]
    expect(owed(parts)).toEqual([])
    expect(
      owed([...parts, { kind: 'contribution.judged', data: { part: 'solution', outcome: 'unmet' } }]),
    ).toEqual([['F-1', 'yes']])
  })

  it('are owed once: not after a reply, nor when the criteria say something else later', () => {
    const sent: Told[] = [...refused, { kind: 'reply.sent', data: { parts: [told('unmet')] } }]
    expect(owed(sent)).toEqual([])
    expect(owed([...sent, { kind: 'contribution.judged', data: { outcome: 'met' } }])).toEqual([])
  })

  it('come with the longest waiting first', () => {
    const criteria = (contribution: string, on: string): Told[] => [
      { kind: 'contribution.received', data: { contribution } },
      { kind: 'contribution.judged', on, data: { contribution, outcome: 'met' } },
    ]
    const told = [
      ...criteria('F-9', '2030-07-03'),
      ...criteria('F-2', '2030-07-01'),
      ...criteria('F-3', '2030-07-03'),
    ]
    expect(owed(told).map(([folio]) => folio)).toEqual(['F-2', 'F-3', 'F-9'])
  })
})

describe('a reply as an entry', () => {
  const salt = '000102030405060708090a0b0c0d0e0f'
  const stamp = entriesOf([{ kind: 'reply.sent' }])[0] as EntryDraft
  const { id, on, knownOn, recordedAt, by, assertedBy, sources } = stamp
  const at = { id, on, knownOn, recordedAt, by, assertedBy, sources }

  it('has the codes alone; the words stand apart and open its commitment', () => {
    const whole = reply(refused)
    const draft = replyDraft(whole, at, salt)
    expect(readDraft(draft).ok).toBe(true)
    expect(JSON.stringify(draft)).not.toContain('Fuga de agua')
    expect(JSON.stringify(draft)).not.toContain('asunto entre vecinos')
    expect(draft.data).toMatchObject({
      parts: [
        { part: 'problem', outcome: 'unmet', unmet: ['problem.public'], reasons: ['no-es-publico', 'otra'] },
      ],
      decidedBy: ['alcaldia', 'vecinas'],
      appealUntil: '2030-08-15',
    })
    expect(opens(draft.data.content.commitment, whole, salt)).toBe(true)
    expect(draft.data.content.commitment).toBe(commit(whole, salt))
  })

  it('is lawful when it says what was decided, and then nothing is owed', () => {
    const state = stateOf(refused)
    const { outcome, entries } = review.decide(state, replyDraft(reply(refused), at, salt))
    expect(outcome).toBe('met')
    const { state: after } = review.evolve(state, entries[0] as EntryDraft)
    expect(repliesOwed(review, after, '2030-12-31')).toEqual([])
  })
})

/** What a reply says of the problem, by codes alone. */
function told(outcome: string) {
  return { part: 'problem', outcome, met: [], unmet: [], undetermined: [], reasons: [] }
}
