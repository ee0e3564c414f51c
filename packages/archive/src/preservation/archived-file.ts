/** One file of an archive: where it lies, with `/` between folders, and what is in it; a text is UTF-8. */
export interface ArchivedFile {
  readonly path: string
  readonly content: string | Uint8Array
}

/** What is wrong with an archive: the file, what should be there, and what is. */
export interface Problem {
  readonly path: string
  readonly expected: string
  readonly found: string
}

const utf8 = new TextEncoder()

export const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? utf8.encode(content) : content

/** A text, or undefined for bytes that are no UTF-8. A mark at its beginning stays: it is a byte like others. */
export function textOf(content: string | Uint8Array): string | undefined {
  if (typeof content === 'string') return content
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content)
  } catch {
    return undefined
  }
}

/** By code unit: the same order in every language and on every machine. */
export const byPath = (one: { readonly path: string }, other: { readonly path: string }): number =>
  one.path < other.path ? -1 : one.path > other.path ? 1 : 0
