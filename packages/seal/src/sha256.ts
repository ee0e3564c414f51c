import { sha256 as hashBytes } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/**
 * SHA-256 (FIPS 180-4) of bytes, or of a text in UTF-8, in lower-case hexadecimal.
 *
 * @example
 * ```ts
 * sha256('abc') // => 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'
 * ```
 */
export function sha256(content: string | Uint8Array): string {
  return bytesToHex(hashBytes(typeof content === 'string' ? utf8ToBytes(content) : content))
}
