import type { Result } from '@apertura/domain'
import { nameOf, type ZipEntry } from './zip-entry.js'
import type { ZipSource } from './zip-source.js'

/*
 * fflate unpacks, but does not say which files are links or encrypted, nor does it stop at a file that is longer than
 * it claims. So the list of a zip (APPNOTE 4.3.12 to 4.3.16) is read here, and nothing else of it.
 */
const endMark = 0x06054b50
const entryMark = 0x02014b50
const wideEndMark = 0x06064b50
const wideLocatorMark = 0x07064b50
const wide = 0xffffffff
/** A list longer than this is of no archive. */
const mostListBytes = 2 ** 28

const truncated = 'it is no zip, or its end is missing: download or copy it again'
const refused = (message: string): Result<never> => ({ ok: false, issues: [{ path: '', message }] })

/** The files of a zip by its list at the end, which is what programs unpack by. Folders are left out. */
export async function zipList(source: ZipSource, most: number): Promise<Result<readonly ZipEntry[]>> {
  const tailAt = Math.max(0, source.size - 22 - 0xffff)
  const tail = viewOf(await source.read(tailAt, source.size))
  const end = endOf(tail)
  if (end === undefined) return refused(truncated)
  let count = tail.getUint16(end + 10, true)
  let length = tail.getUint32(end + 12, true)
  let at = tail.getUint32(end + 16, true)
  const locator = end - 20
  if (locator >= 0 && tail.getUint32(locator, true) === wideLocatorMark) {
    const wideAt = Number(tail.getBigUint64(locator + 8, true))
    const wideEnd = viewOf(await source.read(wideAt, wideAt + 56))
    if (wideEnd.byteLength < 56 || wideEnd.getUint32(0, true) !== wideEndMark) return refused(truncated)
    count = Number(wideEnd.getBigUint64(32, true))
    length = Number(wideEnd.getBigUint64(40, true))
    at = Number(wideEnd.getBigUint64(48, true))
  } else if (tail.getUint16(end + 4, true) !== 0)
    return refused('it is one of several parts; join them first')
  if (at + length > tailAt + end) return refused(truncated)
  if (count > most || length > mostListBytes)
    return refused(`it lists ${count} files; at most ${most} are read`)
  return entriesOf(viewOf(await source.read(at, at + length)), count)
}

/** From behind: the mark whose comment ends where the zip does. */
function endOf(tail: DataView): number | undefined {
  for (let at = tail.byteLength - 22; at >= 0; at -= 1)
    if (tail.getUint32(at, true) === endMark && at + 22 + tail.getUint16(at + 20, true) === tail.byteLength)
      return at
  return undefined
}

function entriesOf(list: DataView, count: number): Result<readonly ZipEntry[]> {
  const entries: ZipEntry[] = []
  let at = 0
  for (let number = 0; number < count; number += 1) {
    if (at + 46 > list.byteLength || list.getUint32(at, true) !== entryMark) return refused(truncated)
    const [names, extras, comment] = [28, 30, 32].map(field => list.getUint16(at + field, true)) as [
      number,
      number,
      number,
    ]
    const next = at + 46 + names + extras + comment
    if (next > list.byteLength) return refused(truncated)
    const entry = entryOf(list, at, names, extras)
    if (!entry.path.endsWith('/')) entries.push(entry)
    at = next
  }
  return { ok: true, value: entries }
}

function entryOf(list: DataView, at: number, names: number, extras: number): ZipEntry {
  const flags = list.getUint16(at + 8, true)
  const unix = list.getUint8(at + 5) === 3
  const [bytes, packedBytes, where] = wideOf(list, at, at + 46 + names, extras)
  return {
    path: nameOf(new Uint8Array(list.buffer, list.byteOffset + at + 46, names)),
    bytes,
    packedBytes,
    at: where,
    method: list.getUint16(at + 10, true),
    encrypted: (flags & 0x2041) !== 0,
    link: unix && ((list.getUint32(at + 38, true) >>> 16) & 0xf000) === 0xa000,
  }
}

/** Length, packed length and place; what does not fit into 32 bits stands in a field apart, in this order. */
function wideOf(
  list: DataView,
  at: number,
  extra: number,
  length: number,
): readonly [number, number, number] {
  const short = [24, 20, 42].map(field => list.getUint32(at + field, true)) as [number, number, number]
  if (!short.includes(wide)) return short
  for (let field = extra; field + 4 <= extra + length; field += 4 + list.getUint16(field + 2, true)) {
    if (list.getUint16(field, true) !== 1) continue
    let value = field + 4
    return short.map(each => {
      if (each !== wide || value + 8 > extra + length) return each
      value += 8
      return Number(list.getBigUint64(value - 8, true))
    }) as [number, number, number]
  }
  return short
}

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
