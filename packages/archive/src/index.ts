// The files of an archive
export { type ArchiveFile, archive } from './archive.js'

// The story they tell
export { story } from './story.js'
export type { Item, Point, Section, Story } from './story-parts.js'
export { type PagePlace, toPage } from './to-page.js'
export { toText } from './to-text.js'
