import type { Result } from '@apertura/domain'
import { type FileEntry, ZipReader } from '@zip.js/zip.js/lib/zip-core-reader.js'
import { readerOf } from './reader-of.js'
import { whyNoList } from './why-not.js'
import type { ZipSource } from './zip-source.js'

/** A file that a zip says it has. */
export interface ZipEntry {
  readonly path: string
  /** Length of its bytes, as the zip says. */
  readonly bytes: number
  readonly packedBytes: number
  readonly encrypted: boolean
  /** A link to another place instead of a file. */
  readonly link: boolean
  /** Where its bytes come from. */
  readonly packed: FileEntry
}

/**
 * How a zip is read: where its list and what stands before a file disagree, two programs would unpack two files, so it
 * is not read. Paths are judged as those of any archive are. No workers: a page opened from a stick may not start any.
 */
const options = {
  strictness: 'balanced',
  filenameValidation: 'tolerant',
  checkLocalFilename: true,
  checkOverlappingEntry: true,
  checkCrc32: true,
  useWebWorkers: false,
} as const

/** The files of a zip by its list at the end, which is what programs unpack by. Folders are left out. */
export async function zipList(source: ZipSource, most: number): Promise<Result<readonly ZipEntry[]>> {
  const entries: ZipEntry[] = []
  try {
    let count = 0
    for await (const entry of new ZipReader(readerOf(source), options).getEntriesGenerator()) {
      count += 1
      if (count > most) return refused(`it lists more than ${most} files; no more are read`)
      const { filename, uncompressedSize: bytes, compressedSize: packedBytes, encrypted, symlink } = entry
      // By its name alone: a file that only says that it is a folder would be passed over.
      if (filename.endsWith('/')) continue
      const packed = entry as FileEntry
      entries.push({ path: filename, bytes, packedBytes, encrypted, link: symlink, packed })
    }
  } catch (error) {
    return refused(whyNoList(error))
  }
  return { ok: true, value: entries }
}

const refused = (message: string): Result<never> => ({ ok: false, issues: [{ path: '', message }] })
