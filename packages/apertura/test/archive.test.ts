import { cp, mkdir, readdir, rm } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { sha256 } from '@apertura/seal'
import { bytesOfHead, verifyTreeHead } from '@apertura/seal/merkle'
import { verifyTimestamp } from '@apertura/seal/timestamp'
import { machine } from 'apertura'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { localAuthority } from '../../seal/test/local-authority.js'
import { aPlace, definition, type Place } from './a-world.js'

const example = fileURLToPath(new URL('../../../examples/run-a-mesa/villa', import.meta.url))
let place: Place
beforeEach(async () => {
  place = await aPlace()
})
afterEach(() => place.leave())
const text = async (file: string) => (await place.read(file)).toString()

describe('the archive of a process', () => {
  it('is a folder of pages and open data, read on the last day of the record', async () => {
    const { exit, out } = await place.run('archive', 'villa', '--out', 'site', '--locale', 'en')
    expect(exit).toBe(0)
    expect(out).toContain('The archive is in site')
    expect(await text('site/index.html')).toContain('lang="es-MX"')
    expect(await text('site/en/index.html')).toContain('lang="en"')
    expect(await text('site/data/tables/entries.csv')).toContain('vecinas-joined')
  })

  it('says of each file what its bytes are, and writes the same again', async () => {
    const first = await place.run('archive', 'villa', '--out', 'site', '--json')
    const again = await place.run('archive', 'villa', '--out', 'other', '--json')
    expect(again.out).toBe(first.out)
    const { at, files } = JSON.parse(first.out)
    expect(at).toBe('2030-06-02')
    expect(files.find(({ path }: { path: string }) => path === 'index.html').sha256).toMatch(/^[0-9a-f]{64}$/)
  })

  it('can be read on another day', async () => {
    await place.run('archive', 'villa', '--out', 'site', '--at', '2030-02-01')
    expect(await text('site/cronologia.html')).toContain('id="e-application-submitted-2030-01-20"')
    expect(await text('site/cronologia.html')).not.toContain('vecinas-joined')
  })

  it('has the documents of a mesa that may be shown, in every format, and nothing that stands apart', async () => {
    await cp(example, place.path('mesa'), { recursive: true })
    const { exit, out, err } = await place.run('archive', 'mesa', 'mesa-agua', '--out', 'site', '--json')
    expect([exit, err]).toEqual([0, ''])
    const { waiting, files } = JSON.parse(out)
    const documents = await readdir(place.path('site/data/documents'))
    expect(documents.length).toBeGreaterThan(0)
    for (const end of ['html', 'pdf', 'docx']) expect(documents.some(name => name.endsWith(end))).toBe(true)
    const kept = (await text('mesa/mesa-agua.private.jsonl'))
      .trim()
      .split('\n')
      .map(line => JSON.parse(line))
    const names = kept.map(({ payload }) => payload).filter(payload => typeof payload === 'string')
    expect(names.length).toBeGreaterThan(0)
    for (const { path } of files as { path: string }[]) {
      if (/\.(?:pdf|docx)$/.test(path)) continue
      const content = await text(`site/${path}`)
      expect([path, names.filter(name => content.includes(name))]).toEqual([path, []])
    }
    expect(Array.isArray(waiting)).toBe(true)
  }, 30_000)

  it.each([
    [['archive', 'villa'], '--out'],
    [['archive', 'villa', '--out', 'villa'], 'folder of the process'],
    [['archive', 'villa', '--out', 'villa/process.json'], 'this is a file'],
    [['archive', 'villa', 'no-mesa', '--out', 'site'], 'no mesa of this name'],
    [['archive', 'villa', '../villa', '--out', 'site'], 'no mesa of this name'],
  ])('is not written when asked for with %j', async (argv, said) => {
    const { exit, err } = await place.run(...argv)
    expect(exit).toBe(2)
    expect(err).toContain(said)
  })
})

describe('a definition with half of a character', () => {
  it('is named, since no hash can be made of it', async () => {
    const title = { 'es-MX': 'Plan \ud800', en: 'Plan' }
    await place.write('villa/process.json', JSON.stringify({ ...definition, title }))
    const { exit, err } = await place.run('archive', 'villa', '--out', 'site')
    expect([exit, err]).toEqual([
      2,
      expect.stringContaining('process.json, title.es-MX: has half of a character'),
    ])
  })
})

describe('the folder of an archive', () => {
  it('is written again only where something differs, and not at all when nothing does', async () => {
    await place.run('archive', 'villa', '--out', 'site')
    const again = await place.run('archive', 'villa', '--out', 'site', '--json')
    expect(JSON.parse(again.out)).toMatchObject({ written: 0, removed: [] })
    await place.write('site/index.html', 'somebody was here')
    const mended = await place.run('archive', 'villa', '--out', 'site', '--json')
    expect(JSON.parse(mended.out)).toMatchObject({ written: 1, removed: [] })
    expect(await text('site/index.html')).toContain('</html>')
  })

  it('loses what an earlier archive had and this one has not', async () => {
    await cp(example, place.path('mesa'), { recursive: true })
    await place.run('archive', 'mesa', 'mesa-agua', '--out', 'site')
    const { out } = await place.run('archive', 'mesa', '--out', 'site', '--json')
    const { removed, files } = JSON.parse(out)
    expect(removed).toContain('data/documents/mesa-agua-2-call.es-mx.html')
    const machineFiles = machine().filesIn(place.path('site'))
    expect([...(await machineFiles)]).toEqual(files.map(({ path }: { path: string }) => path).sort())
  }, 30_000)

  it.each([
    ['a file of somebody', 'site/thesis.txt', 'thesis.txt'],
    ['a page of the same name', 'site/index.html', 'index.html'],
    ['another bag', 'site/manifest-sha256.txt', 'manifest-sha256.txt'],
  ])('is left alone when it holds %s', async (_, file, name) => {
    await mkdir(place.path('site'))
    await place.write(file, `${'a'.repeat(64)}  thesis.txt\n`)
    const { exit, err } = await place.run('archive', 'villa', '--out', 'site')
    expect(exit).toBe(2)
    expect(err).toContain(name)
    expect(await readdir(place.path('site'))).toEqual([name])
  })

  it('is left alone when it has the archive of another process', async () => {
    await cp(example, place.path('mesa'), { recursive: true })
    await place.run('archive', 'villa', '--out', 'site')
    const other = { ...definition, id: 'another-villa' }
    await place.write('mesa/process.json', JSON.stringify(other))
    const { exit, err } = await place.run('archive', 'mesa', '--out', 'site')
    expect([exit, err]).toEqual([2, expect.stringContaining('another process')])
  })

  it('is taken up where a writer stopped half-way', async () => {
    await place.run('archive', 'villa', '--out', 'site')
    for (const lost of ['manifest-sha256.txt', 'tagmanifest-sha256.txt', 'record-head.json'])
      await rm(place.path(`site/${lost}`))
    const { exit, out } = await place.run('archive', 'villa', '--out', 'site', '--json')
    expect(exit).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ written: 3 })
  })

  it('is taken up where a writer stopped in the middle of a file', async () => {
    await place.run('archive', 'villa', '--out', 'site')
    await place.write('site/index.html.4711.part', '<!doctype')
    const { exit, out } = await place.run('archive', 'villa', '--out', 'site', '--json')
    expect([exit, JSON.parse(out)]).toMatchObject([0, { written: 0, removed: ['index.html.4711.part'] }])
    await place.write('site/thesis.txt.4711.part', 'somebody’s own')
    expect((await place.run('archive', 'villa', '--out', 'site')).err).toContain('thesis.txt.4711.part')
  })

  it('is said not to be whole when the disk was full, and is made whole later', async () => {
    const { saveFile } = machine()
    let room = 5
    const small = await aPlace({
      saveFile: async (path, content) => {
        room -= 1
        if (room < 0) throw Object.assign(new Error('no space'), { code: 'ENOSPC', path })
        await saveFile(path, content)
      },
    })
    try {
      const { exit, err } = await small.run('archive', 'villa', '--out', 'site')
      expect([exit, err]).toEqual([2, expect.stringContaining('the archive is not whole')])
      room = 10_000
      expect(await small.run('archive', 'villa', '--out', 'site')).toMatchObject({ exit: 0, err: '' })
    } finally {
      await small.leave()
    }
  })
})

describe('what lies beside the record', () => {
  it.each([
    ['texts.jsonl', '{"contribution":"A-1"}\n', 'texts.jsonl, line 1, title'],
    [
      'texts.jsonl',
      '{"contribution":"A-1","title":"Agua"}\n{"contribution":"A-1","title":"Más"}',
      'line 2, contribution',
    ],
    [
      'texts.jsonl',
      '\n{"contribution":7,"title":"Agua"}',
      'line 2, contribution: expected a text (found: 7)',
    ],
    ['texts.jsonl', '{"contribution":"A-1","title":"Agua","email":"ana@example.org"}', 'line 1, email'],
    ['texts.jsonl', '{', 'line 1: is not JSON'],
    ['links.json', '{}', 'links.json: expected a list'],
    ['links.json', '[{"url":"javascript:alert(1)","on":"2030-01-01","opened":true}]', '0.url'],
    ['links.json', '[{"url":"https://example.org/","on":"2030-02-31","opened":"no"}]', '0.opened'],
    ['links.json', '[', 'line 1'],
  ])('is refused when %s has %s', async (file, content, said) => {
    await place.write(`villa/${file}`, content)
    const { exit, err } = await place.run('archive', 'villa', '--out', 'site')
    expect(exit).toBe(2)
    expect(err).toContain(said)
    expect(err).not.toContain('ana@example.org')
  })

  it('comes into the archive', async () => {
    await place.write(
      'villa/texts.jsonl',
      '{"contribution":"A-1","title":"Más árboles","body":"En la plaza."}\n',
    )
    await place.write('villa/links.json', '[{"url":"https://example.org/","on":"2030-01-01","opened":true}]')
    expect((await place.run('archive', 'villa', '--out', 'site')).exit).toBe(0)
  })
})

describe('the seal of an archive', () => {
  const key = {
    kty: 'OKP',
    crv: 'Ed25519',
    x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo',
    d: 'nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A',
  }

  it('holds with the public key alone, and the private part of it is in no file', async () => {
    await place.write('key.jwk', JSON.stringify(key))
    const { out } = await place.run('archive', 'villa', '--out', 'site', '--seal', 'key.jwk', '--json')
    expect(JSON.parse(out)).toMatchObject({ sealed: true, stampedAt: null })
    const sealed = JSON.parse(await text('site/record-head.json'))
    const jwk = JSON.parse(await text('site/record-head.jwk'))
    expect((await verifyTreeHead(sealed, jwk)).ok).toBe(true)
    for (const file of await machine().filesIn(place.path('site')))
      expect([file, (await text(`site/${file}`)).includes(key.d)]).toEqual([file, false])
  })

  it.each(['{}', '[', '"x"', JSON.stringify({ ...key, d: undefined })])(
    'is not made with %s',
    async content => {
      await place.write('key.jwk', content)
      const { exit, err } = await place.run('archive', 'villa', '--out', 'site', '--seal', 'key.jwk')
      expect([exit, err]).toEqual([2, expect.stringContaining('key.jwk')])
      expect(err).not.toContain(key.x)
    },
  )

  it('is timed by an authority that is asked once, until the record grows', async () => {
    const { authority, root } = await localAuthority()
    const asked: string[] = []
    const here = await aPlace({
      askAuthority: (address, request) => {
        asked.push(address)
        return authority(request)
      },
    })
    const run = () =>
      here.run('archive', 'villa', '--out', 'site', '--authority', 'https://clock.example/', '--json')
    const first = await run()
    expect(JSON.parse(first.out)).toMatchObject({ stampedAt: '2030-01-02T03:04:05.000Z' })
    const { head } = JSON.parse((await here.read('site/record-head.json')).toString())
    const token = new Uint8Array(await here.read('site/record-head.tsr'))
    const digest = sha256(bytesOfHead(head))
    expect((await verifyTimestamp(token, { digest, trusted: [root] })).ok).toBe(true)
    expect(JSON.parse((await run()).out)).toMatchObject({ written: 0, removed: [] })
    expect(asked).toEqual(['https://clock.example/'])
    await here.leave()
  })

  it.each([
    ['on another digest', { hash: '2.16.840.1.101.3.4.2.2' }],
    ['that does not repeat what it was asked', { repeatsNonce: false }],
    ['that it did not grant', { status: 2 }],
    ['with a certificate for something else', { purposes: ['1.3.6.1.5.5.7.3.1'] }],
  ])('is not timed by an answer %s', async (_, settings) => {
    const { authority } = await localAuthority(settings)
    const here = await aPlace({ askAuthority: (_address, request) => authority(request) })
    const { exit, err } = await here.run(
      'archive',
      'villa',
      '--out',
      'site',
      '--authority',
      'https://clock.example/',
    )
    expect([exit, err]).toEqual([2, expect.stringContaining('--authority')])
    expect(await machine().exists(here.path('site'))).toBe(false)
    await here.leave()
  })

  it('is not timed when nobody answers, or by an address that is none', async () => {
    const here = await aPlace({ askAuthority: () => Promise.reject(new Error('nobody is there')) })
    const ask = (address: string) => here.run('archive', 'villa', '--out', 'site', '--authority', address)
    expect((await ask('https://clock.example/')).err).toContain('nobody is there')
    expect((await ask('file:///etc/passwd')).err).toContain('expected the address')
    await here.leave()
  })
})
