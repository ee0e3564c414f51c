import type { Entry } from '@apertura/domain'
import { type Extent, extentOf } from './extent-of.js'
import type { Store, Written } from './store.js'
import { writeLines } from './write-lines.js'

/** The two things that a JSON Lines store needs to be able to do with its file. */
export interface LinesFile {
  /** The whole content; empty when there is no file yet. */
  readonly read: () => Promise<Uint8Array>
  /**
   * Adds bytes at the end when the file is exactly `length` bytes long, and answers true; otherwise writes
   * nothing and answers false. It must be atomic among all writers of the file, which takes a lock, and
   * should not answer before the bytes are safe on disk.
   */
  readonly append: (bytes: Uint8Array, length: number) => Promise<boolean>
}

/**
 * A store on one file of JSON Lines, one entry a line. The file is reached through the functions given, so
 * that this package needs no file system. Nothing is added after a last line that was cut short; reading
 * the record reports it.
 *
 * @example
 * ```ts
 * const store = jsonLinesStore({ read: () => readFile(path), append: appendUnderLock })
 * await store.append([adoption], 0) // => { ok: true }
 * ```
 */
export function jsonLinesStore(file: LinesFile): Store {
  /** What the file held when it was last seen: saves reading all of it before each append. */
  let seen: Extent | undefined

  async function read(): Promise<Uint8Array> {
    const bytes = await file.read()
    seen = extentOf(bytes)
    return bytes
  }

  async function append(entries: readonly Entry[], expect: number): Promise<Written> {
    const bytes = writeLines(entries)
    if (seen?.lines !== expect) await read()
    for (let refusedAt = -1; ; ) {
      const { length, lines, whole } = seen as Extent
      if (lines !== expect || !whole) return { ok: false, found: lines }
      if (length === refusedAt) {
        throw new TypeError(
          `jsonLinesStore: append refused a file of ${length} bytes, which is its length; nothing can be written`,
        )
      }
      if (await file.append(bytes, length)) {
        seen = { length: length + bytes.length, lines: lines + entries.length, whole }
        return { ok: true }
      }
      // Another writer lengthened the file meanwhile: look again, compare again.
      refusedAt = length
      await read()
    }
  }

  return { read, append }
}
