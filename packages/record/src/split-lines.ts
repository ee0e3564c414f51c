import type { Trouble } from './trouble.js'

/** One line of a file as bytes, without its ending, and what is wrong with how it begins or ends. */
export interface RawLine {
  /** Counted from 1. */
  readonly number: number
  readonly bytes: Uint8Array
  readonly troubles: readonly Trouble[]
}

const LF = 0x0a
const CR = 0x0d

/**
 * The lines of a JSON Lines file. Each must end with a line feed alone, the last one too. A byte order
 * mark or a carriage return is reported and set aside, so that what stands beside it can still be read.
 */
export function* splitLines(bytes: Uint8Array): Generator<RawLine> {
  let number = 0
  for (let start = 0; start < bytes.length; ) {
    const feed = bytes.indexOf(LF, start)
    const end = feed === -1 ? bytes.length : feed
    const mark = start === 0 && hasByteOrderMark(bytes)
    const carriageReturn = end > start && bytes[end - 1] === CR
    number += 1
    yield {
      number,
      bytes: bytes.subarray(mark ? 3 : start, carriageReturn ? end - 1 : end),
      troubles: [
        ...(mark ? [{ path: '', expected: 'no byte order mark', found: 'the bytes EF BB BF' }] : []),
        ...(carriageReturn
          ? [{ path: '', expected: 'a line that ends with a line feed alone', found: 'CR LF' }]
          : []),
        ...(feed === -1
          ? [{ path: '', expected: 'a line feed at the end of the last line', found: 'the end of the file' }]
          : []),
      ],
    }
    start = end + 1
  }
}

function hasByteOrderMark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
}
