import { mkdir, rename, rm, symlink, truncate, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { type ArchiveFile, archive } from '@apertura/archive'
import { record as entriesOf } from '@apertura/cities/cdmx/record'
import { sha256 } from '@apertura/seal'
import { bytesOfHead, sealTreeHead, type TreeHead, treeHead } from '@apertura/seal/merkle'
import { timestampRequest } from '@apertura/seal/timestamp'
import { aDefinition } from '@apertura/test-kit'
import { type Zippable, zipSync } from 'fflate'
import { exportJWK, generateKeyPair } from 'jose'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { localAuthority } from '../../seal/test/local-authority.js'
import { aPlace, type Place } from './a-world.js'

// Each writes a few hundred files, and a busy disk takes its time.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 })

const definition = aDefinition()
const files = archive({ definition, record: [], at: '2031-12-31' })
const bytesOf = ({ content }: ArchiveFile): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content
const packed = (folder = ''): Zippable =>
  Object.fromEntries(files.map(file => [`${folder}${file.path}`, bytesOf(file)]))

let place: Place
beforeEach(async () => {
  place = await aPlace()
  for (const file of files) {
    const path = place.path(`archivo/${file.path}`)
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, file.content)
  }
})
afterEach(() => place.leave())

const asked = async (...argv: string[]) => {
  const { exit, out, err } = await place.run('verify', ...argv, '--json')
  return { exit, err, json: out === '' ? undefined : JSON.parse(out) }
}
const problems = async (name = 'archivo') =>
  (await asked(name)).json.problems as { path: string; found: string }[]
const paths = async (name = 'archivo') => (await problems(name)).map(({ path }) => path)

describe('verify, of a folder', () => {
  it('says that an archive is as it was made', async () => {
    const { exit, json } = await asked('archivo')
    expect([exit, json.ok, json.entries, json.head, json.problems]).toEqual([0, true, 0, null, []])
    const { out } = await place.run('verify', 'archivo')
    expect(out).toMatch(/^Íntegro: \d+ archivos\. El registro todavía no tiene entradas\.\nNadie lo selló\./)
  })

  it('finds it one folder below, too', async () => {
    await mkdir(place.path('usb'))
    await rename(place.path('archivo'), place.path('usb/archivo'))
    expect(await asked('usb')).toMatchObject({ exit: 0, json: { ok: true } })
  })

  it('names a file that changed, one that is missing and one too many', async () => {
    await writeFile(place.path('archivo/archive.css'), 'body {}')
    await rm(place.path('archivo/index.html'))
    await writeFile(place.path('archivo/nuevo.txt'), 'x')
    const { exit, out } = await place.run('verify', 'archivo')
    expect(exit).toBe(1)
    expect(out).toContain('archive.css: cambió\n')
    expect(out).toContain('index.html: falta\n')
    expect(out).toContain('nuevo.txt: sobra\n')
    expect(out).toMatch(/Alterado: 3 problemas\.\n$/)
  })

  it.each(['.DS_Store', 'data/Thumbs.db', 'en/desktop.ini', 'index.html.part'])(
    'names %s as what the system left',
    async name => {
      await writeFile(place.path(`archivo/${name}`), 'x')
      const { out } = await place.run('verify', 'archivo', '--locale', 'en')
      expect(out).toContain(`${name}: is one too many; the system left it, and you may delete it\n`)
    },
  )

  it('names a link and does not follow it, not even to the very file', async () => {
    await rename(place.path('archivo/archive.css'), place.path('fuera.css'))
    await symlink(place.path('fuera.css'), place.path('archivo/archive.css'))
    expect(await problems()).toMatchObject([{ path: 'archive.css', found: 'a link to another place' }])
  })

  it('does not go into a folder that is a link', async () => {
    await symlink(place.path('villa'), place.path('archivo/villa'))
    expect(await problems()).toMatchObject([{ path: 'villa', found: 'a link to another place' }])
  })

  it('still knows an archive that lost its bagit.txt', async () => {
    await rm(place.path('archivo/bagit.txt'))
    expect(await paths()).toContain('bagit.txt')
  })

  it('compares with a head that is known from elsewhere', async () => {
    const head = entriesOf[0]?.hash ?? ''
    const { exit, json } = await asked('archivo', '--head', head)
    expect([exit, json.problems[0].path]).toEqual([1, 'data/record.jsonl'])
  })

  it('reads a file that is larger than its pieces', async () => {
    await writeFile(place.path('archivo/grande.bin'), new Uint8Array(3_500_000))
    expect(await paths()).toEqual(['grande.bin'])
  })
})

describe('verify, of a sealed and timestamped archive', () => {
  const head = treeHead([])
  let clock: Awaited<ReturnType<typeof localAuthority>>
  let keys: readonly Record<string, unknown>[]
  beforeAll(async () => {
    clock = await localAuthority()
    const [ours, theirs] = [await newKey(), await newKey()]
    keys = [ours.public, theirs.public, ours.private]
    sealed = await sealTreeHead(head, ours.private)
  })
  let sealed: Awaited<ReturnType<typeof sealTreeHead>>
  const newKey = async () => {
    const { publicKey, privateKey } = await generateKeyPair('Ed25519', { extractable: true })
    return { public: { ...(await exportJWK(publicKey)) }, private: { ...(await exportJWK(privateKey)) } }
  }
  const token = (of: TreeHead) =>
    clock.authority(timestampRequest(sha256(bytesOfHead(of)), { nonce: '0011223344556677' }))
  const pem = (der: Uint8Array) =>
    `-----BEGIN CERTIFICATE-----\n${Buffer.from(der).toString('base64')}\n-----END CERTIFICATE-----\n`
  const put = async (stamps: readonly Uint8Array[], withSeal = true) => {
    const made = archive(
      { definition, record: [], at: '2031-12-31' },
      {
        ...(withSeal ? { sealed, sealKey: keys[0] ?? {} } : {}),
        stamps: stamps.map((content, at) => ({
          path: at === 0 ? 'record-head.tsr' : `record-head.n${at}.tsr`,
          content,
        })),
      },
    )
    await place.write('s.zip', zipSync(Object.fromEntries(made.map(file => [file.path, bytesOf(file)]))))
    await place.write('key.jwk', JSON.stringify(keys[0]))
    await place.write('other.jwk', JSON.stringify(keys[1]))
    await place.write('root.pem', pem(clock.root))
    await place.write('stranger.pem', pem((await localAuthority()).root))
  }
  const say = (...argv: string[]) => place.run('verify', 's.zip', ...argv, '--locale', 'en')

  it('says the time of a timestamp as it says it, and asks for who vouches', async () => {
    await put([await token(head)])
    const { exit, out } = await say()
    expect(exit).toBe(0)
    expect(out).toMatch(
      /It was there by 2030-01-02 03:04:05 UTC, according to record-head\.tsr\. It is not known/,
    )
  })

  it('says who vouches for the time, by certificates that somebody trusts', async () => {
    await put([await token(head)])
    await place.write('both.pem', pem((await localAuthority()).root) + pem(clock.root))
    for (const file of ['root.pem', 'both.pem']) {
      const { exit, out } = await say('--trust', file)
      expect([exit, out]).toEqual([
        0,
        expect.stringContaining('Root of Villa Ejemplo vouches for that time.'),
      ])
    }
    await place.write('root.der', clock.root)
    expect((await say('--trust', 'root.der')).exit).toBe(0)
  })

  it('does not hold where nobody vouches for it whom somebody trusts', async () => {
    await put([await token(head)])
    const { exit, out } = await say('--trust', 'stranger.pem')
    expect([exit, out]).toEqual([
      1,
      expect.stringContaining('record-head.tsr: is a timestamp that nobody vouches for whom you gave\n'),
    ])
    await put([])
    expect((await say('--trust', 'root.pem')).out).toContain(
      'record-head.tsr: is missing: this archive has no',
    )
  })

  it('names a timestamp of another head, one that was altered, and what is none', async () => {
    const altered = (await token(head)).slice()
    altered[altered.length - 20] = (altered[altered.length - 20] as number) ^ 1
    await put([await token({ ...head, root: sha256('another') }), altered, new Uint8Array(9)])
    const { exit, out } = await say()
    expect(exit).toBe(1)
    expect(out.split('\n').filter(line => line.includes('.tsr'))).toEqual([
      'record-head.n1.tsr: is a timestamp that does not hold: something in it changed, or whoever gave it may not',
      'record-head.n2.tsr: is no timestamp that can be read',
      'record-head.tsr: is a timestamp of another record, or of this one at another time',
    ])
  })

  it('says whether it was sealed with the very key', async () => {
    await put([])
    expect((await say()).out).toContain(
      'The seal proves nothing unless you know from elsewhere whose key that is.',
    )
    const known = await say('--key', 'key.jwk')
    expect([known.exit, known.out]).toEqual([
      0,
      expect.stringMatching(/sealed with the key that you gave: [\w-]{43}\./),
    ])
    const other = await say('--key', 'other.jwk')
    expect([other.exit, other.out]).toEqual([
      1,
      expect.stringMatching(
        /^record-head\.json: was not sealed by the key that you gave, but by the key [\w-]{43}\n/,
      ),
    ])
    await put([], false)
    expect((await say('--key', 'key.jwk')).out).toMatch(
      /^record-head\.json: nobody sealed it, and you expected/,
    )
  })

  it.each([
    ['--key', 'nada.jwk', 'nada.jwk'],
    ['--key', 'root.pem', 'root.pem: is not JSON'],
    ['--key', 'private.jwk', 'private.jwk: this key is private: keep it to yourself'],
    ['--key', 'list.jwk', 'list.jwk: expected a public Ed25519 key'],
    ['--trust', 'key.jwk', 'key.jwk: expected certificates'],
    ['--trust', 'broken.pem', 'broken.pem: expected certificates'],
  ])('%s %s is refused with a sentence', async (flag, file, why) => {
    await put([])
    await place.write('private.jwk', JSON.stringify(keys[2]))
    await place.write('list.jwk', 'null')
    await place.write('broken.pem', pem(clock.root.slice(0, 50)))
    const { exit, err } = await say(flag, file)
    expect([exit, err]).toEqual([2, expect.stringContaining(why)])
    expect(err).not.toContain(String(keys[2]?.d))
  })

  it('is not asked of a record alone', async () => {
    await put([])
    const { exit, err } = await place.run('verify', 'villa', '--key', 'key.jwk')
    expect([exit, err]).toEqual([2, expect.stringContaining('only an archive has a seal or a timestamp')])
  })
})

describe('verify, of a zip', () => {
  it.each([
    ['in it', ''],
    ['one folder below', 'archivo-2031/'],
  ])('reads an archive that lies %s', async (_, folder) => {
    await place.write('a.zip', zipSync(packed(folder)))
    expect(await asked('a.zip')).toMatchObject({ exit: 0, json: { ok: true, problems: [] } })
  })

  it('names what changed in it', async () => {
    await place.write('a.zip', zipSync({ ...packed(), 'archive.css': new Uint8Array(3) }))
    expect(await paths('a.zip')).toEqual(['archive.css'])
  })

  it.each([
    ['cut off', async () => truncate(place.path('a.zip'), 5000), 'it is no zip, or its end is missing'],
    ['no zip', async () => place.write('a.zip', 'x'), 'it is no zip, or its end is missing'],
    ['empty', async () => place.write('a.zip', ''), 'it is no zip, or its end is missing'],
    [
      'of something else',
      async () => place.write('a.zip', zipSync({ 'a.txt': new Uint8Array(3) })),
      'there is no archive in this zip',
    ],
    [
      'made to fill a disk',
      async () => place.write('a.zip', zipSync({ ...packed(), 'b.txt': new Uint8Array(40_000_000) })),
      'made to fill a disk',
    ],
  ])('does not read one that is %s, and says why', async (_, make, why) => {
    await place.write('a.zip', zipSync(packed()))
    await make()
    const { exit, err } = await asked('a.zip')
    expect([exit, err]).toEqual([2, expect.stringContaining(`apertura: a.zip`)])
    expect(err).toContain(why)
  })
})

describe('verify --document', () => {
  it('says that a file is of the archive', async () => {
    await place.write('copia.json', await place.read('archivo/data/process.json'))
    const { exit, json } = await asked('archivo', '--document', 'copia.json')
    expect([exit, json.document.belongs, json.document.paths]).toEqual([0, true, ['data/process.json']])
    const { out } = await place.run('verify', 'archivo', '--document', 'copia.json')
    expect(out).toContain('«copia.json» es de este archivo: data/process.json.\n')
  })

  it('says that another one is not, and ends with 1', async () => {
    await place.write('otro.txt', 'x')
    const { exit, out } = await place.run('verify', 'archivo', '--document', 'otro.txt', '--locale', 'en')
    expect(exit).toBe(1)
    expect(out).toMatch(/“otro\.txt” is not of this archive: no document of it is exactly the same\.\n$/)
  })

  it.each([
    ['verify archivo --document nada.txt', 'nada.txt: is not there'],
    ['verify archivo --document villa', 'villa, --document: expected a file, and this is a folder'],
    ['verify villa --document villa/process.json', 'only an archive has documents'],
    ['verify nada.zip', 'nada.zip: is not there'],
    ['verify nada/site', 'nada/site: is not there'],
  ])('%s is refused with a sentence', async (line, why) => {
    const { exit, err } = await place.run(...line.split(' '))
    expect([exit, err]).toEqual([2, expect.stringContaining(why)])
  })
})
