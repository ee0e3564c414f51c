import { calculateJwkThumbprint, type JWK } from 'jose'

/** A JSON Web Key (RFC 7517). */
export type SealKey = JWK

/**
 * The name of a key: its thumbprint (RFC 7638), which anyone can compute from its public part. A seal carries it.
 *
 * @throws TypeError when it is no Ed25519 key.
 *
 * @example
 * ```ts
 * await sealKeyId(publicKey) // => 'kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k'
 * await sealKeyId(privateKey) // => 'kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k'
 * ```
 */
export async function sealKeyId(key: SealKey): Promise<string> {
  if (!isEd25519(key)) throw new TypeError('sealKeyId: a seal is made with an Ed25519 key, and this is none.')
  const { kty, crv, x } = key
  return calculateJwkThumbprint({ kty, crv, x })
}

/** The public part of a key of the kind that seals are made with. */
export interface Ed25519Key {
  readonly kty: 'OKP'
  readonly crv: 'Ed25519'
  readonly x: string
}

/** Whether a key is of that kind. */
export const isEd25519 = (key: SealKey): key is SealKey & Ed25519Key =>
  key.kty === 'OKP' && key.crv === 'Ed25519' && typeof key.x === 'string'
