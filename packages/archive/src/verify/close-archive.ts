import type { ArchivedFile } from '../preservation/archived-file.js'
import { byPath } from '../preservation/archived-file.js'
import type { BagAbout } from '../preservation/bag-about.js'
import { bagNames, closeBag } from '../preservation/bag-of.js'
import { type HashedFile, manifestLines } from '../preservation/manifest-lines.js'
import { hashedFile } from '../preservation/manifest-of.js'
import type { Entered } from '../record/entered.js'
import { verifyManifestFile } from './verify-manifest-file.js'

/**
 * The last files of an archive, made of the hashes of all others: the bag around them, and the list for its page
 * `verify`, which lists all but itself and the tag manifest.
 *
 * @param files - all others, by their paths in the archive
 */
export function closeArchive(
  files: readonly HashedFile[],
  about: BagAbout,
  entered?: Entered,
): readonly ArchivedFile[] {
  const kept = files.filter(({ path }) => path.startsWith('data/'))
  const beside = files.filter(({ path }) => !path.startsWith('data/'))
  const payload = kept.map(file => ({ ...file, path: file.path.slice('data/'.length) }))
  const bag = closeBag(payload, about, beside).filter(({ path }) => path !== bagNames.tags)
  const hashed = bag.map(hashedFile)
  const list = verifyManifestFile([...files, ...hashed], entered, about.record?.head)
  const tagged = [...beside, ...hashed.filter(({ path }) => !path.startsWith('data/')), hashedFile(list)]
  return [...bag, list, { path: bagNames.tags, content: manifestLines(tagged.toSorted(byPath)) }]
}
