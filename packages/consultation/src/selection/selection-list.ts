import type { Certainty, ContributionPart, ListedPart } from '@apertura/domain'
import { caseOf } from '../review/case-of.js'
import type { ReviewState } from '../review/review-state.js'
import type { Reviewing } from '../review/reviewing.js'
import { type Rank, ranksOf } from './rank.js'
import type { MatrixRow, ScoreMatrix } from './score-matrix.js'

/** What is to be selected from. */
export interface SelectionTerms {
  readonly part: ContributionPart
  /** How many are selected; all that were accepted when absent. */
  readonly places?: number
}

/**
 * The list of a selection, with the trace of each: what was decided on it and by whom, who gave it points, which
 * places its points allow and with whom it is tied. Only what was accepted is ranked. It is selected when every place
 * that it may take is among those there are; `perhaps` while missing scores or a tie at the border leave it open.
 *
 * @returns the items of an entry `selection.listed`, best first, those that cannot be selected last
 *
 * @example
 * ```ts
 * const review = reviewing(city)
 * const matrix = scoreMatrix([{ code: 'reach', title: { en: 'Reach' }, from: 0, to: 5 }], ['vecinas'], scores)
 * const list = selectionList(review, review.replay(reviewed).state, matrix, { part: 'problem', places: 1 })
 * list.map(({ contribution, rank, selected }) => [contribution, rank?.from, selected]) // => [['F-001', 1, 'yes']]
 * ```
 */
export function selectionList(
  review: Reviewing,
  state: ReviewState,
  matrix: ScoreMatrix,
  { part, places = Number.POSITIVE_INFINITY }: SelectionTerms,
): readonly ListedPart[] {
  const rows = new Map(matrix.rows.filter(row => row.part === part).map(row => [row.contribution, row]))
  const known = Object.values(state.cases).filter(each => each.part === part)
  const standings = known.map(({ contribution }) => ({
    contribution,
    outcome: review.standing(state, contribution, part)?.outcome ?? 'undetermined',
    reviewers: reviewersOf(state, contribution, part),
    row: rows.get(contribution),
  }))
  const eligible = standings.filter(({ outcome }) => outcome === 'met')
  const ranges = eligible.map(({ row }) => row?.points ?? unscored(matrix))
  const ranks = ranksOf(ranges)
  const ranked = eligible.map(({ contribution, outcome, reviewers, row }, i): Ranked => {
    const points = ranges[i] as MatrixRow['points']
    const rank = ranks[i] as Rank
    const scoredBy = scorersOf(row)
    const selected = chosen(rank, places)
    return { contribution, part, outcome, reviewers, rank, points, scoredBy, tiedWith: [], selected }
  })
  ranked.sort((a, b) => a.rank.from - b.rank.from || a.rank.to - b.rank.to || byFolio(a, b))
  const others = standings
    .filter(({ outcome }) => outcome !== 'met')
    .map(({ contribution, outcome, reviewers, row }): ListedPart => {
      const selected = outcome === 'unmet' ? 'no' : 'perhaps'
      return {
        contribution,
        part,
        outcome,
        reviewers,
        rank: null,
        points: null,
        scoredBy: scorersOf(row),
        tiedWith: [],
        selected,
      }
    })
  return [...withTies(ranked), ...others.sort(byFolio)]
}

type Ranked = ListedPart & { readonly rank: Rank; readonly points: MatrixRow['points'] }

const byFolio = (a: ListedPart, b: ListedPart) => (a.contribution < b.contribution ? -1 : 1)

function chosen({ from, to }: Rank, places: number): Certainty {
  return to <= places ? 'yes' : from > places ? 'no' : 'perhaps'
}

/** What nobody has scored at all may still get anything. */
function unscored({ criteria }: ScoreMatrix): MatrixRow['points'] {
  const sum = (end: 'from' | 'to') => criteria.reduce((all, each) => all + each[end] * (each.weight ?? 1), 0)
  return { min: sum('from'), max: sum('to') }
}

const scorersOf = (row: MatrixRow | undefined): readonly string[] => [
  ...new Set(Object.values(row?.cells ?? {}).flatMap(({ scores }) => scores.map(({ reviewer }) => reviewer))),
]

/** Those who decided, in every round. */
function reviewersOf(state: ReviewState, contribution: string, part: ContributionPart): readonly string[] {
  const rounds = caseOf(state, contribution, part)?.rounds ?? []
  const votes = rounds.flatMap(({ seats }) => seats.filter(({ vote, recused }) => vote && !recused))
  return [...new Set(votes.map(({ reviewer }) => reviewer))]
}

/** Settled points that are the same are a tie, and each of the tied names the others. */
function withTies(ranked: readonly Ranked[]): readonly ListedPart[] {
  const same = new Map<number, string[]>()
  for (const { points, contribution } of ranked) {
    if (points.min !== points.max) continue
    const tied = same.get(points.min)
    if (tied) tied.push(contribution)
    else same.set(points.min, [contribution])
  }
  return ranked.map(item => {
    const tied = item.points.min === item.points.max ? (same.get(item.points.min) ?? []) : []
    return { ...item, tiedWith: tied.filter(folio => folio !== item.contribution) }
  })
}
