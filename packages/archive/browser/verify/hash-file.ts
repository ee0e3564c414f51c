import { sha256InPieces } from '@apertura/seal'

/** Four megabytes at a time: between two of them the page answers to whoever uses it. */
const piece = 2 ** 22

/** The hash of a chosen file, and its bytes where they are asked for. */
export async function hashFile(
  file: Blob,
  keep: boolean,
  progress: (bytes: number) => void,
): Promise<{ readonly sha256: string; readonly content?: Uint8Array }> {
  const hash = sha256InPieces()
  for (let at = 0; at < file.size; at += piece) {
    const bytes = new Uint8Array(await file.slice(at, at + piece).arrayBuffer())
    hash.add(bytes)
    progress(bytes.length)
  }
  return {
    sha256: hash.hash(),
    ...(keep ? { content: new Uint8Array(await file.arrayBuffer()) } : {}),
  }
}
