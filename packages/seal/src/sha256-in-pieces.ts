import { sha256 as hashBytes } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'

/** A hash that is under way. */
export interface PieceHash {
  /** Takes the next bytes; what was added is not looked at again. */
  readonly add: (piece: Uint8Array) => void
  /** The hash of all pieces so far, in lower-case hexadecimal; more may be added afterwards. */
  readonly hash: () => string
}

/**
 * The same as {@link sha256} for what comes piece by piece: a file larger than memory, or one that a page reads
 * without standing still.
 *
 * @example
 * ```ts
 * const whole = sha256InPieces()
 * whole.add(new TextEncoder().encode('a'))
 * whole.add(new TextEncoder().encode('bc'))
 * whole.hash() === sha256('abc') // => true
 * ```
 */
export function sha256InPieces(): PieceHash {
  const state = hashBytes.create()
  return {
    add: piece => {
      state.update(piece)
    },
    hash: () => bytesToHex(state.clone().digest()),
  }
}
