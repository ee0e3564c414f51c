// Words in texts
export { type Hit, type WordList, wordList } from './word-list.js'
