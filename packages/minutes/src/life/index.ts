// The life of documents: can, decide, evolve, summarise

export {
  type DocumentLife,
  documentLife,
  type LifeAnswer,
  type LifeEvolution,
  type LifeReplay,
} from './document-life.js'
export type { LifeRules } from './gate.js'
export type { LifeAct, LifeKind } from './life-act.js'
export type { LifeCode } from './life-code.js'
export type { DocumentStanding, LifeSummary } from './summarise.js'

// Where they stand

export { documentsOf } from './documents-of.js'
export {
  type Circulation,
  type LifeState,
  type Observation,
  type Signature,
  type VersionLife,
  versionOf,
} from './life-state.js'
