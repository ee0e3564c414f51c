/** A file that a zip says it has. */
export interface ZipEntry {
  readonly path: string
  /** Length of its bytes, as the zip says. */
  readonly bytes: number
  readonly packedBytes: number
  /** Where its own header begins. */
  readonly at: number
  /** 0 for bytes as they are, 8 for deflated ones. */
  readonly method: number
  readonly encrypted: boolean
  /** A link to another place instead of a file. */
  readonly link: boolean
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const latin1 = new TextDecoder('latin1')

/** A name in UTF-8; an older zip that has another spelling gives a name that no archive has. */
export function nameOf(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes)
  } catch {
    return latin1.decode(bytes)
  }
}
