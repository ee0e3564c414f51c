// How easy it is to read

export { type Band, infleszBand, type Measure, perspicuity } from './measure.js'
export type { Hardness } from './mending.js'
export { type PlainLanguage, plainLanguage, type SentenceToMend } from './plain-language.js'
export { bandWords, hardnessWords } from './plain-words.js'
export { type Sentence, sentencesIn } from './sentences-in.js'
export { syllablesIn } from './syllables-in.js'

// The five elements of openness

export { checklistTree } from './checklist-tree.js'
export type { OpennessCode, OpennessElement } from './openness-code.js'
export {
  type OpennessCheck,
  type OpennessNeeds,
  type OpennessOfElement,
  opennessOf,
} from './openness-of.js'
