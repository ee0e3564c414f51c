import { X509Certificate } from 'node:crypto'
import { isAbsolute, resolve } from 'node:path'
import { type SealKey, sealKeyId } from '@apertura/seal/jws'
import { readJson } from './read-json.js'
import { isRefusal, type Refusal, refuse } from './refusal.js'
import type { World } from './world.js'

/** A certificate whose word one takes, and whose it is. */
export interface TrustedCertificate {
  readonly name: string
  readonly der: Uint8Array
}

/** The certificates in a file: one or more as text (PEM), or one in bytes (DER). */
export async function readCertificates(
  file: string,
  world: World,
): Promise<readonly TrustedCertificate[] | Refusal> {
  const bytes = await world.readFile(at(file, world))
  const text = new TextDecoder('latin1').decode(bytes)
  const texts = text.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g)
  try {
    return (texts ?? [bytes]).map(each => {
      const { raw, subject } = new X509Certificate(each)
      return { name: nameIn(subject), der: Uint8Array.from(raw) }
    })
  } catch {
    return refuse('expected certificates (X.509) as text that begins with BEGIN CERTIFICATE', { file })
  }
}

/** The public key of a seal. */
export async function readPublicKey(file: string, world: World): Promise<SealKey | Refusal> {
  const json = await readJson(at(file, world), file, world)
  // What stands in a file with a key is repeated nowhere.
  if (isRefusal(json)) return refuse('is not JSON', { file })
  const key = json.value as SealKey
  try {
    await sealKeyId(key)
  } catch {
    return refuse('expected a public Ed25519 key as a JSON Web Key (RFC 8037), such as a record-head.jwk', {
      file,
    })
  }
  if (key.d === undefined) return key
  return refuse('this key is private: keep it to yourself, and give the public one', { file })
}

const at = (file: string, world: World): string => (isAbsolute(file) ? file : resolve(world.cwd, file))

/** Whom a certificate names: by a name of its own, or the office it belongs to. */
const nameIn = (subject: string | undefined): string =>
  /^CN=(.+)$/m.exec(subject ?? '')?.[1] ??
  /^O=(.+)$/m.exec(subject ?? '')?.[1] ??
  (subject ?? '?').replaceAll('\n', ', ')
