import type { Result } from '@apertura/domain'
import type { Timestamp } from './open-answer.js'
import type { TimestampAuthority } from './timestamp-authority.js'
import { timestampRequest } from './timestamp-request.js'
import { type TimestampExpectation, verifyTimestamp } from './verify-timestamp.js'

/** An answer to keep, and what it was found to say. */
export interface KeptTimestamp {
  readonly timestamp: Timestamp
  /** The bytes to keep, by custom in a file `.tsr`: anyone can verify them with other programs, too. */
  readonly answer: Uint8Array
}

/**
 * Asks an authority for a timestamp on a digest, and keeps the answer only when it holds.
 *
 * @returns the answer, or every reason why it does not hold, as {@link verifyTimestamp} gives them. An authority that
 * cannot be reached rejects with its own error.
 * @throws RangeError and TypeError as {@link timestampRequest} and {@link verifyTimestamp} do.
 *
 * @example
 * ```ts
 * const authority = async () => timestampAnswer // in earnest: a POST of the request
 * const expected = { digest: timestampDigest, nonce: timestampNonce, trusted: [timestampRoot] }
 * const kept = await askForTimestamp(authority, expected)
 * kept.ok && kept.value.timestamp.at // => '2030-01-02T03:04:05.000Z'
 * ```
 */
export async function askForTimestamp(
  authority: TimestampAuthority,
  expected: TimestampExpectation & { readonly nonce: string },
): Promise<Result<KeptTimestamp>> {
  const answer = await authority(timestampRequest(expected.digest, { nonce: expected.nonce }))
  const read = await verifyTimestamp(answer, expected)
  return read.ok ? { ok: true, value: { timestamp: read.value, answer } } : read
}
