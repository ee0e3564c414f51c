import type { ArchiveFile } from './archive-file.js'
import type { ArchiveOptions, ArchiveSource } from './archive-source.js'
import { build } from './build.js'

/**
 * The archive of a process as a list of files; somebody else writes them. Pages in Spanish and English that need no
 * server and no script, the documents of its sessions, and its open data under `data/`. The same inputs give the same
 * bytes, and nothing is in them that is not public by role or consented to.
 *
 * @param source - the definition, the record, the day, and the mesas and the consultation that have a record of their own
 * @throws RangeError when a path of `files` leaves the archive or would be written over another, or when the base is no
 * address of the web
 *
 * @example
 * ```ts
 * const files = archive({ definition, record, at: '2023-12-31' })
 * files[0]?.path // => 'index.html'
 * files.some(({ path }) => path === 'en/timeline.html') // => true
 * ```
 */
export function archive(source: ArchiveSource, options: ArchiveOptions = {}): readonly ArchiveFile[] {
  return [...build(source, options).files]
}
