// The files of an archive
export { type ArchiveFile, archive } from './archive.js'

// The story they tell
export { type Item, type Point, type Section, type Story, story } from './story.js'
export { type PagePlace, toPage } from './to-page.js'
export { toText } from './to-text.js'
