// The language of criteria

export type {
  All,
  Any,
  AtLeast,
  Between,
  Condition,
  Criterion,
  CriterionFacts,
  FactValue,
  InTerritory,
  Is,
  IsOneOf,
  Known,
  Length,
  Matches,
  Mentions,
  Not,
  Value,
  Within,
} from './condition.js'
export type {
  CriteriaPack,
  CriteriaWords,
  CriterionRule,
  FactRule,
  FactType,
  Parameter,
  Territory,
} from './criteria-pack.js'

// Packs, written in code or read from outside

export { defineCriteria } from './define-criteria.js'
export { readCriteria } from './read-criteria.js'
export type { TypedCondition } from './typed-condition.js'

// Judging one by one, and column by column

export { type CompiledColumns, type CriterionSummary, compileColumns } from './compile-columns.js'
export { type CompiledCriteria, compileCriteria } from './compile-criteria.js'
export { columnsFrom, type FactColumn, type FactColumns } from './fact-columns.js'
export type { CriteriaOptions } from './ready-criteria.js'

// Sentences as data

export {
  type CriteriaSentences,
  type CriterionSentences,
  cityWordsFrom,
  type SentenceTables,
  wordsFrom,
} from './criteria-sentences.js'
export { readSentences } from './read-sentences.js'

// Words in texts

export { foldText } from './fold-text.js'
export { type WordSearch, wordSearch } from './word-search.js'
