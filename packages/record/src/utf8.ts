/** The two globals of every runtime that this package needs, without the types of any one runtime. */
declare const TextEncoder: new () => { encode(text: string): Uint8Array }
declare const TextDecoder: new (
  label: 'utf-8',
  options: { readonly fatal: boolean; readonly ignoreBOM: true },
) => { decode(bytes: Uint8Array): string }

const encoder = new TextEncoder()
const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const lenient = new TextDecoder('utf-8', { fatal: false, ignoreBOM: true })

/** The bytes of a text in UTF-8. */
export function encode(text: string): Uint8Array {
  return encoder.encode(text)
}

/** The text of bytes in UTF-8, or `null` where they are not UTF-8. A byte order mark stays in the text. */
export function decode(bytes: Uint8Array): string | null {
  try {
    return strict.decode(bytes)
  } catch {
    return null
  }
}

/** The text with the replacement character in place of what is not UTF-8: to show it, never to keep it. */
export function decodeLeniently(bytes: Uint8Array): string {
  return lenient.decode(bytes)
}

/** Index of the first byte that is not part of UTF-8; the length when there is none. */
export function firstInvalid(bytes: Uint8Array): number {
  const mended = encode(decodeLeniently(bytes))
  const index = bytes.findIndex((byte, at) => byte !== mended[at])
  return index === -1 ? bytes.length : index
}
