import { whyNotUnpacked } from './why-not.js'
import type { ZipEntry } from './zip-list.js'

/**
 * Hands on the bytes of one file of a zip, piece by piece. It stops at a file that is longer than the zip says.
 *
 * @throws Error with a sentence when they cannot be unpacked
 */
export async function unpackEntry(
  { packed, bytes }: ZipEntry,
  take: (piece: Uint8Array) => void,
): Promise<void> {
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
  } catch (error) {
    throw new Error(whyNotUnpacked(error, bytes), { cause: error })
  }
}
