import type { Issue } from '@apertura/domain'
import type { ZipEntry } from './zip-list.js'

/** What is too much. A zip of a few kilobytes can pretend to hold more than any disk. */
export interface ZipLimits {
  readonly entries: number
  /** Bytes of one file, unpacked. */
  readonly bytes: number
  /** Bytes of all files, unpacked. */
  readonly total: number
  /** How many times larger than its packed bytes a file may be; small files may be packed tighter. */
  readonly ratio: number
}

const gibibyte = 2 ** 30

export const zipLimits: ZipLimits = {
  entries: 500_000,
  bytes: 4 * gibibyte,
  total: 16 * gibibyte,
  ratio: 300,
}

/** A file of blanks packs a thousand times over, and one of this size does no harm. */
const harmless = 2 ** 20

/** Why a zip is not unpacked at all. */
export function excessOf(entries: readonly ZipEntry[], size: number, limits: ZipLimits): readonly Issue[] {
  const issues: Issue[] = []
  let total = 0
  let packed = 0
  for (const { path, bytes, packedBytes } of entries) {
    total += bytes
    packed += packedBytes
    if (bytes > limits.bytes)
      issues.push({
        path,
        message: `says that it is ${bytes} bytes long; at most ${limits.bytes} are unpacked`,
      })
    else if (bytes > harmless && bytes > packedBytes * limits.ratio)
      issues.push({
        path,
        message: `says that ${packedBytes} bytes hold ${bytes}: more than ${limits.ratio} times as many, as only a zip does that is made to fill a disk`,
      })
  }
  if (packed > size || overlap(entries))
    issues.push({ path: '', message: 'its files lie over each other, as only in a zip that is made to harm' })
  if (total > limits.total)
    issues.push({
      path: '',
      message: `its files are ${total} bytes long; at most ${limits.total} are unpacked`,
    })
  return issues
}

/** A zip in which one file is many at once fills a disk out of a few bytes. */
function overlap(entries: readonly ZipEntry[]): boolean {
  let end = Number.NEGATIVE_INFINITY
  for (const { from, to } of entries.toSorted((one, other) => one.from - other.from)) {
    if (from < end) return true
    end = to
  }
  return false
}
