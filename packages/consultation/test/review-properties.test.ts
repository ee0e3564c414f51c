import { reviewing, shareOut } from '@apertura/consultation/review'
import type { EntryDraft } from '@apertura/domain'
import { anEntry, partialDates } from '@apertura/test-kit'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { city, entriesOf, panel, type Told } from './a-review.js'

const review = reviewing(city, panel)
const people = [...panel, 'ana', 'ogp', 'nadie']
const reasons = ['no-es-publico', 'no-se-puede', 'otra', 'no-me-gusta']
const folios = ['F-1', 'F-2', '__proto__', 'toString']

const kinds = [
  'contribution.received',
  'contribution.judged',
  'review.assigned',
  'review.recused',
  'review.given',
  'appeal.filed',
  'reply.sent',
] as const

const data = fc
  .record({
    contribution: fc.constantFrom(...folios),
    part: fc.constantFrom('problem' as const, 'solution' as const),
    reviewer: fc.constantFrom(...people),
    outcome: fc.constantFrom('met' as const, 'unmet' as const),
    reason: fc.constantFrom(...reasons),
    reply: fc.constantFrom('r-1', 'r-2'),
    from: fc.constantFrom('universidad', 'vecinas'),
  })
  .map(each => ({
    ...each,
    parts: [{ part: each.part, outcome: each.outcome, met: [], unmet: [], undetermined: [], reasons: [] }],
  }))

/** Acts of every kind in any order, sensible or not. */
const acts = fc
  .array(fc.tuple(fc.constantFrom(...kinds), partialDates(), data), { maxLength: 40 })
  .map(list =>
    list.map(([kind, on, told], i): EntryDraft => {
      const { parts, ...rest } = told
      const more = kind === 'contribution.received' ? { ...rest, parts: [rest.part] } : { ...rest, parts }
      const judged = kind === 'contribution.judged' ? { outcome: 'undetermined' } : {}
      return anEntry(kind, on, { ...more, ...judged } as never, { id: `acto-${i}` })
    }),
  )

describe('whatever is told of a review', () => {
  it('one after another, with a save and a restore between, gives what all at once gives', () => {
    fc.assert(
      fc.property(acts, entries => {
        const whole = review.replay(entries)
        let state = review.initial
        const findings: unknown[] = []
        for (const entry of entries) {
          const step = review.evolve(JSON.parse(JSON.stringify(state)), entry)
          state = step.state
          findings.push(...step.findings)
        }
        expect(state).toEqual(whole.state)
        expect(findings).toEqual(whole.findings)
        expect(JSON.parse(JSON.stringify(state))).toEqual(state)
      }),
      { numRuns: 60 },
    )
  })

  it('no act is lost: it stands in a case or among those that made no sense', () => {
    fc.assert(
      fc.property(acts, entries => {
        const { state } = review.replay(entries)
        const cases = Object.values(state.cases)
        const standing = JSON.stringify(cases)
        const aside = new Set(state.unapplied.map(({ entry }) => entry))
        const received = new Set(cases.map(({ contribution, part }) => `${contribution}:${part}`))
        const lost = entries.filter(
          ({ id, kind, data }) =>
            !aside.has(id) &&
            !standing.includes(`"${id}"`) &&
            !(
              kind === 'contribution.received' &&
              data.parts.every(part => received.has(`${data.contribution}:${part}`))
            ),
        )
        expect(lost).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  it('what is kept without effect changes nothing, and each finding has its words in both languages', () => {
    fc.assert(
      fc.property(acts, entries => {
        let state = review.initial
        for (const entry of entries) {
          const before = state
          const { state: after, applied, findings } = review.evolve(before, entry)
          if (!applied) expect(after.cases).toEqual(before.cases)
          for (const { words } of findings) {
            expect(Object.keys(words)).toEqual(['es-MX', 'en'])
            expect(Object.values(words).every(said => /\S/.test(said) && !said.includes('undefined'))).toBe(
              true,
            )
          }
          state = after
        }
      }),
      { numRuns: 60 },
    )
  })

  it('asking says of an act what recording it finds', () => {
    fc.assert(
      fc.property(acts, entries => {
        let state = review.initial
        for (const entry of entries) {
          const asked = review.decide(state, entry)
          const { findings, state: after } = review.evolve(state, entry)
          expect(asked.findings.flatMap(({ code, outcome }) => (outcome === 'met' ? [] : [code]))).toEqual(
            findings.map(({ code }) => code),
          )
          expect(asked.entries.length).toBe(asked.outcome === 'unmet' ? 0 : 1)
          state = after
        }
      }),
      { numRuns: 40 },
    )
  })

  it('every part of a contribution is counted in one phase', () => {
    fc.assert(
      fc.property(acts, entries => {
        const { state } = review.replay(entries)
        const { phases, queue, decided } = review.summarise(state)
        const total = Object.values(phases).reduce((a, b) => a + b, 0)
        expect(total).toBe(Object.keys(state.cases).length)
        expect(queue.length).toBe(phases.seating + phases.looking + phases.divided)
        expect(decided.met + decided.unmet).toBe(decided.byCriteria + decided.byPeople)
        expect(decided.byCriteria + decided.byPeople).toBe(
          phases.decided + phases.answered - undecided(state),
        )
      }),
      { numRuns: 60 },
    )
  })
})

/** Nothing that was answered is undecided: a reply before a decision leaves it in the queue. */
const undecided = (state: ReturnType<typeof review.replay>['state']) =>
  Object.values(state.cases).filter(({ contribution, part }) => {
    const standing = review.standing(state, contribution, part)
    return standing?.phase === 'answered' && standing.decidedBy === null
  }).length

const seats: readonly Told[] = [
  { kind: 'contribution.received' },
  { kind: 'contribution.judged' },
  { kind: 'review.assigned', data: { reviewer: 'alcaldia' } },
  { kind: 'review.assigned', data: { reviewer: 'vecinas' } },
]

describe('two who look at the same time', () => {
  const outcomes = fc.constantFrom('met', 'unmet')

  it('come out the same, whoever is first', () => {
    fc.assert(
      fc.property(outcomes, outcomes, (one, other) => {
        const votes = [
          { kind: 'review.given', data: { reviewer: 'alcaldia', outcome: one, reason: 'otra' } },
          { kind: 'review.given', data: { reviewer: 'vecinas', outcome: other, reason: 'otra' } },
        ]
        const [start, a, b] = [
          entriesOf(seats),
          ...entriesOf(votes).map((vote, i) => ({ ...vote, id: `v-${i}` })),
        ] as [EntryDraft[], EntryDraft, EntryDraft]
        expect(review.replay([...start, a, b]).state).toEqual(review.replay([...start, b, a]).state)
      }),
    )
  })

  it('and a third who settles their disagreement come out the same in every order', () => {
    const third: Told = { kind: 'review.assigned', data: { reviewer: 'universidad' } }
    const start = entriesOf([...seats, third])
    fc.assert(
      fc.property(
        fc.shuffledSubarray([0, 1, 2], { minLength: 3, maxLength: 3 }),
        fc.tuple(outcomes, outcomes, outcomes),
        (order, said) => {
          const votes = ['alcaldia', 'universidad', 'vecinas'].map((reviewer, i) =>
            anEntry(
              'review.given',
              '2030-07-20',
              { contribution: 'F-1', part: 'problem', reviewer, outcome: said[i] as 'met', reason: 'otra' },
              { id: `voto-${i}` },
            ),
          )
          const { state } = review.replay([...start, ...order.map(i => votes[i] as EntryDraft)])
          const met = said.filter(outcome => outcome === 'met').length
          expect(review.standing(state, 'F-1', 'problem')?.outcome).toBe(met > 1 ? 'met' : 'unmet')
        },
      ),
    )
  })
})

describe('sharing out the work', () => {
  it('fills every seat with people of different sectors, and breaks no norm', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('universidad', 'vecinas', undefined), { maxLength: 20 }),
        senders => {
          const entries = senders.flatMap((from, i) =>
            entriesOf([
              {
                kind: 'contribution.received',
                data: { contribution: `F-${i}`, ...(from === undefined ? {} : { from }) },
              },
              { kind: 'contribution.judged', data: { contribution: `F-${i}` } },
            ]).map((entry, j) => ({ ...entry, id: `e-${i}-${j}` })),
          )
          let { state } = review.replay(entries)
          const proposals = shareOut(review, state)
          expect(proposals.length).toBe(senders.length * 2)
          for (const [i, proposal] of proposals.entries()) {
            const draft = anEntry('review.assigned', '2030-07-16', proposal, { id: `a-${i}` })
            const { outcome } = review.decide(state, draft)
            expect(outcome).toBe('met')
            state = review.evolve(state, draft).state
          }
          expect(shareOut(review, state)).toEqual([])
        },
      ),
      { numRuns: 40 },
    )
  })
})
