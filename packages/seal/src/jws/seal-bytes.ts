import { FlattenedSign, importJWK } from 'jose'
import { isEd25519, type SealKey, sealKeyId } from './seal-key.js'

/**
 * Seals bytes, such as a file of minutes, so that anyone with the public key can see that not one of them changed.
 * The seal stands apart from the bytes: a detached JSON Web Signature (RFC 7515) of unencoded payload (RFC 7797)
 * with the algorithm `Ed25519` (RFC 9864). It shows integrity and which key was used; it is no legal signature, and
 * says nothing of who agrees with what the bytes say.
 *
 * @param privateKey - kept by whoever publishes; where it comes from is not the business of this room
 * @throws TypeError when the key is no private Ed25519 key.
 *
 * @example
 * ```ts
 * const seal = await sealBytes(bytes, privateKey)
 * seal.split('.')[1] // => ''
 * seal === (await sealBytes(bytes, privateKey)) // => true
 * ```
 */
export async function sealBytes(payload: Uint8Array, privateKey: SealKey): Promise<string> {
  if (!isEd25519(privateKey) || !privateKey.d) throw new TypeError(noKey)
  const { kty, crv, x, d } = privateKey
  const key = await importJWK({ kty, crv, x, d }, 'Ed25519').catch(cause => {
    throw new TypeError(noKey, { cause })
  })
  const sealed = await new FlattenedSign(payload)
    .setProtectedHeader({ alg: 'Ed25519', b64: false, crit: ['b64'], kid: await sealKeyId(privateKey) })
    .sign(key)
  return `${sealed.protected}..${sealed.signature}`
}

const noKey = 'sealBytes: a seal is made with a private Ed25519 key, and this is none.'
