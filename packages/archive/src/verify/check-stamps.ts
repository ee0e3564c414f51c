import { sha256 } from '@apertura/seal'
import { bytesOfHead, type TreeHead } from '@apertura/seal/merkle'
import { readTimestamp, verifyTimestamp } from '@apertura/seal/timestamp'
import { bytesOf, type Problem } from '../preservation/archived-file.js'
import type { SeenFile } from './check-archive.js'
import { isStamp } from './read-names.js'

/** A timestamp on where the record stood. */
export interface ArchiveStamp {
  readonly path: string
  /** When, in UTC, as the timestamp says. */
  readonly at: string
  /** Which of the certificates that you trust vouches for it, by its place; `null` where none does. */
  readonly vouchedBy: number | null
}

interface CheckedStamps {
  readonly stamps: readonly ArchiveStamp[]
  readonly problems: readonly Problem[]
}

/** Whether the timestamps of an archive are on its head, hold, and are of somebody whom one trusts. */
export async function checkStamps(
  files: readonly SeenFile[],
  head: TreeHead | undefined,
  trusted: readonly Uint8Array[] | undefined,
): Promise<CheckedStamps> {
  const digest = digestOf(head)
  if (digest === undefined) return { stamps: [], problems: [] }
  const stamps: ArchiveStamp[] = []
  const problems: Problem[] = []
  for (const file of files) {
    if (!isStamp(file.path)) continue
    const answer = 'content' in file ? bytesOf(file.content) : new Uint8Array()
    const read = await stampOf(answer, digest, trusted ?? [])
    if (typeof read === 'string')
      problems.push({ path: file.path, expected: 'a timestamp of where this record stood', found: read })
    else stamps.push({ path: file.path, ...read })
  }
  if (trusted !== undefined && problems.length === 0 && stamps.every(({ vouchedBy }) => vouchedBy === null))
    problems.push({
      path: stamps[0]?.path ?? 'record-head.tsr',
      expected: 'a timestamp of somebody whom you trust',
      found: stamps.length === 0 ? 'nothing' : 'a timestamp of somebody else',
    })
  return { stamps, problems }
}

function digestOf(head: TreeHead | undefined): string | undefined {
  try {
    return head && sha256(bytesOfHead(head))
  } catch {
    // A head that cannot be was named already.
    return undefined
  }
}

/** What is left open without a certificate that one trusts; all else is wrong by itself. */
const open: readonly string[] = [
  'it does not lead to a certificate that you trust',
  'the certificate of the signer is not at hand',
]

async function stampOf(
  answer: Uint8Array,
  digest: string,
  trusted: readonly Uint8Array[],
): Promise<Omit<ArchiveStamp, 'path'> | string> {
  const said = readTimestamp(answer)
  if (!said.ok) return said.issues.map(({ message }) => message).join('; ')
  const { at } = said.value
  for (const [place, certificate] of trusted.entries())
    if ((await verifyTimestamp(answer, { digest, trusted: [certificate] })).ok)
      return { at, vouchedBy: place }
  const alone = await verifyTimestamp(answer, { digest, trusted: [] })
  const wrong = alone.ok ? [] : alone.issues.filter(({ message }) => !open.includes(message))
  return wrong.length === 0 ? { at, vouchedBy: null } : wrong.map(({ message }) => message).join('; ')
}
