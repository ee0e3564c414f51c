import type { Result } from '@apertura/domain'
import { openAnswer, type Timestamp } from './open-answer.js'

/**
 * What the answer of an authority says (RFC 3161 §2.4.2), believed as it stands. Whether it is signed by whom you
 * trust, and on your digest, is for {@link verifyTimestamp}.
 *
 * @returns the timestamp, or why there is none: the authority did not grant it, or this is no answer. Nothing that
 * comes from outside throws.
 *
 * @example
 * ```ts
 * const read = readTimestamp(timestampAnswer)
 * read.ok && read.value.at // => '2030-01-02T03:04:05.000Z'
 * readTimestamp(new Uint8Array([1, 2, 3])).ok // => false
 * ```
 */
export function readTimestamp(answer: Uint8Array): Result<Timestamp> {
  const opened = openAnswer(answer)
  return opened.ok ? { ok: true, value: opened.value.timestamp } : opened
}
