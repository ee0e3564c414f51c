import { sha256 } from '@apertura/seal'
import { verifyInclusion } from '@apertura/seal/merkle'
import type { ActTold, EnteredDocument, EntryProven } from '../record/entered.js'
import type { ArchiveList } from './archive-list.js'

/** An entry of the record that names a document, and whether it is proven to be under the root of the record. */
export interface NamingEntry extends Omit<EntryProven, 'proof'> {
  readonly proven: boolean
}

/** What an archive knows of a document. */
export interface Belonging {
  readonly belongs: boolean
  readonly sha256: string
  /** The files of the archive that have these very bytes. */
  readonly paths: readonly string[]
  /** The document of the process that it is, where it is one. */
  readonly document?: Pick<EnteredDocument, 'id' | 'type' | 'lang' | 'title' | 'about'>
  /** The same document in other formats. */
  readonly formats: readonly string[]
  /** When it entered the record: the entries that name it, in their order. */
  readonly entries: readonly NamingEntry[]
  /** Acts in other records that name it. */
  readonly acts: readonly ActTold[]
}

/**
 * Whether a document is of an archive, which file it is, and when it entered the record. Bytes must be the very same:
 * a document saved anew by a program is another one, even if it reads the same.
 *
 * @param document - its bytes, its text, or its hash where a program has read it in pieces
 * @param list - of the archive: see {@link archiveList}. It must come from somewhere that you trust
 *
 * @example
 * ```ts
 * const list = archiveList([{ path: 'data/acta.txt', sha256: sha256('Acuerdos'), bytes: 8 }])
 * belongs('Acuerdos', list).belongs // => true
 * belongs('Acuerdos.', list).belongs // => false
 * ```
 */
export function belongs(
  document: string | Uint8Array | { readonly sha256: string },
  { files, entered, head }: ArchiveList,
): Belonging {
  const hash =
    typeof document === 'string' || document instanceof Uint8Array ? sha256(document) : document.sha256
  const paths = files.filter(file => file.sha256 === hash).map(({ path }) => path)
  const isIt = ({ path, sha256 }: { readonly path: string; readonly sha256: string }): boolean =>
    sha256 === hash && paths.includes(path)
  const known = entered?.documents.find(each => each.files.some(isIt))
  const other = entered?.others.find(isIt)
  const numbers = new Set([...(known?.entries ?? []), ...(other?.entries ?? [])])
  const naming = (entered?.entries ?? []).filter(({ seq }) => numbers.has(seq))
  return {
    belongs: paths.length > 0,
    sha256: hash,
    paths,
    ...(known ? { document: titled(known) } : {}),
    formats: known?.files.map(({ path }) => path).filter(path => !paths.includes(path)) ?? [],
    entries: naming
      .toSorted((one, next) => one.seq - next.seq)
      .map(({ proof, ...entry }) => ({ ...entry, proven: isProven({ ...entry, proof }, head) })),
    acts: known?.acts ?? [],
  }
}

const titled = ({ id, type, lang, title, about }: EnteredDocument) => ({ id, type, lang, title, about })

/** Against the head of the list, not against the one that the proof brings along. */
export const isProven = ({ seq, hash, proof }: EntryProven, head: ArchiveList['head']): boolean =>
  head !== undefined &&
  proof.index === seq - 1 &&
  verifyInclusion({ leaf: hash, index: proof.index, size: head.size, proof: proof.path, root: head.root }).ok
