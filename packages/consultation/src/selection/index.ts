// Points

export { type Points, type Rank, ranksOf } from './rank.js'
export type { ScoreCode } from './score-finding.js'
export {
  type MatrixRow,
  type Score,
  type ScoreMatrix,
  scoreMatrix,
} from './score-matrix.js'
export type { ScoringCriterion } from './scoring-criterion.js'

// What is selected, with its trace

export { type SelectionTerms, selectionList } from './selection-list.js'
export { type SolutionPool, solutionPool } from './solution-pool.js'
