import { type ArchiveFile, archive } from '@apertura/archive'
import { unpackArchive, verifyArchive, zipOfBytes } from '@apertura/archive/verify'
import { aDefinition } from '@apertura/test-kit'
import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter, type ZipWriterAddDataOptions } from '@zip.js/zip.js'
import fc from 'fast-check'
import { type Zippable, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const bytesOf = ({ content }: ArchiveFile): Uint8Array =>
  typeof content === 'string' ? utf8(content) : content
const files = archive({ definition: aDefinition(), record: [], at: '2031-12-31' })
const packed: Zippable = Object.fromEntries(files.map(file => [file.path, bytesOf(file)]))
const zip = (more: Zippable = {}): Uint8Array => zipSync({ ...packed, ...more })
const open = (bytes: Uint8Array) => unpackArchive(zipOfBytes(bytes))

/** The same archive as another program writes it. */
async function writtenBy(
  options: ZipWriterAddDataOptions,
  more: Readonly<Record<string, Uint8Array>> = {},
): Promise<Uint8Array> {
  const writer = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false })
  const all = [...files.map(file => [file.path, bytesOf(file)] as const), ...Object.entries(more)]
  for (const [path, bytes] of all) await writer.add(path, new Uint8ArrayReader(bytes), options)
  return writer.close()
}
const cp437 = (text: string): Uint8Array =>
  Uint8Array.from(text, letter => (letter === 'ó' ? 0xa2 : letter.charCodeAt(0)))

async function problemsOf(bytes: Uint8Array): Promise<readonly string[]> {
  const opened = await open(bytes)
  if (!opened.ok) throw new Error(opened.issues[0]?.message)
  const { problems } = await verifyArchive(opened.value.files, { problems: opened.value.problems })
  return problems.map(({ path, found }) => `${path}: ${found}`)
}
async function refusalOf(bytes: Uint8Array): Promise<string> {
  const opened = await open(bytes)
  return opened.ok
    ? 'it was read'
    : opened.issues.map(({ path, message }) => `${path}: ${message}`).join('; ')
}

/** The place of a file in the list of a zip, and where its own header begins. */
function placesOf(bytes: Uint8Array, name: string): { readonly list: number; readonly own: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  for (let at = bytes.length - 46; at >= 0; at -= 1)
    if (
      view.getUint32(at, true) === 0x02014b50 &&
      new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + view.getUint16(at + 28, true))) === name
    )
      return { list: at, own: view.getUint32(at + 42, true) }
  throw new Error(`there is no ${name}`)
}

/** A zip with some bytes written over in the list, and in the file's own header where it has the same field. */
function withField(bytes: Uint8Array, name: string, field: number, value: number, own?: number): Uint8Array {
  const made = bytes.slice()
  const view = new DataView(made.buffer)
  const places = placesOf(made, name)
  view.setUint32(places.list + field, value, true)
  if (own !== undefined) view.setUint32(places.own + own, value, true)
  return made
}

/** A zip whose list says that a file begins among the bytes of the one before. */
function oneInAnother(): Uint8Array {
  const inside: Zippable = { 'b.txt': [utf8('x'.repeat(50)), { level: 0 }] }
  const made = zipSync({ ...packed, 'a.bin': [zipSync(inside), { level: 0 }], ...inside })
  const { list } = placesOf(made, 'b.txt')
  new DataView(made.buffer).setUint32(list + 42, placesOf(made, 'a.bin').own + 30 + 'a.bin'.length, true)
  return made
}

describe('an archive in a zip', () => {
  it('is read as it was packed', async () => {
    expect(await problemsOf(zip())).toEqual([])
  })

  it('is read without packing, too', async () => {
    expect(await problemsOf(zipSync(packed, { level: 0 }))).toEqual([])
  })

  it.each<readonly [string, ZipWriterAddDataOptions]>([
    ['with 64-bit lengths, as of a large one', { zip64: true }],
    ['with lengths behind the bytes, as programs write that cannot go back', { dataDescriptor: true }],
    ['with both', { zip64: true, dataDescriptor: true }],
    ['without packing, in 64 bits', { zip64: true, level: 0 }],
  ])('is read %s', async (_, options) => {
    expect(await problemsOf(await writtenBy(options))).toEqual([])
  })

  it.each<readonly [string, ZipWriterAddDataOptions]>([
    ['UTF-8', {}],
    ['the letters of old programs', { useUnicodeFileNames: false, encodeText: cp437 }],
    ['UTF-8 that does not say so', { useUnicodeFileNames: false, encodeText: utf8 }],
  ])('has its names in %s', async (_, options) => {
    const made = await writtenBy(options, { 'canción.txt': utf8('x') })
    expect(await problemsOf(made)).toEqual([expect.stringMatching(/^canción\.txt: /)])
  })

  it.each<readonly [string, string]>([
    ['../fuera.txt', 'a way out of this folder'],
    ['/etc/passwd', 'a path that does not begin in this folder'],
    ['C:/fuera.txt', 'a path that does not begin in this folder'],
    ['data\\fuera.txt', 'a backslash, which is a folder on some systems'],
    ['data/aux.txt', 'the name of a device'],
  ])('with a file named %s names it and does not read it', async (path, found) => {
    expect(await problemsOf(zip({ [path]: utf8('x') }))).toContain(`${path}: ${found}`)
  })

  it('with one name twice says so', async () => {
    // The same length, so that the name can be written over.
    const made = zip({ 'zrchive.css': utf8('x') })
    const { list, own } = placesOf(made, 'zrchive.css')
    made[list + 46] = 'a'.charCodeAt(0)
    made[own + 30] = 'a'.charCodeAt(0)
    expect(await problemsOf(made)).toContain('archive.css: the same name twice')
  })

  it('with a name that differs by capitals alone says so', async () => {
    expect(await problemsOf(zip({ 'Archive.css': utf8('x') }))).toContain('Archive.css: archive.css')
  })

  it('with a link names it and does not follow it', async () => {
    const link = { os: 3, attrs: 0o120777 << 16 }
    const made = zip({ 'archive.css': [utf8('/etc/passwd'), link] })
    expect(await problemsOf(made)).toEqual(['archive.css: a link to another place'])
  })

  it('with an encrypted file says so', async () => {
    const made = zip()
    const { list } = placesOf(made, 'archive.css')
    made[list + 8] = (made[list + 8] as number) | 1
    expect(await problemsOf(made)).toEqual(['archive.css: a file that is encrypted'])
  })

  it('in which another name stands before the bytes than in the list says so', async () => {
    const made = zip()
    made[placesOf(made, 'archive.css').own + 30] = 'b'.charCodeAt(0)
    expect(await problemsOf(made)).toEqual([
      'archive.css: the zip says another name at its place than in its list',
    ])
  })

  it.each<readonly [number, RegExp]>([
    [-10, /^archive\.css: it is not as long as the zip says: \d+ bytes$/],
    [10, /^archive\.css: it cannot be unpacked/],
  ])('with a file that says that it is %d bytes longer says so', async (by, why) => {
    const said = (packed['archive.css'] as Uint8Array).length + by
    const found = await problemsOf(withField(zip(), 'archive.css', 24, said, 22))
    expect(found).toEqual([expect.stringMatching(why)])
  })

  it('with a file that is a thousand times longer than it says stops before it is in memory', async () => {
    const made = withField(zip({ 'a.bin': new Uint8Array(200_000_000) }), 'a.bin', 24, 1000, 22)
    expect(await problemsOf(made)).toContain('a.bin: it is not as long as the zip says: 1000 bytes')
  })

  it.each<readonly [string, () => Uint8Array | Promise<Uint8Array>, string]>([
    ['a file that pretends to be huge', () => withField(zip(), 'archive.css', 24, 0xfffffffe), 'fill a disk'],
    [
      'files that lie over each other',
      () => withField(zip(), 'archive.css', 20, 90_000_000),
      'lie over each other',
    ],
    ['one file that lies inside another', oneInAnother, 'lie over each other'],
    ['blanks that are packed a thousand times', () => zip({ a: new Uint8Array(30_000_000) }), 'fill a disk'],
    ['a password', () => writtenBy({ password: 'clave', zipCrypto: true }), 'it has a password'],
    ['no archive', () => zipSync({ 'a/b/bagit.txt': utf8('x') }), 'no archive'],
    ['two archives', () => zipSync({ 'a/bagit.txt': utf8('x'), 'b/bagit.txt': utf8('x') }), 'no archive'],
    ['no end', () => zip().subarray(0, -30), 'its end is missing'],
    ['no beginning', () => zip().subarray(500), 'its end is missing|is not where the list says'],
    ['nothing', () => new Uint8Array(), 'its end is missing'],
  ])('with %s is not taken for sound', async (_, make, why) => {
    const made = await make()
    const refused = await refusalOf(made)
    const said = refused === 'it was read' ? (await problemsOf(made)).join('; ') : refused
    expect(said).toMatch(new RegExp(why))
  })

  it('that a disk does not give any more says so, and not that it was altered', async () => {
    const bytes = zip()
    const broken = Object.assign(new Error('EIO: i/o error, read'), { syscall: 'read', code: 'EIO' })
    const after = (reads: number) => {
      let left = reads
      const read = async (from: number, to: number): Promise<Uint8Array> => {
        left -= 1
        if (left < 0) throw broken
        return bytes.subarray(from, to)
      }
      return unpackArchive({ size: bytes.length, read })
    }
    await expect(after(0)).rejects.toBe(broken)
    await expect(after(20)).rejects.toBe(broken)
  })

  it('keeps to limits that somebody sets', async () => {
    const opened = await unpackArchive(zipOfBytes(zip()), { limits: { entries: 3 } })
    expect(!opened.ok && opened.issues[0]?.message).toMatch(/more than 3 files/)
    const total = await unpackArchive(zipOfBytes(zip()), { limits: { total: 1000 } })
    expect(!total.ok && total.issues[0]?.message).toMatch(/at most 1000 are unpacked/)
  })

  it('never throws, whatever bytes are altered, and never takes an altered file for sound', async () => {
    const whole = zip()
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), async (at, by) => {
        const made = whole.slice()
        made[at] = (made[at] as number) ^ by
        const opened = await open(made)
        if (!opened.ok) expect(opened.issues.length).toBeGreaterThan(0)
        else {
          const { files: seen, problems } = opened.value
          const { ok } = await verifyArchive(seen, { problems })
          // Dates and other fields that say nothing of what is in it may be anything.
          if (ok) expect(seen).toHaveLength(files.length)
        }
      }),
      { numRuns: 150 },
    )
  }, 60_000)
})
