import type { Entry } from '@apertura/domain'
import lines from './record.jsonl'

export { head } from './head.js'

/**
 * The record as it stands in its file: one entry a line, each line its own canonical JSON (RFC 8785), with
 * a line break after the last.
 *
 * @example
 * ```ts
 * recordText.endsWith('}\n') // => true
 * ```
 */
export const recordText: string = lines

/**
 * What happened in Mexico City's first plan, each entry with its source. Days are civil days in Mexico City;
 * partial dates are EDTF. The tests of this package check every line against its schema and its seal.
 *
 * @example
 * ```ts
 * record[0]?.kind // => 'definition.adopted'
 * ```
 */
export const record: readonly Entry[] = recordText
  .trimEnd()
  .split('\n')
  .map(line => JSON.parse(line) as Entry)
