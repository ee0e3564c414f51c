// By what contributions are judged: the names under which any city gives them

// How a seat of the advisory group is filled
export { type AdvisoryGroupCode, advisoryGroupCriteria } from './advisory-group-criteria.js'
export { advisoryGroupSentences } from './advisory-group-sentences.js'
export { type AxisId, axisWords } from './axis-words.js'
export { type ConsultationCode, consultationCriteria as criteria } from './consultation-criteria.js'
export { consultationSentences as sentences } from './consultation-sentences.js'
