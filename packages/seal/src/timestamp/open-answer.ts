import type { Issue, Result } from '@apertura/domain'
import { bytesToHex } from '@noble/hashes/utils.js'
import { fromBER } from 'asn1js'
import { PKIStatus, SignedData, TimeStampResp, TSTInfo } from 'pkijs'
import { oid } from './names-of-asn1.js'

/** What an authority says: that this digest existed at this time. */
export interface Timestamp {
  /** The SHA-256 that was stamped. */
  readonly digest: string
  /** When, in UTC: `2030-01-02T03:04:05.000Z`. */
  readonly at: string
  /** By how many seconds it may be off, either way. Left out where the authority does not say. */
  readonly accuracy?: number
  /** Under which policy of the authority, as an object identifier. */
  readonly policy: string
  /** The number of the timestamp, of its authority, in hexadecimal. */
  readonly serial: string
  /** What it repeats of the request, as a number in hexadecimal. */
  readonly nonce?: string
}

/** An answer taken apart: what it says, and the signed data that say it. */
export interface OpenedAnswer {
  readonly timestamp: Timestamp
  readonly generated: Date
  readonly signed: SignedData
}

/** Takes an answer apart and looks at its form; whether it is signed is another question. */
export function openAnswer(answer: Uint8Array): Result<OpenedAnswer> {
  try {
    // What stands behind an answer, or is written in another way than it is read, would be signed by nobody.
    if (bytesToHex(new Uint8Array(fromBER(answer).result.toBER())) !== bytesToHex(answer))
      return refused(noAnswer)
    const { status, timeStampToken } = TimeStampResp.fromBER(answer)
    // 0 and 1 come with a token (RFC 3161 §2.4.2).
    if (status.status !== PKIStatus.granted && status.status !== PKIStatus.grantedWithMods)
      return refused({
        path: 'status',
        message: 'the authority did not grant a timestamp',
        value: [
          PKIStatus[status.status] ?? status.status,
          ...(status.statusStrings ?? []).map(each => each.getValue()),
        ].join(': '),
      })
    if (timeStampToken?.contentType !== oid.signedData) return refused(noToken)
    const signed = new SignedData({ schema: timeStampToken.content })
    const { eContent, eContentType } = signed.encapContentInfo
    if (eContentType !== oid.timestampInfo || !eContent) return refused(noToken)
    return infoIn(signed, new Uint8Array(eContent.getValue()))
  } catch {
    return refused(noAnswer)
  }
}

function infoIn(signed: SignedData, content: Uint8Array): Result<OpenedAnswer> {
  const info = TSTInfo.fromBER(content)
  const { hashAlgorithm, hashedMessage } = info.messageImprint
  if (hashAlgorithm.algorithmId !== oid.sha256)
    return refused({
      path: 'token.imprint',
      message: 'the timestamp is not on a SHA-256',
      value: hashAlgorithm.algorithmId,
    })
  if (info.version !== 1 || Number.isNaN(info.genTime.getTime())) return refused(noToken)
  const { seconds = 0, millis = 0, micros = 0 } = info.accuracy ?? {}
  return {
    ok: true,
    value: {
      signed,
      generated: info.genTime,
      timestamp: {
        digest: bytesToHex(new Uint8Array(hashedMessage.getValue())),
        at: info.genTime.toISOString(),
        ...(info.accuracy ? { accuracy: (seconds * 1_000_000 + millis * 1000 + micros) / 1_000_000 } : {}),
        policy: info.policy,
        serial: info.serialNumber.toBigInt().toString(16),
        ...(info.nonce ? { nonce: info.nonce.toBigInt().toString(16) } : {}),
      },
    },
  }
}

const noAnswer: Issue = { path: '', message: 'this is no answer of a timestamp authority' }
const noToken: Issue = { path: 'token', message: 'the answer carries no timestamp' }
const refused = (issue: Issue) => ({ ok: false, issues: [issue] }) as const
