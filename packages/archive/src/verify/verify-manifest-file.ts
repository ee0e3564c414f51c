import { canonical } from '@apertura/seal'
import type { TreeHead } from '@apertura/seal/merkle'
import type { ArchivedFile } from '../preservation/archived-file.js'
import type { HashedFile } from '../preservation/manifest-lines.js'
import type { Entered } from '../record/entered.js'
import { archiveList, listName } from './archive-list.js'

/**
 * The list of an archive as a classic script for its page `verify`, because a page opened from a stick may read no
 * other file. It is made of hashes alone.
 *
 * @param files - every other file of the archive except the tag manifest, which lists this one
 *
 * @example
 * ```ts
 * const { path, content } = verifyManifestFile([{ path: 'index.html', sha256: sha256('Villa'), bytes: 5 }])
 * path // => 'verify-manifest.js'
 * String(content).startsWith('aperturaVerify({"files":[{"bytes":5,"path":"index.html"') // => true
 * ```
 */
export const verifyManifestFile = (
  files: readonly HashedFile[],
  entered?: Entered,
  head?: TreeHead,
): ArchivedFile => ({
  path: listName,
  // JSON is JavaScript; `<` may not close a script element, should anybody put it into a page.
  content: `aperturaVerify(${canonical(archiveList(files, entered, head)).replaceAll('<', '\\u003c')})\n`,
})
