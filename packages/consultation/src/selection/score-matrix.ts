import type { ContributionPart, EntryDraft, EntryDraftOf, Finding, LocalizedText } from '@apertura/domain'
import { type ScoreCode, scoreFinding } from './score-finding.js'
import type { ScoringCriterion } from './scoring-criterion.js'

/** Points that somebody gave. */
export interface Score {
  readonly entry: string
  readonly reviewer: string
  readonly points: number
  readonly words: LocalizedText | null
}

/** What one part of a contribution was given, criterion by criterion. */
export interface MatrixRow {
  readonly contribution: string
  readonly part: ContributionPart
  /** For each criterion: who gave how much, and who has not said. */
  readonly cells: Readonly<
    Record<string, { readonly scores: readonly Score[]; readonly missing: readonly string[] }>
  >
  /** Mean of all reviewers, summed over the criteria: it is a range while scores are missing. */
  readonly points: { readonly min: number; readonly max: number }
}

/** Who gave how many points to what. */
export interface ScoreMatrix {
  readonly criteria: readonly ScoringCriterion[]
  readonly reviewers: readonly string[]
  readonly rows: readonly MatrixRow[]
  /** Scores that do not count, and why. */
  readonly findings: readonly Finding[]
}

/**
 * Who gave how many points to what, from the entries `score.given`. A later score of the same person on the same
 * criterion replaces the earlier one. What nobody scored stays missing: it is not a zero, and makes the sum a range.
 *
 * @param reviewers - ids of those who score; each owes every score
 * @throws RangeError when a criterion has no range or a weight that is not above zero, or nobody scores.
 *
 * @example
 * ```ts
 * const scoring = [{ code: 'reach', title: { en: 'Reach' }, from: 0, to: 5 }]
 * const { rows } = scoreMatrix(scoring, ['alcaldia', 'vecinas'], scores)
 * rows[0]?.points // => { min: 2, max: 4.5 } (4 of one; the other has not said)
 * ```
 */
export function scoreMatrix(
  criteria: readonly ScoringCriterion[],
  reviewers: readonly string[],
  entries: Iterable<EntryDraft>,
): ScoreMatrix {
  if (reviewers.length === 0) throw new RangeError('scoreMatrix: nobody scores, so there is nothing to sum.')
  for (const { code, from, to, weight = 1 } of criteria) {
    if (!(from < to) || !(weight > 0) || !Number.isFinite(to - from + weight)) {
      throw new RangeError(
        `scoreMatrix: '${code}' gives ${from} to ${to} points, ${weight} times: that is no range.`,
      )
    }
  }
  const byCode = new Map(criteria.map(criterion => [criterion.code, criterion]))
  const tables = new Map<string, Table>()
  const findings: Finding[] = []
  for (const entry of entries) {
    if (entry.kind !== 'score.given') continue
    const flaw = flawOf(entry, byCode, reviewers)
    if (flaw) findings.push(scoreFinding(flaw, entry, byCode.get(entry.data.criterion)))
    else put(tables, entry)
  }
  const rows = [...tables.values()].map(table => rowOf(table, criteria, reviewers))
  return { criteria, reviewers, rows, findings }
}

/** Scores of one part of a contribution, by criterion and reviewer. */
interface Table extends Pick<MatrixRow, 'contribution' | 'part'> {
  readonly scores: Map<string, Map<string, Score>>
}

type Given = EntryDraftOf<'score.given'>

function flawOf(
  { data: { criterion, reviewer, points } }: Given,
  byCode: ReadonlyMap<string, ScoringCriterion>,
  reviewers: readonly string[],
): ScoreCode | null {
  const known = byCode.get(criterion)
  if (!known) return 'score.criterion-known'
  if (!reviewers.includes(reviewer)) return 'score.reviewer-known'
  return points >= known.from && points <= known.to ? null : 'score.in-range'
}

function put(tables: Map<string, Table>, { id, data }: Given): void {
  const { contribution, part, criterion, reviewer, points, words = null } = data
  const key = `${contribution}:${part}`
  const table = tables.get(key) ?? { contribution, part, scores: new Map() }
  tables.set(key, table)
  const scores = table.scores.get(criterion) ?? new Map<string, Score>()
  table.scores.set(criterion, scores)
  scores.set(reviewer, { entry: id, reviewer, points, words })
}

function rowOf(
  { contribution, part, scores }: Table,
  criteria: readonly ScoringCriterion[],
  reviewers: readonly string[],
): MatrixRow {
  const sum = { min: 0, max: 0 }
  const cells = criteria.map(({ code, from, to, weight = 1 }) => {
    const given = scores.get(code) ?? new Map<string, Score>()
    const missing = reviewers.filter(reviewer => !given.has(reviewer))
    const known = reviewers.flatMap(reviewer => given.get(reviewer) ?? [])
    const points = known.reduce((total, score) => total + score.points, 0)
    sum.min += ((points + from * missing.length) / reviewers.length) * weight
    sum.max += ((points + to * missing.length) / reviewers.length) * weight
    return [code, { scores: known, missing }] as const
  })
  const points = { min: rounded(sum.min), max: rounded(sum.max) }
  return { contribution, part, cells: Object.fromEntries(cells), points }
}

/** A tie must not hang on the last digit of a binary fraction. */
const rounded = (points: number) => Math.round(points * 1e6) / 1e6
