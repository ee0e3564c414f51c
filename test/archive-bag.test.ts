import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkBag, checkPublicRecord, type Entered } from '@apertura/archive/preservation'
import { record } from '@apertura/cities/cdmx/record'
import { sha256 } from '@apertura/seal'
import { bytesOfHead, type SealedTreeHead, verifyInclusion, verifyTreeHead } from '@apertura/seal/merkle'
import { verifyTimestamp } from '@apertura/seal/timestamp'
import { needed } from '@apertura/test-kit'
import { cli, machine, type World } from 'apertura'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { crateMistakes } from './crate-mistakes.js'
import { findOpenssl, opensslAuthority } from './openssl-authority.js'

const folder = mkdtempSync(join(tmpdir(), 'apertura-bag-'))
const bag = join(folder, 'bag')
const key = {
  kty: 'OKP',
  crv: 'Ed25519',
  x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo',
  d: 'nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A',
}
const publicKey = { kty: key.kty, crv: key.crv, x: key.x }
const openssl = needed('openssl', findOpenssl, 'no authority of another make stamps the head of an archive')
const tool = needed('sha256sum', findSum, 'no other program reads the manifests of an archive')

function findSum(): true | undefined {
  try {
    return execFileSync('sha256sum', ['--version']).length > 0 || undefined
  } catch {
    return undefined
  }
}

const textOf = (path: string) => readFileSync(join(bag, path), 'utf8')
const jsonOf = (path: string) => JSON.parse(textOf(path))

/** Writes the archive of Mexico City's first plan on a day of the machine's clock. */
async function write(out: string, world: Partial<World> = {}, ...more: readonly string[]) {
  let said = ''
  const exit = await cli(['archive', 'cdmx', '--out', join(folder, out), '--json', ...more], {
    ...machine(),
    load: specifier => import(specifier),
    ...world,
    out: text => {
      said += text
    },
    err: text => expect.fail(text),
  })
  expect(exit).toBe(0)
  return JSON.parse(said) as { readonly files: readonly { path: string; sha256: string }[]; written: number }
}

let paths: readonly string[] = []
beforeAll(async () => {
  writeFileSync(join(folder, 'key.jwk'), JSON.stringify(key))
  await write('bag', {}, '--seal', join(folder, 'key.jwk'))
  paths = await machine().filesIn(bag)
}, 60_000)
afterAll(() => rmSync(folder, { recursive: true }))

describe('the archive of Mexico City’s first plan, as a bag', () => {
  it('is complete and valid to us', () => {
    const files = paths.map(path => ({ path, content: new Uint8Array(readFileSync(join(bag, path))) }))
    expect(checkBag(files)).toEqual([])
  })

  it.skipIf(!tool).each(['manifest-sha256.txt', 'tagmanifest-sha256.txt'])(
    '%s is right to sha256sum',
    name => {
      const said = execFileSync('sha256sum', ['--check', '--strict', name], { cwd: bag, encoding: 'utf8' })
      expect(said.trimEnd().split('\n')).toHaveLength(textOf(name).trimEnd().split('\n').length)
      expect(said).not.toContain('FAILED')
    },
  )

  it('lists every file in one of its manifests, and counts its payload as a library will', () => {
    const listed = ['manifest-sha256.txt', 'tagmanifest-sha256.txt'].flatMap(name =>
      textOf(name)
        .trimEnd()
        .split('\n')
        .map(line => line.slice(66)),
    )
    expect([...listed, 'tagmanifest-sha256.txt'].sort()).toEqual([...paths])
    const payload = paths.filter(path => path.startsWith('data/'))
    const octets = payload.reduce((sum, path) => sum + statSync(join(bag, path)).size, 0)
    expect(textOf('bag-info.txt')).toContain(`Payload-Oxum: ${octets}.${payload.length}\n`)
  })

  it('is the same bytes on another day, and nothing is written where nothing changed', async () => {
    const one = await write('one', { today: '2031-05-06' })
    const other = await write('other', { today: '2044-12-31' })
    expect(other.files).toEqual(one.files)
    expect((await write('one', { today: '2050-01-01' })).written).toBe(0)
  }, 60_000)
})

describe('what the archive keeps', () => {
  it('is described as an RO-Crate 1.2 in which nothing dangles and JSON-LD loses nothing', async () => {
    expect(await crateMistakes(textOf('data/ro-crate-metadata.json'))).toEqual([])
    const graph: readonly { readonly '@id': string; readonly '@type': unknown }[] = jsonOf(
      'data/ro-crate-metadata.json',
    )['@graph']
    const files = graph.filter(({ '@type': type }) => type === 'File').map(({ '@id': id }) => id)
    const payload = paths.filter(path => path.startsWith('data/') && !path.endsWith('ro-crate-metadata.json'))
    expect(files.map(decodeURIComponent).sort()).toEqual(
      payload.map(path => path.slice('data/'.length)).sort(),
    )
  })

  it('would not pass with a term that nobody defines, or with something that leads nowhere', async () => {
    const text = textOf('data/ro-crate-metadata.json')
    const broken = (more: object) =>
      crateMistakes(text.replace('"@id": "./",', `"@id": "./", ${JSON.stringify(more).slice(1, -1)},`))
    expect(await broken({ sizeOfContent: '1' })).toHaveLength(1)
    expect(await broken({ subjectOf: { '@id': '#nothing' } })).toHaveLength(1)
  })

  it('has the definition whose hash the record adopted, and the record up to its head', async () => {
    const adopted = record.flatMap(({ kind, data }) => (kind === 'definition.adopted' ? [data.digest] : []))
    expect(adopted).toContain(sha256(textOf('data/process.json')))
    const sealed = jsonOf('record-head.json') as SealedTreeHead
    expect(checkPublicRecord(textOf('data/record.jsonl'), sealed.head)).toEqual([])
    expect(await verifyTreeHead(sealed, publicKey)).toMatchObject({ ok: true })
    expect(jsonOf('record-head.jwk')).toEqual(publicKey)
  })

  it('has every document with its source, and proves the entry with which it came in', () => {
    const entered = jsonOf('data/documents/entered.json') as Entered
    const { head } = jsonOf('record-head.json') as SealedTreeHead
    const told = entered.documents.flatMap(({ files }) => files.map(({ path }) => path))
    const here = paths.filter(path => /^data\/documents\/(?!entered)/.test(path))
    expect([...told].sort()).toEqual(here)
    for (const { digest, files, entries } of entered.documents) {
      expect(files.map(({ path }) => path.split('.').at(-1))).toEqual(['docx', 'html', 'json', 'pdf'])
      expect(sha256(textOf(files.find(({ path }) => path.endsWith('.json'))?.path ?? ''))).toBe(digest)
      for (const { path, sha256: hash, bytes } of files) {
        const content = new Uint8Array(readFileSync(join(bag, path)))
        expect([path, sha256(content), content.length]).toEqual([path, hash, bytes])
      }
      expect(entries.length).toBeGreaterThan(0)
    }
    for (const { hash, proof } of entered.entries)
      expect(
        verifyInclusion({
          leaf: hash,
          index: proof.index,
          size: proof.size,
          proof: proof.path,
          root: head.root,
        }),
      ).toMatchObject({ ok: true })
  })

  it('says of every PDF that it is PDF/UA-1', () => {
    const pdfs = paths.filter(path => path.endsWith('.pdf'))
    expect(pdfs.length).toBeGreaterThan(10)
    for (const path of pdfs)
      expect([
        path,
        readFileSync(join(bag, path), 'latin1').includes('<pdfuaid:part>1</pdfuaid:part>'),
      ]).toEqual([path, true])
  })
})

describe.skipIf(openssl === undefined)('the head of the archive, timed by openssl', () => {
  it('has a token that openssl and we accept, and that the next archive keeps', async () => {
    const made = opensslAuthority()
    try {
      const asked: string[] = []
      const world: Partial<World> = {
        askAuthority: (address, request) => {
          asked.push(address)
          return made.authority(request)
        },
      }
      const authority = ['--authority', 'https://clock.example/'] as const
      const first = await write('timed', world, ...authority)
      const answer = new Uint8Array(readFileSync(join(folder, 'timed/record-head.tsr')))
      const { head } = JSON.parse(readFileSync(join(folder, 'timed/record-head.json'), 'utf8'))
      const digest = sha256(bytesOfHead(head))
      expect(made.accepts(answer, digest)).toBe(true)
      expect(await verifyTimestamp(answer, { digest, trusted: [made.root()] })).toMatchObject({ ok: true })
      const again = await write('timed', world, ...authority)
      expect(again.files).toEqual(first.files)
      expect([again.written, asked.length]).toEqual([0, 1])
    } finally {
      made.leave()
    }
  }, 60_000)
})
