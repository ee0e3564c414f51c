// What a process must leave behind, and what of it is there

export { completeness } from './completeness.js'
export type {
  Completeness,
  CompletenessCode,
  CompletenessItem,
  CompletenessScore,
  CompletenessState,
  CompletenessSubject,
} from './completeness-item.js'
export type { CompletenessKnown, ConsultationAnswers, KeptDocument } from './completeness-known.js'
export type { CompletenessReason } from './completeness-reason.js'
