import { frontierRoot, merkleFrontier } from '@apertura/seal/merkle'
import type { Problem } from '../preservation/archived-file.js'
import { readNames } from './read-names.js'

/**
 * Whether a record has grown out of a head that was noted elsewhere: the hash of one of its entries, or the root of its
 * first so many.
 *
 * @param hashes - of its entries; undefined for a line that cannot be read
 */
export function checkKnownHead(
  hashes: readonly (string | undefined)[],
  known: string | undefined,
): { readonly sinceHead: number | null; readonly problems: readonly Problem[] } {
  if (known === undefined) return { sinceHead: null, problems: [] }
  const entry = hashes.lastIndexOf(known)
  if (entry !== -1) return { sinceHead: hashes.length - 1 - entry, problems: [] }
  let frontier = merkleFrontier()
  for (let size = 0; ; size += 1) {
    if (frontierRoot(frontier) === known) return { sinceHead: hashes.length - size, problems: [] }
    const hash = hashes[size]
    if (hash === undefined) break
    frontier = merkleFrontier([hash], frontier)
  }
  const problem = {
    path: readNames.record,
    expected: `${known}, the known head, as the hash of an entry or the root of the first so many: the record was cut short or written anew`,
    found: hashes.at(-1) ?? 'no entry that can be read',
  }
  return { sinceHead: null, problems: [problem] }
}
