import type { Reader } from '@zip.js/zip.js'
import type { ZipSource } from './zip-source.js'

/** How much of a file is read at a time. */
const piece = 2 ** 18
/** No list of an archive is longer, and only the list is read at once. */
const most = 2 ** 28

interface Part {
  readonly offset?: number
  readonly size?: number
}

/** A source as the library reads it: from any place, and never all of it. */
export function readerOf(source: ZipSource): Reader<ZipSource> {
  const read = async (from: number, length: number): Promise<Uint8Array> => {
    if (length > most) throw new RangeError('its list is longer than that of any archive')
    // A false list may lead out of the zip.
    return from < 0 ? new Uint8Array() : source.read(from, Math.min(from + length, source.size))
  }
  const createReadable = ({ offset = 0, size = source.size - offset }: Part): ReadableStream<Uint8Array> => {
    let at = offset
    const end = offset + size
    return new ReadableStream({
      async pull(stream) {
        const bytes = await read(at, Math.min(piece, end - at))
        if (bytes.length === 0) return stream.close()
        at += bytes.length
        stream.enqueue(bytes)
      },
    })
  }
  const reader = { size: source.size, readUint8Array: read, createReadable }
  return reader as unknown as Reader<ZipSource>
}
