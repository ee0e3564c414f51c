import { hexToBytes } from '@noble/hashes/utils.js'
import { Integer, Null, OctetString } from 'asn1js'
import { AlgorithmIdentifier, MessageImprint, TimeStampReq } from 'pkijs'
import { oid } from './names-of-asn1.js'

/** What a request says beside the digest. */
export interface TimestampRequestOptions {
  /**
   * At least 8 random bytes in lower-case hexadecimal, new for each request: the answer must repeat them, so that
   * nobody can pass an old one off as new. An argument, because this package is pure.
   */
  readonly nonce: string
}

/**
 * A request for a timestamp on a SHA-256 (RFC 3161 §2.4.1). Only the digest leaves the house, never what it is of. It
 * asks for the certificate of the authority, too, so that the answer can be verified for good.
 *
 * @param digest - the SHA-256 in lower-case hexadecimal, such as that of a sealed tree head
 * @returns the bytes in DER, to be sent to an authority
 * @throws RangeError when it is no SHA-256, or the nonce is shorter or not hexadecimal.
 *
 * @example
 * ```ts
 * const request = timestampRequest(sha256('abc'), { nonce: '0011223344556677' })
 * request.length // => 68
 * ```
 */
export function timestampRequest(digest: string, { nonce }: TimestampRequestOptions): Uint8Array {
  checkDigest(digest)
  const request = new TimeStampReq({
    version: 1,
    messageImprint: new MessageImprint({
      hashAlgorithm: new AlgorithmIdentifier({ algorithmId: oid.sha256, algorithmParams: new Null() }),
      hashedMessage: new OctetString({ valueHex: hexToBytes(digest) }),
    }),
    nonce: Integer.fromBigInt(numberOf(nonce)),
    certReq: true,
  })
  return new Uint8Array(request.toSchema().toBER())
}

/** Refuses what no SHA-256 can be. */
export function checkDigest(digest: string): void {
  if (/^[0-9a-f]{64}$/.test(digest)) return
  throw new RangeError(`timestamp: "${digest}" is no SHA-256 in lower-case hexadecimal`)
}

/** The number that a nonce stands for; leading zeros count for nothing in ASN.1. */
export function numberOf(nonce: string): bigint {
  if (/^(?:[0-9a-f]{2}){8,}$/.test(nonce)) return BigInt(`0x${nonce}`)
  throw new RangeError(
    `timestamp: a nonce is at least 8 bytes in lower-case hexadecimal, and has not ${nonce.length} characters such as these; otherwise an old answer could be passed off as new`,
  )
}
