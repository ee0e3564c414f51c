import { caseOf, replyFor, reviewing } from '@apertura/consultation/review'
import { aDefinition } from '@apertura/test-kit'
import { describe, expect, it } from 'vitest'
import { city, entriesOf, panel, rules, type Told } from './a-review.js'

const review = reviewing(city, panel)
const open: readonly Told[] = [{ kind: 'contribution.received' }, { kind: 'contribution.judged' }]
const assigned = (reviewer: string): Told => ({ kind: 'review.assigned', data: { reviewer } })
const given = (reviewer: string, data: object = {}): Told => ({
  kind: 'review.given',
  data: { reviewer, ...data },
})
const recused = (reviewer: string): Told => ({ kind: 'review.recused', data: { reviewer } })
const stateOf = (told: readonly Told[], desk = review) => desk.replay(entriesOf(told)).state
const asked = (told: readonly Told[], desk = review) =>
  desk.mayReview(stateOf(told, desk), 'F-1', 'problem').map(({ id }) => id)
const brokenBy = (told: readonly Told[], desk = review) =>
  desk.replay(entriesOf(told)).findings.map(({ code, outcome }) => `${code} ${outcome}`)

describe('a seat', () => {
  it('keeps who assigned it, what was decided there, and why somebody left it', () => {
    const state = stateOf([
      ...open,
      assigned('vecinas'),
      assigned('alcaldia'),
      given('alcaldia'),
      recused('alcaldia'),
    ])
    const seats = caseOf(state, 'F-1', 'problem')?.rounds[0].seats
    expect(
      seats?.map(({ reviewer, assigned: by, vote, recused: left }) => [
        reviewer,
        by,
        vote?.entry,
        left?.entry,
      ]),
    ).toEqual([
      ['alcaldia', 'acto-4', 'acto-5', 'acto-6'],
      ['vecinas', 'acto-3', undefined, undefined],
    ])
  })
})

describe('who may be asked', () => {
  it('is anybody of the panel at first', () => {
    expect(asked(open)).toEqual(panel)
  })

  it('is nobody of a sector that looks already, while there are others', () => {
    expect(asked([...open, assigned('vecinas')])).toEqual(['alcaldia', 'instituto', 'universidad'])
  })

  it('is somebody of the same sector when there is no other, and the norm is then in doubt', () => {
    const two = reviewing(city, ['vecinas', 'datos-abiertos'])
    const told = [...open, assigned('vecinas')]
    expect(asked(told, two)).toEqual(['datos-abiertos'])
    expect(brokenBy([...told, assigned('datos-abiertos')], two)).toEqual([
      'review.sectors-differ undetermined',
    ])
  })

  it('is of any sector where the city does not ask for different ones', () => {
    const review_ = { ...rules.review, differentSectors: false } as NonNullable<typeof rules.review>
    const free = reviewing({ ...city, consultation: { ...rules, review: review_ } }, panel)
    const told = [...open, assigned('vecinas')]
    expect(asked(told, free)).toEqual(['alcaldia', 'instituto', 'datos-abiertos', 'universidad'])
    expect(brokenBy([...told, assigned('datos-abiertos')], free)).toEqual([])
  })

  it('is nobody of the institution that sent it', () => {
    const own: Told = { kind: 'contribution.received', data: { from: 'universidad' } }
    const wide = reviewing(city, [...panel, 'ana'])
    expect(asked([own, ...open.slice(1)], wide)).toEqual([
      'alcaldia',
      'instituto',
      'vecinas',
      'datos-abiertos',
    ])
  })

  it('is nobody who looked before the appeal, nor who stepped back then', () => {
    const told = [
      ...open,
      recused('instituto'),
      given('alcaldia'),
      given('vecinas'),
      { kind: 'reply.sent', on: '2030-08-01' },
      { kind: 'appeal.filed', on: '2030-08-02' },
    ]
    expect(asked(told)).toEqual(['datos-abiertos', 'universidad'])
    const seats = review.standing(stateOf(told), 'F-1', 'problem')
    expect([seats?.phase, seats?.seatsToFill]).toEqual(['seating', 2])
    expect(brokenBy([...told, assigned('datos-abiertos')]).slice(2)).toEqual([])
  })
})

describe('what comes after the answer', () => {
  const told: readonly Told[] = [
    { kind: 'contribution.received', data: { parts: ['problem', 'solution'] } },
    { kind: 'contribution.judged', data: { outcome: 'met' } },
    { kind: 'contribution.judged', data: { part: 'solution', outcome: 'unmet' } },
    {
      kind: 'reply.sent',
      on: '2030-08-01',
      data: { parts: [codes('problem', 'met'), codes('solution', 'unmet')] },
    },
  ]

  it('keeps of each part what was told of it', () => {
    const state = stateOf(told)
    expect(caseOf(state, 'F-1', 'problem')?.told[0]?.outcome).toBe('met')
    expect(caseOf(state, 'F-1', 'solution')?.told[0]?.outcome).toBe('unmet')
  })

  it('opens nothing for whoever would look at it without an appeal', () => {
    expect(brokenBy([...told, assigned('vecinas')])).toEqual([
      'review.still-open unmet',
      'review.needs-people unmet',
    ])
  })

  const again: readonly Told[] = [
    ...told,
    { kind: 'appeal.filed', on: '2030-08-05', data: { part: 'solution' } },
    given('alcaldia', { part: 'solution' }),
    given('vecinas', { part: 'solution' }),
  ]

  it('is news for both parts when one was looked at again', () => {
    const second: Told = {
      kind: 'reply.sent',
      on: '2030-08-20',
      data: { reply: 'r-2', parts: [codes('problem', 'met'), codes('solution', 'met')] },
    }
    expect(brokenBy([...again, second]).filter(each => each.startsWith('reply'))).toEqual([])
    const { appeal } = replyFor(
      review,
      stateOf(again),
      { id: 'F-1', title: '', body: '', channel: 'web' },
      { id: 'r-2', on: '2030-08-20', findings: () => [] },
    )
    expect(appeal).toBe(null)
  })
})

describe('a city that said nothing of its consultation', () => {
  it('answers all the same: where to ask is where it was handed in, and no second look is promised', () => {
    const quiet = reviewing(aDefinition())
    const state = stateOf([open[0] as Told, { kind: 'contribution.judged', data: { outcome: 'met' } }], quiet)
    const contribution = { id: 'F-1', title: 'Fuga', body: '', channel: 'web', receivedOn: '2030-07-15' }
    const reply = replyFor(quiet, state, contribution, { id: 'r-1', on: '2030-08-01', findings: () => [] })
    expect(reply).toMatchObject({ pack: 'consulta@1', appeal: null, decidedBy: [] })
    expect(reply.contribution).toEqual({ id: 'F-1', title: 'Fuga', channel: 'web', receivedOn: '2030-07-15' })
    expect(reply.next.map(({ en }) => en)).toEqual([
      'The problem that you raised goes on in the consultation.',
    ])
    expect(reply.ask.en).toMatch(/^Ask where you handed in/)
  })
})

/** What a reply says of one part, by codes alone. */
function codes(part: string, outcome: string) {
  return { part, outcome, met: [], unmet: [], undetermined: [], reasons: [] }
}
