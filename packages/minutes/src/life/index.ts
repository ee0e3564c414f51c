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
export type {
  Circulation,
  LifeState,
  Observation,
  Signature,
  VersionLife,
} from './life-state.js'

// What changed between versions

export { differencesTree } from './differences-tree.js'
export { type TreeChange, treeDifferences } from './tree-differences.js'
export { type WordChange, wordChanges } from './word-changes.js'

// By what it can be seen that somebody signed

export {
  type EvidenceNeeds,
  type EvidenceReading,
  evidenceWords,
  readEvidence,
  type SignatureVerifier,
  sealWords,
  type VerifiedSignature,
} from './evidence.js'
