export { type PetitionCode, petitionCriteria } from './petition-criteria.js'
export { petitionSentences } from './petition-sentences.js'
