// The review: can, decide, evolve, summarise

export type { ReviewAct, ReviewKind } from './review-act.js'
export type { ReviewCode } from './review-code.js'
export {
  type Answer,
  type ReviewEvolution,
  type Reviewing,
  type ReviewReplay,
  reviewing,
} from './reviewing.js'
export type { ReviewSummary } from './summarise.js'

// Where it stands

export { caseOf } from './case-of.js'
export type {
  Appeal,
  CriteriaVerdict,
  ReviewCase,
  ReviewState,
  Round,
  Seat,
  ToldReply,
  Vote,
} from './review-state.js'
export type { Phase, Standing } from './standing.js'
