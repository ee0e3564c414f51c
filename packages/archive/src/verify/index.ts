// Whether an archive is still what it was

export type { Problem } from '../preservation/archived-file.js'
export type { HashedFile } from '../preservation/manifest-lines.js'
export type { ArchiveCheck, KnownOfArchive, SeenFile } from './check-archive.js'
export type { ArchiveStamp } from './check-stamps.js'
export { placeOfArchive } from './place-of-archive.js'
export { isRead } from './read-names.js'
export { type ArchiveVerification, type TrustOfArchive, verifyArchive } from './verify-archive.js'

// What changed, by kind

export { kindOfProblem, type ProblemKind } from './kind-of-problem.js'
export { leftBy } from './litter.js'
export { placeOfProblem, whyOf } from './why-of.js'

// Out of a zip

export { type SeenArchive, type UnpackOptions, unpackArchive } from './unpack-archive.js'
export type { ZipLimits } from './zip/zip-limits.js'
export { type ZipSource, zipOfBytes } from './zip/zip-source.js'

// Whether a document is of an archive, and since when

export { type ArchiveList, archiveList } from './archive-list.js'
export { type Belonging, belongs, type NamingEntry } from './belongs.js'
export { readEntered } from './read-entered.js'
export { verifyManifestFile } from './verify-manifest-file.js'
