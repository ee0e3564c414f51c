import type { Issue, Result } from '@apertura/domain'
import { Certificate, type SignedData, SignedDataVerifyError } from 'pkijs'
import { issuesOfCertificate, issuesOfSigner } from './issues-of-signer.js'
import { oid } from './names-of-asn1.js'
import { type OpenedAnswer, openAnswer, type Timestamp } from './open-answer.js'
import { checkDigest, numberOf } from './timestamp-request.js'

/** What a timestamp is verified against. */
export interface TimestampExpectation {
  /** The SHA-256 that should have been stamped. */
  readonly digest: string
  /** What the request said. Leave it out for an answer that was kept: that nobody replayed it is known no more. */
  readonly nonce?: string
  /** Certificates in DER (X.509) that you trust: those of authorities, or of who vouches for them. */
  readonly trusted: readonly Uint8Array[]
}

/**
 * Whether an authority that you trust said that a digest existed at a time (RFC 3161 §2.4.2 and §2.3, RFC 5816): it
 * was granted, is on this digest, repeats the nonce, is signed once and well, and the certificate of its signer is for
 * timestamps alone, was valid at that time and leads to one that you trust. Whether that certificate was withdrawn
 * would have to be asked over a network, and is not.
 *
 * @returns the timestamp, or every reason why it does not hold. Nothing that comes from outside throws.
 * @throws RangeError when the digest or the nonce is none; TypeError when something trusted is no certificate.
 *
 * @example
 * ```ts
 * const trusted = [timestampRoot]
 * ;(await verifyTimestamp(timestampAnswer, { digest: timestampDigest, trusted })).ok // => true
 * const other = await verifyTimestamp(timestampAnswer, { digest: sha256('another'), trusted })
 * !other.ok && other.issues.map(({ message }) => message) // => ['the timestamp is on another digest']
 * ```
 */
export async function verifyTimestamp(
  answer: Uint8Array,
  { digest, nonce, trusted }: TimestampExpectation,
): Promise<Result<Timestamp>> {
  checkDigest(digest)
  const expected = nonce === undefined ? undefined : numberOf(nonce).toString(16)
  const anchors = trusted.map(certificateOf)
  const opened = openAnswer(answer)
  if (!opened.ok) return opened
  const { timestamp } = opened.value
  const issues: Issue[] = []
  if (timestamp.digest !== digest)
    issues.push({
      path: 'token.imprint',
      message: 'the timestamp is on another digest',
      value: timestamp.digest,
    })
  if (expected !== undefined && timestamp.nonce !== expected)
    issues.push({
      path: 'token.nonce',
      message: 'it does not repeat the nonce of the request, so it may be an old one',
      ...(timestamp.nonce === undefined ? {} : { value: timestamp.nonce }),
    })
  try {
    issues.push(...(await issuesOfSignature(opened.value, anchors)))
  } catch {
    issues.push(unfit)
  }
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: timestamp }
}

const unfit: Issue = { path: 'signature', message: 'the signature does not fit the timestamp' }

function certificateOf(der: Uint8Array): Certificate {
  try {
    return Certificate.fromBER(der)
  } catch (cause) {
    throw new TypeError('verifyTimestamp: what is trusted must be X.509 certificates in DER', { cause })
  }
}

async function issuesOfSignature(
  { signed, generated }: OpenedAnswer,
  trusted: readonly Certificate[],
): Promise<readonly Issue[]> {
  const [info, ...more] = signed.signerInfos
  if (!info || more.length > 0)
    return [
      { path: 'signature', message: 'a timestamp has one signature', value: `${signed.signerInfos.length}` },
    ]
  const carried = (signed.certificates ?? []).filter(each => each instanceof Certificate)
  signed.certificates = [...carried, ...trusted]
  const { signatureVerified, signerCertificate } = await verified(signed, generated)
  if (!signerCertificate)
    return [{ path: 'certificate', message: 'the certificate of the signer is not at hand' }]
  return [
    ...(signatureVerified ? [] : [unfit]),
    ...issuesOfSigner(info, signerCertificate),
    ...(await issuesOfCertificate(signerCertificate, carried, trusted, generated)),
  ]
}

/**
 * Of signed timestamps pkijs wants to see what was stamped, and there is only its digest, which was compared. So it
 * is told that these are any other signed data; it verifies their bytes all the same.
 */
async function verified(signed: SignedData, checkDate: Date) {
  signed.encapContentInfo.eContentType = oid.data
  try {
    return await signed.verify({ signer: 0, checkDate, extendedMode: true })
  } catch (error) {
    if (error instanceof SignedDataVerifyError) return error
    throw error
  }
}
