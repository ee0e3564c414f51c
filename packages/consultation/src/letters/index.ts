// A reply as something that a person can open

export { letterHtml } from './letter-html.js'
export type { LetterOptions } from './letter-of.js'
export { letterText } from './letter-text.js'

// A city's own wording

export type { LetterWords } from './letter-sentences.js'
export type { OwnLetterWords } from './letter-words.js'
