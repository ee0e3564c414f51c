// A bag that any library can take in

export type { ArchivalSeries, Disposal } from '@apertura/domain'
export type { ArchivedFile, Problem } from './archived-file.js'
export type { BagAbout, FileAbout, Recording } from './bag-about.js'
export { bagOf } from './bag-of.js'
export { checkBag } from './check-bag.js'

// Whether files are still the same

export { checkFiles } from './check-files.js'
export type { Hashed } from './manifest-lines.js'
export { type Manifest, type ManifestOptions, manifestOf } from './manifest-of.js'

// The record inside an archive

export { checkPublicRecord } from '../record/check-public-record.js'
export type { ActTold, Entered, EnteredDocument, EntryProven } from '../record/entered.js'
export { publicRecord, type WithheldEntry } from '../record/public-record.js'
export { type PublicEntry, readPublicRecord } from '../record/read-public-record.js'
