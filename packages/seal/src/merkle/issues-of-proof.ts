import type { Issue } from '@apertura/domain'
import { isHash } from './merkle-leaf.js'

/** All that is wrong with the hashes of a proof from outside, before any is used. */
export function issuesOfProof(proof: unknown): readonly Issue[] {
  if (!Array.isArray(proof)) return [{ path: 'proof', message: 'a proof is a list of hashes' }]
  return proof.flatMap((hash, index) =>
    isHash(hash)
      ? []
      : [
          {
            path: `proof.${index}`,
            message: 'it must be a SHA-256 in lower-case hexadecimal',
            value: String(hash).slice(0, 80),
          },
        ],
  )
}

export const tooShort: Issue = {
  path: 'proof',
  message: 'the proof has too few hashes for a tree of this size',
}
export const tooLong: Issue = { path: 'proof', message: 'the proof has more hashes than a tree of this size' }
