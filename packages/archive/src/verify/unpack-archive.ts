import type { Issue, Result } from '@apertura/domain'
import { sha256InPieces } from '@apertura/seal'
import type { Problem } from '../preservation/archived-file.js'
import { faultOfPath } from '../preservation/faults-of-paths.js'
import type { SeenFile } from './check-archive.js'
import { placeOfArchive } from './place-of-archive.js'
import { isRead } from './read-names.js'
import { unpackEntry } from './zip/unpack-entry.js'
import { excessOf, type ZipLimits, zipLimits } from './zip/zip-limits.js'
import { filesOfZip, type PackedFile, type ZipEntry, zipList } from './zip/zip-list.js'
import type { ZipSource } from './zip/zip-source.js'

/** The files of an archive as they were read, and what could not be. */
export interface SeenArchive {
  readonly files: readonly SeenFile[]
  readonly problems: readonly Problem[]
}

export interface UnpackOptions {
  readonly limits?: Partial<ZipLimits>
  /** Told after each file: how many bytes of how many are done. */
  readonly progress?: (bytes: number, of: number) => void | Promise<void>
}

/**
 * Reads an archive out of a zip, never more of it at a time than a piece. Nothing is written anywhere. Its folder may
 * be in the zip itself, or one below.
 *
 * @returns its files for `verifyArchive`; or why the zip is not unpacked: it is none, its end is missing, it would fill
 * a disk, it has no archive. A file that is a link, encrypted or damaged is a problem with its name.
 *
 * @example
 * ```ts
 * const opened = await unpackArchive(zipOfBytes(new Uint8Array(100)))
 * opened.ok // => false
 * !opened.ok && opened.issues[0].message // => 'it is no zip, or its end is missing: download or copy it again'
 * ```
 */
export async function unpackArchive(
  source: ZipSource,
  { limits = {}, progress }: UnpackOptions = {},
): Promise<Result<SeenArchive>> {
  const allowed = { ...zipLimits, ...limits }
  const list = await zipList(source, allowed.entries)
  if (!list.ok) return list
  const entries = list.value
  if (entries.length > 0 && entries.every(({ encrypted }) => encrypted))
    return { ok: false, issues: [locked] }
  const excess = excessOf(entries, source.size, allowed)
  if (excess.length > 0) return { ok: false, issues: excess }
  const place = placeOfArchive(entries.map(({ path }) => path))
  if (place === undefined) return { ok: false, issues: [noArchive] }
  const total = entries.reduce((sum, { bytes }) => sum + bytes, 0)
  let done = 0
  const files: SeenFile[] = []
  const problems: Problem[] = []
  const seen = new Set<string>()
  for await (const entry of filesOfZip(source)) {
    const path = entry.path.startsWith(place) ? entry.path.slice(place.length) : entry.path
    const fault = faultOf(entry, path, seen)
    seen.add(path)
    if (fault) problems.push({ path, expected: 'a file of an archive', found: fault })
    else {
      const file = await seenFile(entry, path)
      if (typeof file !== 'string') files.push(file)
      else problems.push({ path, expected: 'a file that can be unpacked', found: file })
    }
    done += entry.bytes
    await progress?.(done, total)
  }
  return { ok: true, value: { files, problems } }
}

const locked: Issue = { path: '', message: 'it has a password: make the zip again without one' }

const noArchive: Issue = {
  path: '',
  message: 'there is no archive in this zip: neither it nor its one folder has a bagit.txt',
}

function faultOf(entry: ZipEntry, path: string, seen: ReadonlySet<string>): string | undefined {
  if (entry.link) return 'a link to another place'
  if (entry.encrypted) return 'a file that is encrypted'
  if (seen.has(path)) return 'the same name twice'
  return faultOfPath(path)
}

/** A file, or why it cannot be unpacked. */
async function seenFile(entry: PackedFile, path: string): Promise<SeenFile | string> {
  const hash = sha256InPieces()
  const kept: Uint8Array[] = []
  const why = await unpackEntry(entry, piece => {
    hash.add(piece)
    if (isRead(path)) kept.push(piece)
  })
  if (why !== undefined) return why
  return isRead(path) ? { path, content: joined(kept) } : { path, sha256: hash.hash(), bytes: entry.bytes }
}

/** Pieces as one. */
export function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const piece of pieces) {
    all.set(piece, at)
    at += piece.length
  }
  return all
}
