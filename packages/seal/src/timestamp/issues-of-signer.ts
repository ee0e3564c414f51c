import type { Issue } from '@apertura/domain'
import { sha1 } from '@noble/hashes/legacy.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { ObjectIdentifier, OctetString, Sequence } from 'asn1js'
import {
  type Attribute,
  type Certificate,
  CertificateChainValidationEngine,
  ExtKeyUsage,
  type SignerInfo,
} from 'pkijs'
import { oid } from './names-of-asn1.js'

const weak: readonly string[] = [oid.sha1, oid.sha1WithRsa, oid.sha1WithEcdsa]

/** All that is wrong with what a signature says of itself, beside whether it fits. */
export function issuesOfSigner(
  { signedAttrs, digestAlgorithm, signatureAlgorithm }: SignerInfo,
  signer: Certificate,
): readonly Issue[] {
  const attributes = signedAttrs?.attributes ?? []
  const only = (wanted: string): Attribute | undefined => {
    const found = attributes.filter(({ type }) => type === wanted)
    return found.length === 1 && found[0]?.values.length === 1 ? found[0] : undefined
  }
  const issues: Issue[] = []
  if ([digestAlgorithm, signatureAlgorithm].some(({ algorithmId }) => weak.includes(algorithmId)))
    issues.push({ path: 'signature', message: 'it was made with SHA-1, which can be forged' })
  const contentType: unknown = only(oid.contentType)?.values[0]
  const isOfTimestamp =
    contentType instanceof ObjectIdentifier && contentType.getValue() === oid.timestampInfo
  if (!isOfTimestamp || !only(oid.messageDigest))
    issues.push({ path: 'signature', message: 'it does not say that it is on a timestamp' })
  const named = attributes.filter(
    ({ type }) => type === oid.signingCertificate || type === oid.signingCertificateV2,
  )
  if (named.length === 0 || !named.every(each => names(each, signer)))
    issues.push({ path: 'signature', message: 'it does not name the certificate that it was made with' })
  return issues
}

/** Whether an ESSCertID (RFC 5035, RFC 5816) is that of a certificate: the first entry of the first list. */
function names({ type, values: [value] }: Attribute, certificate: Certificate): boolean {
  const [first]: readonly unknown[] = partsOf(partsOf(value)[0])
  const [algorithm, hash] =
    partsOf(first)[0] instanceof Sequence ? partsOf(first) : [undefined, partsOf(first)[0]]
  if (!(hash instanceof OctetString)) return false
  const der = new Uint8Array(certificate.toSchema().toBER())
  const told = bytesToHex(new Uint8Array(hash.getValue()))
  if (type === oid.signingCertificate) return told === bytesToHex(sha1(der))
  const by = algorithm === undefined ? oid.sha256 : partsOf(algorithm)[0]
  const isSha256 = by === oid.sha256 || (by instanceof ObjectIdentifier && by.getValue() === oid.sha256)
  return isSha256 && told === bytesToHex(sha256(der))
}

const partsOf = (block: unknown): readonly unknown[] =>
  block instanceof Sequence ? block.valueBlock.value : []

/** All that keeps a certificate from vouching for a timestamp of this moment. */
export async function issuesOfCertificate(
  signer: Certificate,
  others: readonly Certificate[],
  trusted: readonly Certificate[],
  at: Date,
): Promise<readonly Issue[]> {
  const issues: Issue[] = []
  // RFC 3161 §2.3: this purpose, no other, and marked as critical.
  const usage = signer.extensions?.find(({ extnID }) => extnID === oid.extendedKeyUsage)
  const purposes = usage?.parsedValue instanceof ExtKeyUsage ? usage.parsedValue.keyPurposes : []
  if (!usage?.critical || purposes.length !== 1 || purposes[0] !== oid.timestamping)
    issues.push({ path: 'certificate', message: 'it is not one for timestamps alone' })
  if (signer.notBefore.value > at || signer.notAfter.value < at)
    issues.push({
      path: 'certificate',
      message: 'it was not valid at the time of the timestamp',
      value: `${signer.notBefore.value.toISOString()} to ${signer.notAfter.value.toISOString()}`,
    })
  else if (!trusted.some(each => isSame(each, signer)) && !(await leadsTo(signer, others, trusted, at)))
    issues.push({ path: 'certificate', message: 'it does not lead to a certificate that you trust' })
  return issues
}

/** Whether two are one certificate; the engine compares what is signed of them, so we do it, too. */
const isSame = (one: Certificate, other: Certificate) => bytesToHex(one.tbsView) === bytesToHex(other.tbsView)

async function leadsTo(
  signer: Certificate,
  others: readonly Certificate[],
  trusted: readonly Certificate[],
  at: Date,
): Promise<boolean> {
  // The engine takes the last certificate for the one in question, and drops what it was given twice.
  const between = others.filter(
    (each, index) =>
      !isSame(each, signer) &&
      !trusted.some(one => isSame(one, each)) &&
      others.findIndex(one => isSame(one, each)) === index,
  )
  const engine = new CertificateChainValidationEngine({
    trustedCerts: trusted.filter((each, index) => trusted.findIndex(one => isSame(one, each)) === index),
    certs: [...between, signer],
    checkDate: at,
  })
  const { result, certificatePath } = await engine.verify()
  return result && certificatePath?.[0] === signer
}
