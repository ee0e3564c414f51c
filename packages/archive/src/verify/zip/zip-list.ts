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
  /** Where it begins, and where it ends at the earliest. */
  readonly from: number
  readonly to: number
}

/** A file of a zip that can be unpacked. It is large: hold one at a time. */
export interface PackedFile extends ZipEntry {
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
  checkCrc32: true,
  useWebWorkers: false,
} as const

/** What stands before the name of a file, and it may be more. */
const header = 30

/** The files of a zip by its list at the end, which is what programs unpack by. Folders are left out. */
export async function* filesOfZip(source: ZipSource): AsyncGenerator<PackedFile> {
  for await (const entry of new ZipReader(readerOf(source), options).getEntriesGenerator()) {
    const { filename, uncompressedSize, compressedSize, encrypted, symlink, offset, rawFilename } = entry
    // By its name alone: a file that only says that it is a folder would be passed over.
    if (filename.endsWith('/')) continue
    yield {
      path: filename,
      bytes: uncompressedSize,
      packedBytes: compressedSize,
      encrypted,
      link: symlink,
      from: offset,
      to: offset + header + rawFilename.length + compressedSize,
      packed: entry as FileEntry,
    }
  }
}

/** The same as one list, without the bytes. */
export async function zipList(source: ZipSource, most: number): Promise<Result<readonly ZipEntry[]>> {
  const entries: ZipEntry[] = []
  try {
    for await (const { packed, ...entry } of filesOfZip(source)) {
      if (entries.length === most) return refused(`it lists more than ${most} files; no more are read`)
      entries.push(entry)
    }
  } catch (error) {
    return refused(whyNoList(error))
  }
  return { ok: true, value: entries }
}

const refused = (message: string): Result<never> => ({ ok: false, issues: [{ path: '', message }] })
