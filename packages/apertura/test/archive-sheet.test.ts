import { cp, mkdir, readFile, rm, symlink } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { archive } from '@apertura/archive'
import { checkBag } from '@apertura/archive/preservation'
import { digest, sha256 } from '@apertura/seal'
import { anEntry } from '@apertura/test-kit'
import { machine } from 'apertura'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readArchiveSheet } from '../src/archive-sheet.js'
import { isRefusal } from '../src/refusal.js'
import { aPlace, definition, type Place } from './a-world.js'

const consultation = fileURLToPath(new URL('../../../examples/screen-a-consultation/villa', import.meta.url))
let place: Place
beforeEach(async () => {
  place = await aPlace()
})
afterEach(() => place.leave())
const text = async (file: string) => (await place.read(file)).toString()
const state = (sheet: unknown) => place.write('villa/archive.json', JSON.stringify(sheet))
const run = (...more: string[]) => place.run('archive', 'villa', '--out', 'site', ...more)

const title = { 'es-MX': 'Carta de las vecinas', en: 'Letter of the neighbours' }
const letter = {
  path: 'cartas/vecinas.pdf',
  type: 'letter-of-intent',
  title,
  on: '2030-04',
  about: 'vecinas',
}
const video = {
  of: 'vecinas-joined',
  url: 'https://video.example/1.mp4',
  name: 'Primera sesión',
  encodingFormat: 'video/mp4',
  sha256: 'ab'.repeat(32),
  created: '2030-04-02',
  captions: 'video/1.vtt',
  transcript: 'video/1.txt',
  marks: [{ seconds: 90, name: 'Bienvenida' }],
}
const stated = {
  base: 'https://memoria.example/villa/',
  license: { url: 'https://creativecommons.org/licenses/by/4.0/', id: 'CC-BY-4.0' },
  publisher: {
    name: 'Archivo de Villa Ejemplo',
    url: 'https://villa.example/',
    email: 'archivo@villa.example',
  },
  fewest: 7,
}

/** Lays papers in the folder of the process: of these, those that are listed are for everybody. */
async function layPapers(): Promise<void> {
  for (const folder of ['cartas', 'video']) await mkdir(place.path(`villa/${folder}`))
  await place.write('villa/cartas/vecinas.pdf', '%PDF-1.7 de las vecinas')
  await place.write('villa/cartas/otra.pdf', '%PDF-1.7 que nadie autorizó')
  await place.write('villa/video/1.vtt', 'WEBVTT\n')
  await place.write('villa/video/1.txt', 'Buenas tardes')
}

describe('what somebody states about an archive', () => {
  it('stands in its metadata, its pages and its map, and in the answer', async () => {
    await state(stated)
    const { exit, out } = await run('--json')
    expect(exit).toBe(0)
    expect(JSON.parse(out)).toMatchObject({
      base: stated.base,
      license: stated.license.url,
      publisher: stated.publisher.name,
      listed: { files: 0, recordings: 0 },
    })
    expect(await text('site/sitemap.xml')).toContain(`${stated.base}en/index.html`)
    const crate = await text('site/data/ro-crate-metadata.json')
    for (const said of [stated.license.url, stated.publisher.name]) expect(crate).toContain(said)
    expect(await text('site/data/ckan.json')).toContain('CC-BY-4.0')
  })

  it('is not missed when it is there, and missed once, in the language of the process, when it is not', async () => {
    const bare = await run()
    expect(bare.out.trim().split('\n').at(-1)).toBe(
      'No dice quién lo publica ni con qué licencia se puede usar; puede decirlo en archive.json.',
    )
    await state({ publisher: stated.publisher })
    expect((await run('--locale', 'en')).out).toContain(
      'It does not say under which licence it may be used; archive.json can.',
    )
    await state(stated)
    expect((await run()).out.trim().split('\n')).toHaveLength(1)
  })

  it('gives way to an address on the command line', async () => {
    await state(stated)
    const { out } = await run('--base', 'https://espejo.example/', '--json')
    expect(JSON.parse(out).base).toBe('https://espejo.example/')
    expect(await text('site/sitemap.xml')).not.toContain('memoria.example')
  })

  it('is the address alone when the process is a package, and nobody is asked for more', async () => {
    const recordText = await text('villa/record.jsonl')
    const here = await aPlace({
      load: async name => (name === 'a-city' ? { definition, recordText } : undefined),
    })
    const { exit, out } = await here.run('archive', 'a-city', '--out', 'site', '--base', stated.base)
    expect(exit).toBe(0)
    expect(out).not.toContain('archive.json')
    expect((await here.read('site/sitemap.xml')).toString()).toContain(stated.base)
    await here.leave()
  })

  it.each([
    'villa.example',
    'https://villa.example',
    'https://villa.example/?a/',
    'file:///srv/',
    'https://./',
    'https://-/',
    'https://a..b/',
    ' ',
    '',
  ])('is refused when --base is %j', async base => {
    const { exit, err } = await run('--base', base)
    expect(exit).toBe(2)
    expect(err).toContain('--base: expected the address of a folder of the web')
  })

  it.each<readonly [unknown, string]>([
    [[], 'archive.json: expected an object (found: [])'],
    [{ licence: 'CC-BY' }, 'archive.json, licence: there is no such field here'],
    [{ base: 'https://villa.example/x' }, 'archive.json, base: expected the address of a folder'],
    [{ license: 'CC-BY-4.0' }, 'archive.json, license: expected an object (found: "CC-BY-4.0")'],
    [
      { license: { id: 'CC BY' } },
      'license.url: expected an address of the web, https://…, and there is none',
    ],
    [{ license: { url: 'https://x.example/', id: 'CC BY' } }, 'license.id: expected a short name'],
    [{ license: { url: 'javascript:alert(1)' } }, 'license.url: expected an address'],
    [{ license: { url: 'https://x.example/licéncia' } }, 'license.url: expected an address'],
    [{ license: { url: 'https://x.example/%zz' } }, 'license.url: expected an address'],
    [{ publisher: null }, 'archive.json, publisher: expected an object (found: null)'],
    [{ publisher: { name: ' ' } }, 'publisher.name: expected a text'],
    [{ publisher: { name: 'A', email: 'nobody' } }, 'publisher.email: expected an address for mail'],
    [{ publisher: { name: 'A', phone: '55' } }, 'publisher.phone: there is no such field here'],
    [{ fewest: 0 }, 'fewest: expected how many people'],
    [{ fewest: '5' }, 'fewest: expected how many people'],
    [{ files: 'all' }, 'archive.json, files: expected a list of files of this folder (found: "all")'],
    [{ files: ['cartas/vecinas.pdf'] }, 'files.0: expected an object'],
    [{ files: [{ ...letter, title: 'Carta' }] }, 'files.0.title: expected a text in at least one language'],
    [{ files: [{ ...letter, type: 'Carta' }] }, 'files.0.type: expected a type'],
    [{ files: [{ ...letter, on: '2030-02-31' }] }, 'files.0.on: expected a date'],
    [{ files: [{ ...letter, sha256: 'AB' }] }, 'files.0.sha256: expected a SHA-256'],
    [{ files: [letter, letter] }, 'files.1.path: is listed above (found: "cartas/vecinas.pdf")'],
    [{ files: [{ ...letter, about: 'nadie' }] }, 'files.0.about: expected the id of a mesa'],
    [{ recordings: [{ ...video, of: 'nadie' }] }, 'recordings.0.of: expected the id of a mesa'],
    [{ recordings: [{ ...video, url: 'data:video/mp4,' }] }, 'recordings.0.url: expected an address'],
    [{ recordings: [{ ...video, url: `${video.url}#t=1` }] }, 'without anything behind a #'],
    [{ recordings: [video, video] }, 'recordings.1.url: is listed above'],
    [{ recordings: [{ ...video, marks: [{ seconds: -1, name: 'A' }] }] }, 'recordings.0.marks.0.seconds'],
    [
      { recordings: [{ ...video, marks: [...video.marks, ...video.marks] }] },
      'marks.1.seconds: is listed above',
    ],
    [{ recordings: [{ ...video, captions: '../1.vtt' }] }, 'recordings.0.captions: expected a path inside'],
  ])('is refused when it is %j', async (sheet, said) => {
    await layPapers()
    await state(sheet)
    const { exit, err } = await run()
    expect(exit).toBe(2)
    expect(err).toContain(said)
    expect(await machine().exists(place.path('site'))).toBe(false)
  })

  it('is named with its line when it is not JSON', async () => {
    await place.write('villa/archive.json', '{\n  "base": ,\n}')
    expect((await run()).err).toContain('archive.json, line 2: is not JSON')
  })

  it.each(['docs/do', 'docs/es/do'])('is read as the guide in %s shows it', async folder => {
    const guide = new URL(`../../../docs/src/content/${folder}/publish-the-archive.md`, import.meta.url)
    const [, shown = ''] = /```json\n(\{\s+"base".*?)```/s.exec(await readFile(guide, 'utf8')) ?? []
    expect(readArchiveSheet(JSON.parse(shown), 'archive.json')).toEqual(JSON.parse(shown))
  })

  it('is taken by the archive whenever it is not refused, whatever its addresses are', () => {
    const ends = fc.string({ unit: fc.constantFrom(...'a.-/%2f?#:@[]é ~\\"<'), maxLength: 8 })
    const address = fc.oneof(
      fc.webUrl(),
      fc.tuple(fc.constantFrom('https://', 'http://a', 'http://a.b/'), ends).map(parts => parts.join('')),
    )
    fc.assert(
      fc.property(address, address, fc.boolean(), (url, home, asBase) => {
        const sheet = readArchiveSheet(
          { license: { url }, publisher: { name: 'A', url: home }, ...(asBase ? { base: `${url}/` } : {}) },
          'archive.json',
        )
        fc.pre(!isRefusal(sheet))
        const { base, license, publisher } = sheet as Exclude<typeof sheet, { refused: unknown }>
        const options = {
          ...(base ? { base } : {}),
          ...(license ? { license } : {}),
          ...(publisher ? { publisher } : {}),
        }
        expect(archive({ definition, record: [], at: '2030-01-01' }, options).length).toBeGreaterThan(10)
      }),
      { numRuns: 15 },
    )
  }, 60_000)
})

describe('a file that somebody lists', () => {
  beforeEach(layPapers)

  it('comes into the archive as it is, with captions and transcripts, and no other file does', async () => {
    await state({ files: [letter], recordings: [video] })
    const { exit, out, err } = await run('--json')
    expect([exit, err]).toEqual([0, ''])
    expect(JSON.parse(out).listed).toEqual({ files: 3, recordings: 1 })
    const paths = await machine().filesIn(place.path('site'))
    expect(paths.filter(path => path.startsWith('data/files/'))).toEqual([
      'data/files/cartas/vecinas.pdf',
      'data/files/video/1.txt',
      'data/files/video/1.vtt',
    ])
    expect(await text('site/data/files/cartas/vecinas.pdf')).toBe('%PDF-1.7 de las vecinas')
    for (const path of paths)
      expect([path, (await text(`site/${path}`)).includes('nadie autorizó')]).toEqual([path, false])
    const files = await Promise.all(
      paths.map(async path => ({ path, content: new Uint8Array(await place.read(`site/${path}`)) })),
    )
    expect(checkBag(files)).toEqual([])
  })

  it('is told of by the page of documents and by the description of the bag', async () => {
    await state({ files: [letter], recordings: [video] })
    await run()
    const page = await text('site/en/documents.html')
    for (const said of [
      'Letter of the neighbours',
      '../data/files/cartas/vecinas.pdf',
      video.sha256,
      'Bienvenida',
    ])
      expect(page).toContain(said)
    const crate = await text('site/data/ro-crate-metadata.json')
    for (const said of ['files/cartas/vecinas.pdf', 'files/video/1.vtt', video.url])
      expect(crate).toContain(said)
  })

  it('is gone from the archive when it is listed no more', async () => {
    await state({ files: [letter] })
    await run()
    await state({})
    expect(JSON.parse((await run('--json')).out).removed).toContain('data/files/cartas/vecinas.pdf')
  })

  it('must have the bytes that are stated, where they are', async () => {
    const right = sha256(await place.read('villa/cartas/vecinas.pdf'))
    await state({ files: [{ ...letter, sha256: right }] })
    expect((await run()).exit).toBe(0)
    await state({ files: [{ ...letter, sha256: 'ab'.repeat(32) }] })
    expect((await run()).err).toContain(`is another (found: ${right})`)
  })

  it('gives its words to be read and never to be run', async () => {
    const evil = '<script>alert(1)</script>'
    const said = { ...title, 'es-MX': evil, en: evil }
    await state({
      publisher: { name: evil },
      files: [{ ...letter, title: said }],
      recordings: [{ ...video, name: evil, marks: [{ seconds: 1, name: evil }] }],
    })
    expect((await run()).exit).toBe(0)
    for (const path of await machine().filesIn(place.path('site')))
      if (/\.(?:html|xml|ttl|svg)$/.test(path))
        expect([path, (await text(`site/${path}`)).includes('<script>alert')]).toEqual([path, false])
  })

  it.each([
    ['../villa/cartas/vecinas.pdf', 'inside the folder'],
    ['cartas/../cartas/vecinas.pdf', 'inside the folder'],
    ['/etc/passwd.txt', 'inside the folder'],
    ['C:/cartas/vecinas.pdf', 'inside the folder'],
    ['cartas\\vecinas.pdf', 'inside the folder'],
    ['cartas//vecinas.pdf', 'every disk takes'],
    ['./cartas/vecinas.pdf', 'every disk takes'],
    ['cartas/carta de intención.pdf', 'every disk takes'],
    ['cartas/vecinas.pdf.', 'every disk takes'],
    ['cartas/nul.pdf', 'every disk takes'],
    ['.git/config.txt', 'every disk takes'],
    [`cartas/${'a'.repeat(200)}.pdf`, 'every disk takes'],
    ['private.jsonl', 'stands apart'],
    ['mesa-agua.PRIVATE.JSONL', 'stands apart'],
    ['record.jsonl', 'stands apart'],
    ['key.jwk', 'is a key'],
    ['cartas/vecinas.html', 'may run'],
    ['cartas/vecinas.SVG', 'may run'],
    ['cartas/vecinas', 'with an ending'],
    ['cartas/none.pdf', 'there is no such file'],
    ['cartas', 'with an ending'],
    ['carpeta.pdf', 'expected a file'],
    ['cartas/vecinas.pdf/x.pdf', 'there is no such file'],
  ])('is refused by the path %s', async (path, said) => {
    await mkdir(place.path('villa/carpeta.pdf'))
    await state({ files: [{ ...letter, path }] })
    const { exit, err } = await run()
    expect(exit).toBe(2)
    expect(err).toContain('archive.json, files.0.path')
    expect(err).toContain(said)
    expect(await machine().exists(place.path('site'))).toBe(false)
  })

  it('is refused when a link leads to it, or to a folder on the way', async () => {
    await mkdir(place.path('secret'))
    await place.write('secret/ana.pdf', 'Ana Prueba')
    await symlink(place.path('secret/ana.pdf'), place.path('villa/cartas/ana.pdf'))
    await symlink(place.path('secret'), place.path('villa/linked'))
    for (const path of ['cartas/ana.pdf', 'linked/ana.pdf']) {
      await state({ files: [{ ...letter, path }] })
      const { exit, err } = await run()
      expect([exit, err]).toEqual([2, expect.stringContaining('is reached by a link')])
    }
  })

  it('is refused when it is too large to carry', async () => {
    const here = await aPlace({ lookAt: async () => ({ kind: 'file', bytes: 1e9 }) })
    await here.write('villa/sesion.mp4', '')
    await here.write('villa/archive.json', JSON.stringify({ files: [{ ...letter, path: 'sesion.mp4' }] }))
    const { exit, err } = await here.run('archive', 'villa', '--out', 'site')
    expect([exit, err]).toEqual([2, expect.stringContaining('larger than 200 MB')])
    await here.leave()
  })

  it('is refused when capitals alone tell it from another', async () => {
    await place.write('villa/cartas/Vecinas.pdf', 'otra')
    await state({ files: [letter, { ...letter, path: 'cartas/Vecinas.pdf' }] })
    expect((await run()).err).toContain('files.1.path: is another listed file')
  })
})

describe('the criteria of a consultation in an archive', () => {
  beforeEach(async () => {
    await cp(consultation, place.path('consulta'), { recursive: true })
    const screened = await place.run('screen', 'consulta', 'consulta/contributions.csv', '--record')
    expect(screened.err).toBe('')
    const entries = (await text('consulta/consultation.jsonl')).trimEnd().split('\n')
    const process = JSON.parse(await text('consulta/process.json'))
    const adopted = anEntry('definition.adopted', '2030-06-01', {
      definition: process.id,
      digest: digest(process),
    })
    const cited = anEntry('consultation.cited', '2030-09-02', {
      stream: 'consultation',
      entries: entries.length,
      head: JSON.parse(entries.at(-1) ?? '').hash,
      contributions: 10,
    })
    await place.write('cited.json', JSON.stringify([adopted, cited]))
    const told = await place.run('record', 'consulta', 'cited.json')
    expect([told.exit, told.err]).toEqual([0, ''])
  })
  const archived = () => place.run('archive', 'consulta', '--out', 'site')

  it('say in sentences why something was not accepted, in both languages', async () => {
    expect((await archived()).err).toBe('')
    const spanish = await text('site/aportaciones/0001.html')
    expect(spanish).toContain('No cumple: El título tiene más de 80 caracteres.</li>')
    expect(spanish).toContain('Falta aclarar: No dice a qué eje pertenece. Los ejes son: agua y datos.</li>')
    const english = await text('site/en/contributions/0001.html')
    expect(english).toContain('fewer than 20 characters')
  })

  it('stay a code where a sentence would tell what stands apart', async () => {
    await archived()
    expect(await text('site/aportaciones/0001.html')).toContain('<code>contribution.in-window</code>')
  })

  it('need not be there', async () => {
    await rm(place.path('consulta/criteria.json'))
    expect((await archived()).exit).toBe(0)
  })

  it('are refused when they are others than those by which it was judged', async () => {
    const pack = JSON.parse(await text('consulta/criteria.json'))
    await place.write('consulta/criteria.json', JSON.stringify({ ...pack, edition: 2 }))
    const { exit, err } = await archived()
    expect([exit, err]).toEqual([2, expect.stringContaining('other criteria than the definition names')])
  })
})
