import { type ArchiveFile, archive } from '@apertura/archive'
import {
  type ArchiveVerification,
  archiveList,
  belongs,
  isRead,
  readEntered,
  type SeenFile,
  verifyArchive,
} from '@apertura/archive/verify'
import { definition } from '@apertura/cities/cdmx'
import { record } from '@apertura/cities/cdmx/record'
import { sha256 } from '@apertura/seal'
import { sealTreeHead, treeHead } from '@apertura/seal/merkle'
import { exportJWK, generateKeyPair } from 'jose'
import { describe, expect, it } from 'vitest'

const source = { definition, record, at: '2023-12-31' } as const
const files: readonly ArchiveFile[] = archive(source).map(({ path, content }) => ({
  path,
  content: typeof content === 'string' ? new TextEncoder().encode(content) : content,
}))
const bytesOf = (path: string, among = files): Uint8Array =>
  (among.find(file => file.path === path)?.content as Uint8Array | undefined) ??
  expect.fail(`there is no ${path}`)
const textOf = (path: string, among = files): string => new TextDecoder().decode(bytesOf(path, among))

/** Hashed once: of a thousand alterations each reads one file anew. */
const hashed: readonly SeenFile[] = files.map(({ path, content }) =>
  isRead(path) ? { path, content } : { path, sha256: sha256(content), bytes: (content as Uint8Array).length },
)

const pathsOf = ({ problems }: ArchiveVerification): readonly string[] => problems.map(({ path }) => path)
const replaced = (path: string, content: string | Uint8Array): readonly SeenFile[] =>
  hashed.map(file => (file.path === path ? { path, content } : file))

/** Numbers that are the same every time. */
function numbers(seed: number): (below: number) => number {
  let state = seed
  return below => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

/**
 * The paths of alterations that are not named; without a content the file is gone. Of files that are only hashed,
 * many are altered at once: what is found of one does not come from another.
 */
async function silentOf(
  altered: readonly { readonly path: string; readonly content?: Uint8Array }[],
): Promise<readonly string[]> {
  const silent: string[] = []
  let waiting = altered
  while (waiting.length > 0) {
    const now = new Map<string, Uint8Array | undefined>()
    const later: (typeof altered)[number][] = []
    for (const each of waiting) {
      const alone = [...now.keys()].some(isRead) || (now.size > 0 && isRead(each.path))
      if (alone || now.has(each.path) || now.size === 20) later.push(each)
      else now.set(each.path, each.content)
    }
    const seen = hashed.flatMap(file => {
      const content = now.get(file.path)
      return now.has(file.path) ? (content ? [{ path: file.path, content }] : []) : [file]
    })
    const named = pathsOf(await verifyArchive(seen))
    silent.push(...[...now.keys()].filter(path => !named.includes(path)))
    waiting = later
  }
  return silent
}

describe('the archive of Mexico City’s first plan', () => {
  it('is as it was made', async () => {
    const found = await verifyArchive(files)
    expect(found).toMatchObject({
      ok: true,
      problems: [],
      entries: record.length,
      head: record.at(-1)?.hash,
      root: treeHead(record).root,
      sealedBy: null,
      stamps: [],
    })
  })

  it('is found out at every one of a thousand flipped bits, by the name of its file', async () => {
    const next = numbers(7)
    const total = files.reduce((sum, { content }) => sum + content.length, 0)
    const altered = Array.from({ length: 1000 }, (_, flip) => {
      // Half of them anywhere, half in any file, so that small files have their share.
      const file = flip % 2 ? (files[next(files.length)] as ArchiveFile) : fileAt(next(total))
      const content = (file.content as Uint8Array).slice()
      const at = next(content.length)
      content[at] = (content[at] as number) ^ (1 << next(8))
      return { path: file.path, content }
    })
    expect(await silentOf(altered)).toEqual([])
  }, 60_000)

  it.each(['bagit.txt', 'manifest-sha256.txt', 'tagmanifest-sha256.txt', 'record-head.json'])(
    'names %s at each of its bytes in turn',
    async path => {
      const whole = bytesOf(path)
      const silent: number[] = []
      const step = Math.max(1, Math.floor(whole.length / 30))
      for (let at = 0; at < whole.length; at += step) {
        const content = whole.slice()
        content[at] = (content[at] as number) ^ 1
        if (!pathsOf(await verifyArchive(replaced(path, content))).includes(path)) silent.push(at)
      }
      expect(silent).toEqual([])
    },
  )
})

describe('what somebody did to it', () => {
  const renamed = (from: string, to: string): readonly SeenFile[] =>
    hashed.map(file => (file.path === from ? { ...file, path: to } : file))

  it('names every single file that is missing', async () => {
    expect(await silentOf(files.map(({ path }) => ({ path })))).toEqual([])
  }, 60_000)

  it('names a file that was added, in the payload and beside it', async () => {
    for (const path of ['data/nuevo.txt', 'nuevo.html'])
      expect(pathsOf(await verifyArchive([...hashed, { path, content: 'x' }]))).toContain(path)
  })

  it('names both names of a file that was renamed, and says whose content it is', async () => {
    const { problems } = await verifyArchive(renamed('data/process.json', 'data/proceso.json'))
    expect(problems).toContainEqual({
      path: 'data/proceso.json',
      expected: 'no such file',
      found: 'the content of data/process.json',
    })
    expect(problems).toContainEqual({ path: 'data/process.json', expected: 'this file', found: 'nothing' })
  })

  it('names a file whose capitals changed', async () => {
    const found = await verifyArchive(renamed('data/process.json', 'data/Process.json'))
    expect(pathsOf(found)).toEqual(expect.arrayContaining(['data/Process.json', 'data/process.json']))
  })

  it('names two files that were swapped', async () => {
    const [one, other] = ['index.html', 'en/index.html'] as const
    const swapped = hashed.map(file => ({
      ...file,
      path: file.path === one ? other : file.path === other ? one : file.path,
    }))
    expect(pathsOf(await verifyArchive(swapped))).toEqual([other, one])
  })

  it('names a file to which bytes were added, or that was cut or emptied', async () => {
    const whole = bytesOf('data/record.jsonl')
    for (const content of [
      Buffer.concat([whole, Uint8Array.of(10)]),
      Buffer.concat([whole, Uint8Array.of(0)]),
      whole.subarray(0, -1),
      new Uint8Array(),
    ])
      expect(pathsOf(await verifyArchive(replaced('data/record.jsonl', content)))).toContain(
        'data/record.jsonl',
      )
  })

  it('names a tag manifest that lists a file too few, too many, twice or otherwise', async () => {
    const name = 'tagmanifest-sha256.txt'
    const lines = textOf(name).split('\n').slice(0, -1)
    const [first = '', ...rest] = lines
    for (const altered of [
      rest,
      [...lines, first],
      [`${'0'.repeat(64)}  falta.html`, ...lines],
      [first.toUpperCase(), ...rest],
      lines.map(line => `${line}\r`),
    ])
      expect((await verifyArchive(replaced(name, `${altered.join('\n')}\n`))).ok).toBe(false)
  })

  it('finds a record that was written anew, with all manifests, by what somebody noted elsewhere', async () => {
    const forged = forge()
    const noted = record.at(-1)?.hash as string
    expect((await verifyArchive(forged)).ok).toBe(true)
    for (const head of [noted, treeHead(record).root]) {
      const found = await verifyArchive(forged, { head })
      expect(pathsOf(found)).toEqual(['data/record.jsonl'])
    }
    const list = archiveList(
      files.map(({ path, content }) => ({ path, sha256: sha256(content), bytes: content.length })),
    )
    expect(pathsOf(await verifyArchive(forged, { list }))).toContain('data/record.jsonl')
  })

  it('finds a record that was altered beside a root that stayed', async () => {
    const text = textOf('data/record.jsonl')
    const altered = text.split('\n').toSpliced(3, 1).join('\n')
    const found = await verifyArchive(resealed(altered, textOf('record-head.json')))
    expect(pathsOf(found).every(path => path.startsWith('data/record.jsonl'))).toBe(true)
    expect(found.ok).toBe(false)
  })

  it('finds an altered record by a seal, and says whose key the seal has', async () => {
    const { publicKey, privateKey } = await generateKeyPair('Ed25519', { extractable: true })
    const sealed = await sealTreeHead(treeHead(record), await exportJWK(privateKey))
    const made = archive(source, { sealed, sealKey: await exportJWK(publicKey) })
    const found = await verifyArchive(made)
    expect([found.ok, found.problems]).toEqual([true, []])
    expect(found.sealedBy).toMatch(/^[\w-]{43}$/)

    const other = await exportJWK((await generateKeyPair('Ed25519', { extractable: true })).publicKey)
    const swappedKey = made.map(file =>
      file.path === 'record-head.jwk' ? { ...file, content: JSON.stringify(other) } : file,
    )
    const wrong = await verifyArchive(swappedKey)
    expect([wrong.sealedBy, pathsOf(wrong)]).toEqual([null, ['record-head.json', 'record-head.jwk']])
  })
})

describe('a document of it', () => {
  const entered = readEntered(textOf('data/documents/entered.json'))
  const list = archiveList(
    files.map(({ path, content }) => ({ path, sha256: sha256(content), bytes: content.length })),
    entered,
    treeHead(record),
  )

  it('is known by its bytes, with the entries that name it, proven against the root', () => {
    const known = entered?.documents.filter(({ entries }) => entries.length > 0) ?? []
    expect(known.length).toBeGreaterThan(0)
    for (const { files: formats, entries } of known)
      for (const { path } of formats) {
        const found = belongs(bytesOf(path), list)
        expect(found.paths).toContain(path)
        expect(found.entries.map(({ seq, proven }) => [seq, proven])).toEqual(
          entries.toSorted((one, next) => one - next).map(seq => [seq, true]),
        )
      }
  })

  it('is not, once a byte of it is another', () => {
    const { content } = files.find(({ path }) => path.startsWith('data/documents/')) as ArchiveFile
    const altered = (content as Uint8Array).slice()
    altered[0] = (altered[0] as number) ^ 1
    expect(belongs(altered, list)).toMatchObject({ belongs: false, paths: [], entries: [] })
  })
})

/** An archive of a record without its last entry, which agrees with itself. */
const forge = (): readonly ArchiveFile[] => archive({ ...source, record: record.slice(0, -1) })

/** The same archive with another record and head, and manifests that say so. */
function resealed(text: string, head: string): readonly SeenFile[] {
  const altered = files.map(({ path, content }) => ({
    path,
    content: path === 'data/record.jsonl' ? text : path === 'record-head.json' ? head : content,
  }))
  const lines = (name: string, among: readonly ArchiveFile[]) =>
    textOf(name)
      .split('\n')
      .map(line => line.slice(66))
      .filter(path => path !== '')
      .map(path => `${sha256(among.find(file => file.path === path)?.content ?? '')}  ${path}\n`)
      .join('')
  const put = (among: readonly ArchiveFile[], path: string, content: string) =>
    among.map(file => (file.path === path ? { path, content } : file))
  const oxum = altered.filter(({ path }) => path.startsWith('data/'))
  const octets = oxum.reduce((sum, { content }) => sum + Buffer.byteLength(content), 0)
  const info = textOf('bag-info.txt').replace(/(?<=Payload-Oxum: ).*/, `${octets}.${oxum.length}`)
  const counted = put(altered, 'bag-info.txt', info)
  const payload = put(counted, 'manifest-sha256.txt', lines('manifest-sha256.txt', counted))
  return put(payload, 'tagmanifest-sha256.txt', lines('tagmanifest-sha256.txt', payload))
}

function fileAt(byte: number): ArchiveFile {
  let before = 0
  for (const file of files) {
    before += file.content.length
    if (byte < before) return file
  }
  return expect.fail('a place beyond the last file')
}
