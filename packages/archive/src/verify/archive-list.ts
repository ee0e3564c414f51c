import type { TreeHead } from '@apertura/seal/merkle'
import { byPath } from '../preservation/archived-file.js'
import { bagNames } from '../preservation/bag-of.js'
import type { HashedFile } from '../preservation/manifest-lines.js'
import type { Entered } from '../record/entered.js'

/** The script file in which an archive lists itself for its page. */
export const listName = 'verify-manifest.js'

/** What is known of an archive when one asks whether a document is of it. */
export interface ArchiveList {
  readonly kind: 'archive-list'
  readonly v: 1
  /** Where the record stood; absent where nobody said. */
  readonly head?: TreeHead
  /** Every file, except those that come to be after this list. */
  readonly files: readonly HashedFile[]
  readonly entered?: Entered
}

/** Files that no list inside the archive can hold: this one, and the manifest that lists it. */
export const isAfterList = (path: string): boolean => path === listName || path === bagNames.tags

/**
 * What {@link belongs} asks of: the files of an archive by their hashes, and when its documents entered its record.
 *
 * @example
 * ```ts
 * const list = archiveList([{ path: 'data/acta.txt', sha256: sha256('Acuerdos'), bytes: 8 }])
 * belongs('Acuerdos', list).paths // => ['data/acta.txt']
 * ```
 */
export const archiveList = (
  files: readonly HashedFile[],
  entered?: Entered,
  head?: TreeHead,
): ArchiveList => ({
  kind: 'archive-list',
  v: 1,
  ...(head ? { head: { size: head.size, root: head.root } } : {}),
  files: files
    .filter(({ path }) => !isAfterList(path))
    .toSorted(byPath)
    .map(({ path, sha256, bytes }) => ({ path, sha256, bytes })),
  ...(entered ? { entered } : {}),
})
