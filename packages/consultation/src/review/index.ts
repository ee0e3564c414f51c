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

// Who is asked next, and what is owed

export { type OwedReply, repliesOwed } from './replies-owed.js'
export { type ReplyNeeds, replyFor } from './reply-for.js'
export { type Proposal, shareOut } from './share-out.js'

// Every step as an entry

export { draftOf, type Stamp, type Untitled } from './draft-of.js'
export { judgedDrafts, receivedDraft, replyDraft } from './drafts.js'
