import type { Entry, Sealed } from '@apertura/domain'
import { canonical } from '@apertura/seal'
import { isWhollyPublic } from './is-wholly-public.js'

/** What stands in the place of an entry that is not wholly public: enough for the chain to go on. */
export interface WithheldEntry extends Pick<Sealed, 'seq' | 'hash'> {
  readonly withheld: true
}

/**
 * The record of a process as everybody may read it, in JSON Lines. An entry that is wholly public is byte for byte the
 * line of the record. Of one of which something stands apart, or that tells what people sent in, said or signed, only
 * its place and its hash are left, so that the chain and the root of the tree can be computed by anybody;
 * `checkPublicRecord` does it.
 *
 * @example
 * ```ts
 * const line = publicRecord([adoption]).trimEnd()
 * JSON.parse(line).hash === adoption.hash // => true
 * checkPublicRecord(publicRecord([adoption])) // => []
 * ```
 */
export const publicRecord = (record: readonly Entry[]): string => record.map(lineOf).join('')

const lineOf = (entry: Entry): string => `${canonical(isWhollyPublic(entry) ? entry : withheldOf(entry))}\n`

const withheldOf = ({ seq, hash }: Entry): WithheldEntry => ({ seq, hash, withheld: true })
