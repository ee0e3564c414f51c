// The language of criteria

// Judging
export { type CompiledColumns, type CriterionSummary, compileColumns } from './compile-columns.js'
export { type CompiledCriteria, compileCriteria } from './compile-criteria.js'
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
// Sentences as data
export {
  type CriteriaSentences,
  type CriterionSentences,
  cityWordsFrom,
  type SentenceTables,
  wordsFrom,
} from './criteria-sentences.js'
export { columnsFrom, type FactColumns } from './fact-columns.js'
// Words in texts
export { foldText } from './fold-text.js'
// From outside
export { readCriteria } from './read-criteria.js'
export { readSentences } from './read-sentences.js'
export type { CriteriaOptions } from './ready-criteria.js'
export { type WordSearch, wordSearch } from './word-search.js'
