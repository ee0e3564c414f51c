import type { Result } from '@apertura/domain'

/** The platform's decoder: there in Node, browsers and workers, and in no library that a pure room may use. */
declare const TextDecoder: new (
  label: string,
  options?: { readonly fatal?: boolean },
) => { decode(bytes: Uint8Array): string }

/**
 * The text of a report, each line closed by `\n`. UTF-16 is known by its first two bytes, or by every other byte being
 * zero; what is neither that nor UTF-8 is Windows-1252, as spreadsheets save it.
 */
export function decodeReport(bytes: Uint8Array): Result<string> {
  if (bytes.length === 0) return failed('is empty')
  const [first, second] = bytes
  const zeros = (from: 0 | 1) => {
    const begun = bytes.subarray(0, 200).filter((_, at) => at % 2 === from)
    return begun.length > 1 && begun.filter(byte => byte === 0).length * 2 > begun.length
  }
  if ((first === 0xff && second === 0xfe) || zeros(1)) return decodedAs('utf-16le', bytes)
  if ((first === 0xfe && second === 0xff) || zeros(0)) return decodedAs('utf-16be', bytes)
  const utf8 = decodedAs('utf-8', bytes)
  return utf8.ok ? utf8 : decodedAs('windows-1252', bytes)
}

function decodedAs(label: string, bytes: Uint8Array): Result<string> {
  try {
    const text = new TextDecoder(label, { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n')
    return text.trim() === '' ? failed('is empty') : { ok: true, value: text }
  } catch {
    return failed(`ends or breaks in the middle of a character of ${label.toUpperCase()}: download it again`)
  }
}

function failed(message: string): Result<string> {
  return { ok: false, issues: [{ path: '', message }] }
}
