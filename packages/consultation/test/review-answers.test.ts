import { caseOf, replyFor, reviewing } from '@apertura/consultation/review'
import type { Contribution, Definition } from '@apertura/domain'
import { describe, expect, it } from 'vitest'
import { city, entriesOf, panel, rules, type Told } from './a-review.js'

const contribution: Contribution = { id: 'F-1', title: 'Fuga', body: '', channel: 'web' }
const needs = { id: 'r-1', on: '2030-08-01', findings: () => [] } as const
const received: Told = { kind: 'contribution.received' }
const judged: Told = { kind: 'contribution.judged' }
const assigned = (reviewer: string): Told => ({ kind: 'review.assigned', data: { reviewer } })
const given = (reviewer: string, data: object = {}): Told => ({
  kind: 'review.given',
  data: { reviewer, ...data },
})
const review = reviewing(city, panel)
const replyOf = (told: readonly Told[], definition: Definition = city) => {
  const desk = reviewing(definition, panel)
  return replyFor(desk, desk.replay(entriesOf(told)).state, contribution, needs)
}
const standingOf = (told: readonly Told[]) =>
  review.standing(review.replay(entriesOf(told)).state, 'F-1', 'problem')

describe('who is still wanted', () => {
  it('is nobody more when more than enough were asked', () => {
    const three = [received, judged, ...['alcaldia', 'vecinas', 'universidad'].map(assigned)]
    expect(standingOf(three)).toMatchObject({
      phase: 'looking',
      seatsToFill: 0,
      waitingFor: ['alcaldia', 'universidad', 'vecinas'],
    })
  })

  it('is one more when two disagree, until somebody is asked', () => {
    const two = [received, judged, given('alcaldia'), given('vecinas', { outcome: 'unmet', reason: 'otra' })]
    expect(standingOf(two)).toMatchObject({ phase: 'divided', seatsToFill: 1, waitingFor: [] })
    expect(standingOf([...two, assigned('universidad')])).toMatchObject({
      phase: 'divided',
      seatsToFill: 0,
      waitingFor: ['universidad'],
    })
  })

  it('is nobody where nothing was judged, and two where a word was marked', () => {
    expect(standingOf([received])).toMatchObject({ phase: 'unjudged', seatsToFill: 0, decidedBy: null })
    const marked = { ...judged, data: { outcome: 'met', undetermined: [], marks: ['insultos'] } }
    expect(standingOf([received, marked])).toMatchObject({ phase: 'seating', seatsToFill: 2 })
  })
})

describe('what is kept', () => {
  it('of who sent it, when its receipt is told again without it', () => {
    const own: Told = { kind: 'contribution.received', data: { from: 'universidad' } }
    const { state } = review.replay(entriesOf([own, received]))
    expect(caseOf(state, 'F-1', 'problem')?.from).toBe('universidad')
  })

  it('of an appeal for which no last day was told: perhaps in time, so it is looked at', () => {
    const told: readonly Told[] = [
      received,
      { kind: 'contribution.judged', data: { outcome: 'met' } },
      { kind: 'reply.sent', on: '2030-08-01', data: { appealUntil: undefined } },
      { kind: 'appeal.filed', on: '2031-08-01' },
    ]
    const { state, findings } = review.replay(entriesOf(told))
    expect(findings).toEqual([])
    expect(caseOf(state, 'F-1', 'problem')?.appeals).toMatchObject([{ inTime: 'perhaps', opened: true }])
  })

  it('of a second appeal, which opens nothing', () => {
    const told: readonly Told[] = [
      received,
      { kind: 'contribution.judged', data: { outcome: 'met' } },
      { kind: 'reply.sent', on: '2030-08-01' },
      { kind: 'appeal.filed', on: '2030-08-02' },
      given('alcaldia'),
      given('vecinas'),
      { kind: 'reply.sent', on: '2030-08-03', data: { reply: 'r-2' } },
      { kind: 'appeal.filed', on: '2030-08-04' },
    ]
    const { state, findings } = review.replay(entriesOf(told))
    const found = caseOf(state, 'F-1', 'problem')
    expect(found?.appeals.map(({ opened }) => opened)).toEqual([true, false])
    expect([found?.rounds.length, found?.told.map(({ rounds: by }) => by)]).toEqual([2, [1, 2]])
    expect(findings.map(({ code }) => code)).toContain('appeal.only-once')
  })
})

describe('a reply', () => {
  const people = [received, given('alcaldia'), given('vecinas')]

  it('names the criteria of the rules where people decided what no criteria had judged', () => {
    const definition = { ...city, consultation: { ...rules, criteria: 'otra@2' } }
    expect(replyOf(people, definition).pack).toBe('otra@2')
    expect(replyOf([received, judged, ...people.slice(1)], definition).pack).toBe('consulta@1')
    const { consultation: _, ...quiet } = city
    expect(replyOf(people, quiet).pack).toBe('criteria@1')
  })

  it('counts the days to ask again without a calendar, too', () => {
    const { calendar: _, ...bare } = city
    expect(replyOf(people, bare).appeal?.until).toBe('2030-08-15')
  })

  it('gives no reason that the rules do not name, unless in the words of a reviewer', () => {
    const refused = (data: object) => [
      received,
      given('alcaldia', { outcome: 'unmet', reason: 'rara', ...data }),
      given('vecinas', { outcome: 'unmet', reason: 'rara', ...data }),
    ]
    expect(replyOf(refused({})).parts[0]?.reasons).toEqual([])
    const words = { en: 'It is odd.' }
    expect(replyOf(refused({ words })).parts[0]?.reasons).toEqual([{ code: 'rara', words }])
    expect(replyOf(refused({ words, reason: undefined })).parts[0]?.reasons).toEqual([])
    const { review: __, ...unsaid } = rules
    expect(replyOf(refused({}), { ...city, consultation: unsaid }).parts[0]?.reasons).toEqual([])
  })

  it('says of which part it knows nothing, and which is not decided', () => {
    expect(() => replyOf([])).toThrow("replyFor: nothing is known of 'F-1', so there is nothing to say.")
    expect(() => replyOf([received])).toThrow("replyFor: the problem of 'F-1' is not decided yet")
  })
})
