import { digest } from './digest.js'

const saltPattern = /^(?:[0-9a-f]{2}){16,}$/

/**
 * A salted commitment to a payload: SHA-256 of the canonical JSON of `{ payload, salt }`. It may be
 * published in place of personal data, which stand apart. Who knows payload and salt can show that it was
 * this payload; once both are erased, the commitment tells nothing. The salt must be random, of its own
 * for each payload, and as secret as the payload: without it a short payload could be guessed.
 *
 * @param salt At least 16 bytes in lower-case hexadecimal. An argument, because this package is pure.
 * @throws RangeError when the salt is shorter or not hexadecimal; TypeError for a payload that is not JSON.
 *
 * @example
 * ```ts
 * commit({ name: 'Ana' }, '000102030405060708090a0b0c0d0e0f')
 * // => 'afb60236dd155736bd552cc58d114007762939563d8cf7acb275d74cee8a4c71'
 * ```
 */
export function commit(payload: unknown, salt: string): string {
  if (!saltPattern.test(salt)) {
    throw new RangeError(
      `commit: the salt has ${salt.length} characters and must be at least 32 in lower-case hexadecimal (16 bytes); otherwise the payload could be guessed from its commitment`,
    )
  }
  if (payload === undefined) {
    throw new TypeError('commit: the payload is undefined; a commitment to nothing could never be opened')
  }
  return digest({ payload, salt })
}

/**
 * Whether a commitment was made to this payload with this salt.
 *
 * @throws RangeError and TypeError as {@link commit} does.
 *
 * @example
 * ```ts
 * const salt = '000102030405060708090a0b0c0d0e0f'
 * opens(commit('Ana', salt), 'Ana', salt) // => true
 * opens(commit('Ana', salt), 'Eva', salt) // => false
 * ```
 */
export function opens(commitment: string, payload: unknown, salt: string): boolean {
  return commit(payload, salt) === commitment
}
