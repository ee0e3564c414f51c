import type { Issue, Result } from '@apertura/domain'
import { decodeProtectedHeader, errors, flattenedVerify, importJWK, type JWSHeaderParameters } from 'jose'
import { isEd25519, type SealKey, sealKeyId } from './seal-key.js'

/** Names of the one algorithm: the exact one, and the older one that says less. */
const algorithms = ['Ed25519', 'EdDSA']

/**
 * Whether bytes are the very ones that were sealed with a key. An integrity check only: a seal is no legal
 * signature.
 *
 * @returns the name of the key, or every reason why the seal does not hold: bytes that changed, another key, another
 * algorithm, a seal that carries its bytes or does not say how it was made.
 *
 * @example
 * ```ts
 * const seal = await sealBytes(bytes, privateKey)
 * ;(await verifySealed(bytes, seal, publicKey)).ok // => true
 * const altered = await verifySealed(new Uint8Array([1, 2, 4]), seal, publicKey)
 * !altered.ok && altered.issues // => [{ path: '', message: 'these are not the bytes that were sealed' }]
 * ```
 */
export async function verifySealed(
  payload: Uint8Array,
  seal: string,
  publicKey: SealKey,
): Promise<Result<{ readonly key: string }>> {
  if (!isEd25519(publicKey)) return refused([{ path: 'key', message: 'the key is no Ed25519 key' }])
  const parts = seal.split('.')
  const [head = '', body, signature = ''] = parts
  const header = parts.length === 3 ? headerOf(head) : null
  if (!header) return refused([{ path: 'seal', message: 'this is no seal' }])
  const id = await sealKeyId(publicKey)
  const issues = issuesOf(header, body ?? '', id)
  if (issues.length > 0) return refused(issues)
  if (!oneWayToWrite.test(signature)) return refused([unread])
  try {
    const { kty, crv, x } = publicKey
    const key = await importJWK({ kty, crv, x }, 'Ed25519')
    await flattenedVerify({ protected: head, payload, signature }, key, { algorithms })
    return { ok: true, value: { key: id } }
  } catch (error) {
    if (error instanceof errors.JWSSignatureVerificationFailed)
      return refused([{ path: '', message: 'these are not the bytes that were sealed' }])
    return refused([unread])
  }
}

/** 64 bytes in base64url, without padding, blanks or bits that count for nothing: each seal has one spelling. */
const oneWayToWrite = /^[\w-]{85}[AQgw]$/

const unread = { path: 'seal', message: 'the seal or the key cannot be read' }

const refused = (issues: readonly Issue[]) => ({ ok: false, issues }) as const

function headerOf(text: string): JWSHeaderParameters | null {
  try {
    return decodeProtectedHeader({ protected: text })
  } catch {
    return null
  }
}

/** All that is wrong with how a seal says that it was made. */
function issuesOf({ alg, b64, crit, kid }: JWSHeaderParameters, body: string, id: string): readonly Issue[] {
  const issues: Issue[] = []
  if (body !== '') issues.push({ path: 'seal', message: 'it carries bytes of its own; a seal stands apart' })
  if (!algorithms.includes(String(alg)))
    issues.push({ path: 'seal.alg', message: 'it was made with another algorithm', value: String(alg) })
  if (b64 !== false)
    issues.push({ path: 'seal.b64', message: 'it does not say that the bytes were sealed as they are' })
  if (!Array.isArray(crit) || !crit.includes('b64'))
    issues.push({ path: 'seal.crit', message: 'it does not say that `b64` must be understood' })
  if (kid !== undefined && kid !== id)
    issues.push({ path: 'seal.kid', message: 'it was made with another key', value: String(kid) })
  return issues
}
