import { canonical } from '@apertura/seal'
import { type SealedTreeHead, type TreeHead, treeHead } from '@apertura/seal/merkle'
import type { ArchiveFile } from '../archive-file.js'
import type { ArchiveOptions, ArchiveSource } from '../archive-source.js'

/** Where the record stood from which the archive is made, with its seal when it has one. */
export function headOf(
  { record }: Pick<ArchiveSource, 'record'>,
  { sealed }: Pick<ArchiveOptions, 'sealed'>,
): SealedTreeHead | { readonly head: TreeHead } {
  const head = treeHead(record)
  if (sealed === undefined) return { head }
  if (sealed.head.size === head.size && sealed.head.root === head.root) return sealed
  throw new RangeError(
    `archive: the record has ${head.size} entries and the root ${head.root}; the sealed head says ${sealed.head.size} and ${sealed.head.root}`,
  )
}

/** What lies beside the head: the key of its seal, and what authorities said of it. */
export function headFiles({ sealKey, stamps = [] }: ArchiveOptions): readonly ArchiveFile[] {
  const stray = stamps.find(({ path }) => !/^record-head(?:\.[a-z0-9-]+)?\.tsr$/.test(path))
  if (stray)
    throw new RangeError(
      `archive: a token on the head is called record-head.tsr or record-head.NAME.tsr, not ${JSON.stringify(stray.path)}`,
    )
  return sealKey === undefined
    ? stamps
    : [{ path: 'record-head.jwk', content: publicPart(sealKey) }, ...stamps]
}

/** Never more of a key than what everybody may have. */
const publicPart = ({ kty, crv, x }: NonNullable<ArchiveOptions['sealKey']>): string =>
  `${canonical({ kty, crv, x })}\n`
