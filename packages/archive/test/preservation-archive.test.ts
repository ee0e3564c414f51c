import { type ArchiveFile, type ArchiveOptions, type ArchiveSource, archive } from '@apertura/archive'
import { checkBag, type Entered } from '@apertura/archive/preservation'
import type { AccountPerson, EntryDraft } from '@apertura/domain'
import { sha256 } from '@apertura/seal'
import { sealTreeHead, treeHead } from '@apertura/seal/merkle'
import { aDefinition, anEntry } from '@apertura/test-kit'
import { HtmlValidate } from 'html-validate'
import { describe, expect, it } from 'vitest'
import { deadLinks } from './links-of.js'
import { aMesa, aRecord } from './open-data-city.js'

const scan = 'Firmada por Ana Prueba.'
const cited = {
  stream: 'mesa-agua',
  mesa: 'mesa-1',
  session: '2030-03-05',
  head: 'ab'.repeat(32),
  entries: 9,
}
const held = anEntry('session.held', '2030-03-05', { series: 'mesas' })
const letter = anEntry('statement.made', '2030-04-01')
const record = aRecord(
  anEntry('cocreation.started', '2030-01-15'),
  held,
  { ...held, id: 'session-mended', corrects: held.id } as EntryDraft,
  anEntry('mesa.cited', '2030-03-06', cited),
  { ...letter, data: { ...letter.data, scan: sha256(scan) } } as unknown as EntryDraft,
)
const nora: AccountPerson = {
  id: 'nora',
  name: 'Nora Reserva',
  data: 'confidential',
  party: null,
  sector: null,
}
const act = (kind: 'document.drafted' | 'document.signed' | 'document.observed', by: string) =>
  ({
    ...anEntry(kind, '2030-03-07'),
    id: `${kind.slice(9)}-1`,
    data: { document: 'minutes-1', by },
  }) as EntryDraft
const stream = aRecord(
  act('document.drafted', 'ana'),
  act('document.observed', 'ana'),
  { ...act('document.signed', 'ana'), id: 'signed-ana' },
  { ...act('document.signed', 'nora-kx'), id: 'signed-other' },
)
const tree = {
  kind: 'document',
  v: 1,
  id: 'minutes-1',
  type: 'minutes',
  lang: 'es-MX',
  title: 'Acta de la mesa del agua',
  on: '2030-03-05',
  about: {
    process: 'Plan',
    place: 'Villa Ejemplo',
    country: 'mx',
    author: 'Ana Prueba',
    version: 1,
    keywords: [],
  },
  references: [],
  blocks: [],
} as const
const archived = { 'es-MX': 'Actas de participación' }
const source: ArchiveSource = {
  definition: aDefinition({
    archive: {
      documents: [
        { id: 'minutes', type: 'minutes', title: archived, per: 'session', series: '2C.1', basis: [] },
      ],
      series: [
        { id: '2C.1', title: archived, retention: { current: 2, semiCurrent: null, disposal: 'sampled' } },
      ],
    },
  }),
  record,
  at: '2031-12-31',
  mesas: [aMesa({ people: [nora] })],
}
const options: ArchiveOptions = {
  papers: [{ mesa: 'mesa-1', tree, acts: { stream: 'mesa-agua', entries: stream } }],
  files: [
    { path: 'data/documents/carta.txt', content: scan },
    { path: 'data/recordings/mesa.vtt', content: 'WEBVTT\n' },
  ],
  documents: [
    {
      path: 'data/documents/carta.txt',
      title: { es: 'Carta de Ana Prueba' },
      type: 'letter-of-intent',
      on: '2030',
    },
  ],
  recordings: [
    {
      of: 'mesa-1',
      url: 'https://video.example/mesa.mp4',
      name: 'Grabación de la mesa del agua',
      sha256: 'cd'.repeat(32),
      captions: 'data/recordings/mesa.vtt',
      marks: [{ seconds: 3690, name: 'Acuerdos' }],
    },
  ],
}
const files = archive(source, options)
const textOf = (path: string, among: readonly ArchiveFile[] = files) =>
  String(among.find(file => file.path === path)?.content)
const entered: Entered = JSON.parse(textOf('data/documents/entered.json'))

describe('an archive with all kinds of documents', () => {
  it('is a bag without a dead link, and its page of documents is HTML', async () => {
    expect(checkBag(files)).toEqual([])
    expect(deadLinks(files)).toEqual([])
    const validator = new HtmlValidate({ extends: ['html-validate:standard'] })
    for (const path of ['documentos.html', 'en/documents.html']) {
      const { results } = await validator.validateString(textOf(path), path)
      expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([])
    }
  })

  it('shows each with its type, and recordings with hash, captions and the minute of what is spoken of', () => {
    const page = textOf('en/documents.html')
    expect(page).toContain('Letter of intent: <span lang="es">Carta de Ana Prueba</span>')
    expect(page).toContain('href="../data/documents/carta.txt"')
    expect(page).toContain('cd'.repeat(32))
    expect(page).toContain('href="../data/recordings/mesa.vtt"')
    expect(page).toContain('href="https://video.example/mesa.mp4#t=3690"')
    expect(page).toContain('1:01:30 Acuerdos')
  })

  it('describes them in its crate, with the series in which they are kept', () => {
    const graph: readonly Record<string, unknown>[] = JSON.parse(textOf('data/ro-crate-metadata.json'))[
      '@graph'
    ]
    const of = (id: string) => graph.find(each => each['@id'] === id)
    const minutes = entered.documents.find(({ id }) => id === 'minutes-1')?.files[0]?.path.slice(5) ?? ''
    expect(of(minutes)).toMatchObject({ genre: 'minutes', isPartOf: { '@id': '#series-2C.1' } })
    expect(of('documents/carta.txt')).toMatchObject({ genre: 'letter-of-intent', dateCreated: '2030' })
    expect(of('https://video.example/mesa.mp4')).toMatchObject({ caption: { '@id': 'recordings/mesa.vtt' } })
  })
})

describe('when a document entered', () => {
  it('is told by the entry of its session and what mends it, or by where the process cites its mesa', () => {
    const sheet = entered.documents.find(({ type }) => type === 'reconstructed-session')
    expect(sheet?.entries).toEqual([2, 3])
    expect(entered.documents.find(({ id }) => id === 'minutes-1')?.entries).toEqual([4])
  })

  it('is told of any file whose hash an entry names', () => {
    expect(entered.others).toEqual([
      { path: 'data/documents/carta.txt', bytes: scan.length, sha256: sha256(scan), entries: [5] },
    ])
  })

  it('is told by its acts in its own stream, without what people asked for and without who stands apart', () => {
    const acts = entered.documents.find(({ id }) => id === 'minutes-1')?.acts
    expect(acts?.map(({ id }) => id)).toEqual(['drafted-1', 'signed-ana'])
    const all = files.map(({ content }) => String(content)).join('')
    for (const kept of ['nora-kx', 'Nora Reserva', stream[3]?.hash ?? '', stream[1]?.hash ?? ''])
      expect([kept, all.includes(kept)]).toEqual([kept, false])
  })
})

describe('the head of an archive', () => {
  const key = {
    kty: 'OKP',
    crv: 'Ed25519',
    x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo',
    d: 'nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A',
  }

  it('lies sealed beside the payload, with the public part of the key and the tokens', async () => {
    const sealed = await sealTreeHead(treeHead(record), key)
    const stamps = [{ path: 'record-head.tsr', content: new Uint8Array([48]) }]
    const sealedFiles = archive(source, { ...options, sealed, sealKey: key, stamps })
    expect(checkBag(sealedFiles)).toEqual([])
    expect(JSON.parse(textOf('record-head.json', sealedFiles))).toEqual(sealed)
    expect(textOf('record-head.jwk', sealedFiles)).not.toContain(key.d)
    expect(textOf('tagmanifest-sha256.txt', sealedFiles)).toContain('  record-head.tsr\n')
  })

  it('is refused when it is of another record, and a token when it is called otherwise', async () => {
    const sealed = await sealTreeHead(treeHead(record.slice(0, 2)), key)
    expect(() => archive(source, { sealed })).toThrow(RangeError)
    expect(() => archive(source, { stamps: [{ path: 'data/x.tsr', content: '' }] })).toThrow(RangeError)
  })
})
