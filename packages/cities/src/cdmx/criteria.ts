// `criteria`, `sentences` and `axisWords` are the names under which any city gives what judges contributions.

export { type AdvisoryGroupCode, advisoryGroupCriteria } from './advisory-group-criteria.js'
export { advisoryGroupSentences } from './advisory-group-sentences.js'
export { type AxisId, axisWords } from './axis-words.js'
export { type ConsultationCode, consultationCriteria as criteria } from './consultation-criteria.js'
export { consultationSentences as sentences } from './consultation-sentences.js'
