// Words in texts

// What words may mean, for a person to confirm
export { type Moderation, type ModerationList, type ModerationMark, moderate } from './moderate.js'
export { type AxisSuggestion, type AxisVocabulary, type SuggestedAxes, suggestAxes } from './suggest-axes.js'
export { type Hit, type WordList, wordList } from './word-list.js'
