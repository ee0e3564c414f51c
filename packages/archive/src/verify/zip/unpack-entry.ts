import { whyNotUnpacked } from './why-not.js'
import type { PackedFile } from './zip-list.js'

/**
 * Hands on the bytes of one file of a zip, piece by piece. It stops at a file that is longer than the zip says.
 *
 * @returns why they cannot be unpacked, in a sentence; undefined when all of them were handed on
 */
export async function unpackEntry(
  { packed, bytes }: PackedFile,
  take: (piece: Uint8Array) => void,
): Promise<string | undefined> {
  let got = 0
  const counted = new WritableStream<Uint8Array>({
    write(piece) {
      got += piece.length
      if (got > bytes) throw new Error('Invalid uncompressed size')
      take(piece)
    },
  })
  try {
    await packed.getData(counted)
    return undefined
  } catch (error) {
    return whyNotUnpacked(error, bytes)
  }
}
