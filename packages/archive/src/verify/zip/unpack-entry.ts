import { Inflate } from 'fflate'
import { nameOf, type ZipEntry } from './zip-entry.js'
import type { ZipSource } from './zip-source.js'

/** How much is read at a time, and how much of it is unpacked: a thousand times as much still fits into memory. */
const piece = 2 ** 20
const bite = 2 ** 16

/**
 * The bytes of one file of a zip, piece by piece. It stops at a file that is longer than the zip says.
 *
 * @throws Error with a sentence when they cannot be unpacked
 */
export async function* unpackEntry(source: ZipSource, entry: ZipEntry): AsyncGenerator<Uint8Array> {
  if (entry.method !== 0 && entry.method !== 8) throw new Error('it is packed in a way that is not read here')
  const begin = await beginOf(source, entry)
  const end = begin + entry.packedBytes
  let got = 0
  const waiting: Uint8Array[] = []
  const inflate = entry.method === 8 ? new Inflate(chunk => void waiting.push(chunk)) : undefined
  for (let at = begin; at < end; at += piece) {
    const packed = await source.read(at, Math.min(at + piece, end))
    for (let from = 0; from < packed.length; from += bite) {
      const some = packed.subarray(from, from + bite)
      const last = at + from + bite >= end
      for (const chunk of inflate ? unpacked(inflate, waiting, some, last) : [some]) {
        got += chunk.length
        if (got > entry.bytes) throw new Error(`it is longer than the ${entry.bytes} bytes that the zip says`)
        yield chunk
      }
    }
  }
  if (got !== entry.bytes)
    throw new Error(`${got} bytes of it can be unpacked, and the zip says that there are ${entry.bytes}`)
}

function unpacked(
  inflate: Inflate,
  waiting: Uint8Array[],
  packed: Uint8Array,
  last: boolean,
): readonly Uint8Array[] {
  try {
    inflate.push(packed, last)
  } catch {
    throw new Error('it cannot be unpacked: bytes of it were altered or are missing')
  }
  return waiting.splice(0)
}

/** Its own header must say the same name: some programs unpack by it, and would get another file. */
async function beginOf(source: ZipSource, { at, path, method }: ZipEntry): Promise<number> {
  const header = await source.read(at, at + 30)
  const view = new DataView(header.buffer, header.byteOffset, header.byteLength)
  if (header.length < 30 || view.getUint32(0, true) !== 0x04034b50)
    throw new Error('its place in the zip is not where the list says')
  const names = view.getUint16(26, true)
  const name = nameOf(await source.read(at + 30, at + 30 + names))
  if (name !== path) throw new Error(`at its place the zip has ${JSON.stringify(name)}`)
  if (view.getUint16(8, true) !== method) throw new Error('its two headers say two ways of packing')
  return at + 30 + names + view.getUint16(28, true)
}
