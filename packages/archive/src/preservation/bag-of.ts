import { canonical } from '@apertura/seal'
import { type ArchivedFile, byPath } from './archived-file.js'
import type { BagAbout } from './bag-about.js'
import { bagDeclaration, bagInfo, oxumOf } from './bag-info.js'
import { crateOf } from './crate-of.js'
import { type HashedFile, manifestLines } from './manifest-lines.js'
import { hashedFile, refusePaths } from './manifest-of.js'

/** Files of a bag that are not payload. */
export const bagNames = {
  declaration: 'bagit.txt',
  info: 'bag-info.txt',
  manifest: 'manifest-sha256.txt',
  tags: 'tagmanifest-sha256.txt',
  head: 'record-head.json',
} as const

/** Beside the payload it describes, so that `data/` taken by itself is a crate, and the manifest covers it. */
const crateName = 'ro-crate-metadata.json'

/**
 * Files as a bag (BagIt 1.0, RFC 8493) that any library can take in: the payload under `data/` with its RO-Crate
 * description, manifests that `sha256sum -c` reads, and where the record stood. The same files and words give the
 * same bytes. A bag is for keeping; `sha256sum` reads a line break or a percent sign in a path otherwise than
 * RFC 8493 §2.1.3 writes it, so name no file with one.
 *
 * @param beside - files that stand beside `data/` and help to read it, such as pages: the tag manifest covers them
 * @returns the files of the bag, in the order of their paths
 * @throws RangeError for a path that leads out of the folder, has a twin that differs by capitals alone or is taken
 * by the description; TypeError when something is said of a file that is not there.
 *
 * @example
 * ```ts
 * const bag = bagOf([{ path: 'acta.txt', content: 'Acuerdos' }], {
 *   identifier: 'villa-ejemplo-1',
 *   title: 'Archivo de Villa Ejemplo',
 *   description: 'Actas de un proceso inventado',
 *   baggedOn: '2031-07-01',
 *   language: 'es-MX',
 *   license: 'https://creativecommons.org/licenses/by/4.0/',
 * })
 * bag.map(file => file.path).slice(0, 3) // => ['bag-info.txt', 'bagit.txt', 'data/acta.txt']
 * checkBag(bag) // => []
 * ```
 */
export function bagOf(
  files: readonly ArchivedFile[],
  about: BagAbout,
  beside: readonly ArchivedFile[] = [],
): readonly ArchivedFile[] {
  const given = files.toSorted(byPath)
  refuseBeside(beside)
  const payload = given.map(({ path, content }) => ({ path: `data/${path}`, content }))
  return [...payload, ...beside, ...closeBag(given.map(hashedFile), about, beside.map(hashedFile))].toSorted(
    byPath,
  )
}

/**
 * What makes a bag of files that are already written: their description, the manifests, where the record stood. It
 * needs no more than the hashes and lengths of the others, so that a large archive is never in memory at once.
 *
 * @param files - the payload, by its paths under `data/`
 * @param beside - files beside `data/`
 */
export function closeBag(
  files: readonly HashedFile[],
  about: BagAbout,
  beside: readonly HashedFile[] = [],
): readonly ArchivedFile[] {
  const given = files.toSorted(byPath)
  refusePaths('bagOf', [...given, { path: crateName }])
  refuseStrays(given, about)
  const crate = { path: `data/${crateName}`, content: crateOf(given, about) }
  const payload = [...given.map(file => ({ ...file, path: `data/${file.path}` })), hashedFile(crate)]
  const { head, info, declaration, manifest, tags } = bagNames
  const covered = [
    ...(about.record ? [{ path: head, content: `${canonical(about.record)}\n` }] : []),
    { path: info, content: bagInfo(about, oxumOf(payload)) },
    { path: declaration, content: bagDeclaration },
    { path: manifest, content: manifestLines(payload.toSorted(byPath)) },
  ]
  const listed = [...beside, ...covered.map(hashedFile)].toSorted(byPath)
  return [crate, ...covered, { path: tags, content: manifestLines(listed) }]
}

/** RFC 8493 §2.2.4: other files may stand beside the payload, but not in it, and not in the place of a bag's own. */
function refuseBeside(beside: readonly { readonly path: string }[]): void {
  const own = Object.values(bagNames).map(path => ({ path }))
  refusePaths('bagOf', [...own, { path: 'data' }, ...beside])
  const inside = beside.find(({ path }) => path.toLowerCase().startsWith('data/'))
  if (inside)
    throw new RangeError(`bagOf: ${JSON.stringify(inside.path)} stands in the payload, not beside it`)
}

/** A description that reaches no file would be lost without a word. */
function refuseStrays(files: readonly HashedFile[], { files: said = {}, recordings = [] }: BagAbout): void {
  const here = new Set(files.map(({ path }) => path))
  const spoken = [
    ...Object.keys(said),
    ...recordings.flatMap(({ captions, transcript }) => [captions, transcript]),
  ]
  const stray = spoken.find(path => path !== undefined && !here.has(path))
  if (stray !== undefined)
    throw new TypeError(`bagOf: something is said of ${stray}, and there is no such file`)
}
