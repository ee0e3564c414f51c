import { reviewing } from '@apertura/consultation/review'
import { ranksOf, scoreMatrix, selectionList, solutionPool } from '@apertura/consultation/selection'
import type { EntryDraft } from '@apertura/domain'
import { readDraft } from '@apertura/domain/schema'
import { anEntry } from '@apertura/test-kit'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { city, entriesOf, panel, type Told } from './a-review.js'

const review = reviewing(city, panel)
const criteria = [
  { code: 'alcance', title: { 'es-MX': 'Alcance', en: 'Reach' }, from: 0, to: 5 },
  { code: 'urgencia', title: { 'es-MX': 'Urgencia', en: 'Urgency' }, from: 0, to: 5, weight: 2 },
]
const jury = ['alcaldia', 'vecinas']
let made = 0
const score = (contribution: string, reviewer: string, criterion: string, points: number): EntryDraft =>
  anEntry(
    'score.given',
    '2030-08-20',
    { contribution, part: 'problem', reviewer, criterion, points },
    { id: `puntos-${made++}` },
  )
/** Everybody gives the same points on everything. */
const all = (contribution: string, points: number) =>
  jury.flatMap(reviewer => criteria.map(({ code }) => score(contribution, reviewer, code, points)))

describe('the matrix of scores', () => {
  it('sums the mean of each criterion by its weight, and says who gave what', () => {
    const { rows } = scoreMatrix(criteria, jury, [
      score('F-1', 'alcaldia', 'alcance', 4),
      score('F-1', 'vecinas', 'alcance', 2),
      score('F-1', 'alcaldia', 'urgencia', 5),
      score('F-1', 'vecinas', 'urgencia', 3),
    ])
    expect(rows[0]?.points).toEqual({ min: 11, max: 11 })
    expect(rows[0]?.cells['alcance']?.scores.map(({ reviewer, points }) => [reviewer, points])).toEqual([
      ['alcaldia', 4],
      ['vecinas', 2],
    ])
  })

  it('does not take a missing score for a zero: the sum is a range, and says who is missing', () => {
    const { rows } = scoreMatrix(criteria, jury, [score('F-1', 'alcaldia', 'urgencia', 4)])
    expect(rows[0]?.points).toEqual({ min: 4, max: 14 })
    expect(rows[0]?.cells['urgencia']?.missing).toEqual(['vecinas'])
    expect(rows[0]?.cells['alcance']?.missing).toEqual(jury)
  })

  it('counts the last score of a person on a criterion', () => {
    const { rows } = scoreMatrix(
      [criteria[0] as never],
      ['vecinas'],
      [score('F-1', 'vecinas', 'alcance', 1), score('F-1', 'vecinas', 'alcance', 5)],
    )
    expect(rows[0]?.points).toEqual({ min: 5, max: 5 })
  })

  it('sets aside what cannot count, with its reason in both languages', () => {
    const { rows, findings } = scoreMatrix(criteria, jury, [
      score('F-1', 'nadie', 'alcance', 4),
      score('F-1', 'vecinas', 'belleza', 4),
      score('F-1', 'vecinas', 'alcance', 6),
      score('F-1', 'vecinas', 'alcance', Number.NaN),
    ])
    expect(rows).toEqual([])
    expect(findings.map(({ code, words }) => [code, words.en])).toEqual([
      ['score.reviewer-known', '“nadie” is not one of those who score.'],
      ['score.criterion-known', 'The selection has no criterion “belleza”.'],
      ['score.in-range', '6 points were given; there are 0 to 5.'],
      ['score.in-range', 'NaN points were given; there are 0 to 5.'],
    ])
  })

  it('is not made of a criterion without a range, nor for nobody', () => {
    expect(() => scoreMatrix(criteria, [], [])).toThrow(RangeError)
    expect(() => scoreMatrix([{ ...criteria[0], from: 5 } as never], jury, [])).toThrow(RangeError)
    expect(() => scoreMatrix([{ ...criteria[0], weight: 0 } as never], jury, [])).toThrow(RangeError)
  })
})

describe('ranks', () => {
  const ranges = fc
    .tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 5 }))
    .map(([min, more]) => ({ min, max: min + more }))

  it('hold whatever the missing scores turn out to be', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(ranges, fc.nat()), { maxLength: 20 }), list => {
        const ranks = ranksOf(list.map(([range]) => range))
        const settled = list.map(([{ min, max }, pick]) => min + (pick % (max - min + 1)))
        for (const [i, points] of settled.entries()) {
          const better = settled.filter(other => other > points).length
          expect(ranks[i]?.from).toBeLessThanOrEqual(better + 1)
          expect(ranks[i]?.to).toBeGreaterThanOrEqual(better + 1)
        }
      }),
    )
  })

  it('are one place each when all points are settled and differ', () => {
    const points = [3, 9, 1].map(each => ({ min: each, max: each }))
    expect(ranksOf(points)).toEqual([
      { from: 2, to: 2 },
      { from: 1, to: 1 },
      { from: 3, to: 3 },
    ])
  })
})

const criteriaSaid = (contribution: string, outcome: string): Told[] => [
  { kind: 'contribution.received', data: { contribution } },
  { kind: 'contribution.judged', data: { contribution, outcome } },
]

describe('the published list', () => {
  const told = [
    ...criteriaSaid('F-1', 'met'),
    ...criteriaSaid('F-2', 'met'),
    ...criteriaSaid('F-3', 'met'),
    ...criteriaSaid('F-4', 'unmet'),
    ...criteriaSaid('F-5', 'undetermined'),
    { kind: 'review.given', data: { contribution: 'F-1', reviewer: 'alcaldia', outcome: 'met' } },
    { kind: 'review.given', data: { contribution: 'F-1', reviewer: 'vecinas', outcome: 'met' } },
  ]
  const { state } = review.replay(entriesOf(told))
  const list = (scores: readonly EntryDraft[], places?: number) =>
    selectionList(review, state, scoreMatrix(criteria, jury, scores), {
      part: 'problem',
      ...(places === undefined ? {} : { places }),
    })

  it('ranks what was accepted, and says who decided and who scored', () => {
    const items = list([...all('F-2', 5), ...all('F-1', 3), ...all('F-3', 1)], 2)
    expect(
      items.map(({ contribution, rank, selected }) => [contribution, rank?.from, rank?.to, selected]),
    ).toEqual([
      ['F-2', 1, 1, 'yes'],
      ['F-1', 2, 2, 'yes'],
      ['F-3', 3, 3, 'no'],
      ['F-4', undefined, undefined, 'no'],
      ['F-5', undefined, undefined, 'perhaps'],
    ])
    expect(items[1]).toMatchObject({ reviewers: jury, scoredBy: jury, points: { min: 9, max: 9 } })
  })

  it('says a tie at the border instead of breaking it', () => {
    const items = list([...all('F-1', 5), ...all('F-2', 3), ...all('F-3', 3)], 2)
    expect(items.slice(1, 3).map(({ tiedWith, selected }) => [tiedWith, selected])).toEqual([
      [['F-3'], 'perhaps'],
      [['F-2'], 'perhaps'],
    ])
  })

  it('leaves open what missing scores may still change', () => {
    const items = list([...all('F-1', 5), ...all('F-2', 4)], 2)
    expect(items.slice(0, 3).map(({ contribution, selected }) => [contribution, selected])).toEqual([
      ['F-1', 'yes'],
      ['F-3', 'perhaps'],
      ['F-2', 'perhaps'],
    ])
  })

  it('selects everything that was accepted when there is room for all', () => {
    expect(list([]).map(({ selected }) => selected)).toEqual(['yes', 'yes', 'yes', 'no', 'perhaps'])
  })

  it('can be written down as an entry', () => {
    const entry = anEntry('selection.listed', '2030-09-01', { list: 'lista', items: list(all('F-1', 2), 1) })
    expect(readDraft(JSON.parse(JSON.stringify(entry)))).toMatchObject({ ok: true })
  })
})

describe('the pool of solutions', () => {
  it('holds accepted solutions whatever came of their problem, and problems that still need one', () => {
    const both = (contribution: string, problem: string, solution: string): Told[] => [
      { kind: 'contribution.received', data: { contribution, parts: ['problem', 'solution'] } },
      { kind: 'contribution.judged', data: { contribution, outcome: problem } },
      { kind: 'contribution.judged', data: { contribution, part: 'solution', outcome: solution } },
    ]
    const told = [
      ...both('F-1', 'met', 'met'),
      ...both('F-2', 'unmet', 'met'),
      ...both('F-3', 'met', 'unmet'),
      ...both('F-4', 'unmet', 'unmet'),
      ...criteriaSaid('F-5', 'met'),
    ]
    expect(solutionPool(review, review.replay(entriesOf(told)).state)).toEqual({
      solutions: [
        { contribution: 'F-1', problem: 'met' },
        { contribution: 'F-2', problem: 'unmet' },
      ],
      openProblems: ['F-3', 'F-5'],
    })
  })
})
