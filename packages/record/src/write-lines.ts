import type { Entry } from '@apertura/domain'
import { canonical } from '@apertura/seal'
import { encode } from './utf8.js'

/**
 * Entries as bytes of JSON Lines: each in its canonical form, each ended by a line feed. What `readLines`
 * reads back.
 *
 * @throws TypeError for an entry that is not JSON.
 *
 * @example
 * ```ts
 * writeLines([entry]).at(-1) // => 10, a line feed
 * ```
 */
export function writeLines(entries: Iterable<Entry>): Uint8Array {
  let text = ''
  for (const entry of entries) text += `${canonical(entry)}\n`
  return encode(text)
}
