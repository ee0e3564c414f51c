import { digitOf, valueAt } from './digits.js'

/** Bytes as digits, six bits in each, for files that are scripts. */
export function bytesAsText(bytes: Uint8Array): string {
  const parts: string[] = []
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b = 0, c = 0] = [bytes[at], bytes[at + 1], bytes[at + 2]]
    const four = digitOf(a >> 2) + digitOf(((a & 3) << 4) | (b >> 4)) + digitOf(((b & 15) << 2) | (c >> 6))
    parts.push(four + digitOf(c & 63))
  }
  const spare = (3 - (bytes.length % 3)) % 3
  return parts.join('').slice(0, parts.length * 4 - spare)
}

/** The bytes again. */
export function textAsBytes(text: string): Uint8Array {
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4))
  let [bits, held, to] = [0, 0, 0]
  for (let at = 0; at < text.length; at++) {
    held = ((held << 6) | valueAt(text, at)) & 0xffff
    bits += 6
    if (bits >= 8) {
      bits -= 8
      bytes[to++] = held >> bits
    }
  }
  return bytes
}
