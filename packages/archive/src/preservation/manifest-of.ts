import type { Sealed } from '@apertura/domain'
import { sha256 } from '@apertura/seal'
import { type SealedTreeHead, type TreeHead, treeHead } from '@apertura/seal/merkle'
import { type ArchivedFile, byPath, bytesOf } from './archived-file.js'
import { faultsOfPaths } from './faults-of-paths.js'
import type { HashedFile } from './manifest-lines.js'

/** Every file of an archive by its hash, and where the record stood from which it was made. */
export interface Manifest {
  readonly kind: 'manifest'
  readonly v: 1
  /** In the order of their paths. */
  readonly files: readonly HashedFile[]
  /** How many entries the record has, and the root of the tree of their hashes (RFC 9162 §2.1). */
  readonly record?: TreeHead
  /** The seal of whoever published that head; `verifyTreeHead` of `@apertura/seal/merkle` checks it. */
  readonly seal?: string
}

/** Of which record the files were made. */
export interface ManifestOptions {
  readonly record?: Iterable<Pick<Sealed, 'seq' | 'hash'>>
  /** The head of that record, sealed by whoever publishes it. */
  readonly sealed?: SealedTreeHead
}

/**
 * What to keep of an archive, so that anybody can later tell whether it is still the same: a page inside it, a
 * library, whoever wrote it down.
 *
 * @throws RangeError for a path that leads out of the folder or has a twin that differs by capitals alone, and for a
 * sealed head that is not of this record.
 *
 * @example
 * ```ts
 * const manifest = manifestOf([{ path: 'index.html', content: 'Villa Ejemplo' }])
 * manifest.files[0].bytes // => 13
 * checkFiles(manifest, [{ path: 'index.html', content: 'Villa Ejemplo' }]) // => []
 * ```
 */
export function manifestOf(
  files: Iterable<ArchivedFile>,
  { record, sealed }: ManifestOptions = {},
): Manifest {
  const hashed = Array.from(files, hashedFile).toSorted(byPath)
  refusePaths('manifestOf', hashed)
  const head = record ? treeHead([...record], sealed?.head.at) : sealed?.head
  if (head && sealed && (head.root !== sealed.head.root || head.size !== sealed.head.size))
    throw new RangeError(
      `manifestOf: the record has ${head.size} entries and the root ${head.root}; the sealed head says ${sealed.head.size} and ${sealed.head.root}`,
    )
  return {
    kind: 'manifest',
    v: 1,
    files: hashed,
    ...(head ? { record: head } : {}),
    ...(sealed ? { seal: sealed.seal } : {}),
  }
}

/** The hash and length of a file. */
export function hashedFile({ path, content }: ArchivedFile): HashedFile {
  const bytes = bytesOf(content)
  return { path, sha256: sha256(bytes), bytes: bytes.length }
}

/** Whoever builds an archive names its files: a bad name is a mistake of the program, not of the data. */
export function refusePaths(who: string, files: readonly { readonly path: string }[]): void {
  const [fault] = faultsOfPaths(files.map(({ path }) => path))
  if (fault)
    throw new RangeError(
      `${who}: ${JSON.stringify(fault.path)} has to be ${fault.expected}, and it is ${fault.found}`,
    )
}
