/** The platform's decoder: there in Node, browsers and workers, and in no library that a pure room may use. */
declare const TextDecoder: new (
  label: string,
  options?: { readonly fatal?: boolean; readonly ignoreBOM?: boolean },
) => { decode(bytes: Uint8Array): string }

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const windows1252 = new TextDecoder('windows-1252')

/** Whole lines as text, each closed by one `\n`, and how many of them were not UTF-8. */
export interface DecodedLines {
  readonly text: string
  readonly windows1252: number
}

/**
 * Reads whole lines, each as strict UTF-8 or else as Windows-1252: files that were pasted together have both.
 * A line never ends inside a character of either, so this is right for quoted fields over several lines too.
 */
export function decodeLines(bytes: Uint8Array): DecodedLines {
  try {
    return { text: withPlainEnds(utf8.decode(bytes)), windows1252: 0 }
  } catch {
    return lineByLine(bytes)
  }
}

function lineByLine(bytes: Uint8Array): DecodedLines {
  let text = ''
  let others = 0
  for (let start = 0; start < bytes.length; ) {
    const end = endOfLine(bytes, start)
    const line = bytes.subarray(start, end)
    try {
      text += utf8.decode(line)
    } catch {
      const halves = withHalves(line)
      if (halves === undefined) others += 1
      text += halves ?? windows1252.decode(line)
    }
    start = end
  }
  return { text: withPlainEnds(text), windows1252: others }
}

/** After `\n`, `\r\n` or a `\r` alone, or at the end. */
function endOfLine(bytes: Uint8Array, start: number): number {
  for (let at = start; at < bytes.length; at += 1) {
    if (bytes[at] === 10) return at + 1
    if (bytes[at] === 13) return bytes[at + 1] === 10 ? at + 2 : at + 1
  }
  return bytes.length
}

/**
 * Careless programs write each half of a surrogate pair as three bytes, `ED A0..BF 80..BF`. Two halves that
 * belong together are a character after all; one alone stays what it is, for its row to be set aside.
 */
function withHalves(line: Uint8Array): string | undefined {
  let text = ''
  let start = 0
  for (let at = line.indexOf(0xed); at !== -1; at = line.indexOf(0xed, at + 1)) {
    const [second = 0, third = 0] = line.subarray(at + 1, at + 3)
    if (second < 0xa0 || (third & 0xc0) !== 0x80) continue
    text += windows1252OrUtf8(line.subarray(start, at))
    text += String.fromCharCode(0xd000 | ((second & 0x3f) << 6) | (third & 0x3f))
    start = at + 3
  }
  return start === 0 ? undefined : text + windows1252OrUtf8(line.subarray(start))
}

function windows1252OrUtf8(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes)
  } catch {
    return windows1252.decode(bytes)
  }
}

function withPlainEnds(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text
}
