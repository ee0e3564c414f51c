import { canonical } from './canonical.js'
import { sha256 } from './sha256.js'

/**
 * The digest of a JSON value: SHA-256 of its canonical text. It does not depend on the order of members
 * or on how the value was written. A definition is adopted by this digest.
 *
 * @throws TypeError for what JSON cannot say; see {@link canonical}.
 *
 * @example
 * ```ts
 * digest({ a: 1, b: 2 }) === digest({ b: 2, a: 1 }) // => true
 * ```
 */
export function digest(value: unknown): string {
  return sha256(canonical(value))
}
