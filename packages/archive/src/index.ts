// The files of an archive
export { archive } from './archive.js'
export type { ArchiveFile } from './archive-file.js'
export { archivePapers } from './archive-papers.js'
export type {
  ArchiveOptions,
  ArchiveSource,
  GivenDocument,
  MesaPaper,
  PublicText,
  SessionRecording,
  TriedLink,
} from './archive-source.js'
export { type Archive, build } from './build.js'
export type { Paper } from './site/site.js'

// The story they tell
export { story } from './story.js'
export type { Item, Point, Section, Story } from './story-parts.js'
export { toText } from './to-text.js'
