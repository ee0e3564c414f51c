import { archive } from '@apertura/archive'
import * as api from '@apertura/archive/verify'
import { sha256 } from '@apertura/seal'
import { inclusionProof, merkleRoot } from '@apertura/seal/merkle'
import { aDefinition, anEntry } from '@apertura/test-kit'
import { describe, expect, it } from 'vitest'
import { aRecord } from './open-data-city.js'

const { archiveList, belongs, kindOfProblem, leftBy, placeOfArchive, readEntered, verifyArchive } = api

it('exports these names and no others', () => {
  expect(Object.keys(api).sort()).toEqual([
    'archiveList',
    'belongs',
    'isRead',
    'kindOfProblem',
    'leftBy',
    'placeOfArchive',
    'placeOfProblem',
    'readEntered',
    'unpackArchive',
    'verifyArchive',
    'verifyManifestFile',
    'whyOf',
    'zipOfBytes',
  ])
})

const definition = aDefinition()
const record = aRecord(
  anEntry('application.submitted', '2030-01-20'),
  anEntry('parenthesis.opened', '2030-04-04'),
  anEntry('statement.made', '2030'),
)
const files = archive({ definition, record, at: '2031-12-31' })
const hashes = record.map(({ hash }) => hash)

describe('a known head', () => {
  it.each([
    ['the hash of the last entry', hashes[2], 0],
    ['the hash of an earlier one', hashes[0], 2],
    ['the root', merkleRoot(hashes), 0],
    ['the root when there was one entry less', merkleRoot(hashes.slice(0, 2)), 1],
    ['the root of nothing', merkleRoot([]), 3],
  ])('may be %s', async (_, head, since) => {
    const found = await verifyArchive(files, { head: head as string })
    expect([found.ok, found.sinceHead]).toEqual([true, since])
  })

  it('that is of another record is a problem of this one', async () => {
    const found = await verifyArchive(files, { head: sha256('another') })
    expect([found.ok, found.sinceHead]).toEqual([false, null])
    expect(found.problems.map(({ path }) => path)).toEqual(['data/record.jsonl'])
  })
})

describe('the list of another copy', () => {
  it('finds a copy that agrees with itself and is another one', async () => {
    const hashed = files.map(({ path, content }) => ({
      path,
      sha256: sha256(content),
      bytes: content.length,
    }))
    const other = archive({ definition, record: record.slice(0, 2), at: '2031-12-31' })
    expect((await verifyArchive(other)).ok).toBe(true)
    const { problems } = await verifyArchive(other, { list: archiveList(hashed) })
    expect(problems.map(({ path }) => path)).toContain('data/record.jsonl')
    expect((await verifyArchive(files, { list: archiveList(hashed) })).problems).toEqual([])
  })
})

describe('belongs', () => {
  const [first, second] = hashes as [string, string]
  const entry = (seq: number) => ({
    seq,
    id: `entry-${seq}`,
    kind: 'session.held' as const,
    on: '2030-03-08' as const,
    recordedAt: '2030-03-09' as const,
    hash: hashes[seq - 1] as string,
    proof: { index: seq - 1, size: 3, path: inclusionProof(hashes, seq - 1) },
  })
  const head = { size: 3, root: merkleRoot(hashes) }
  const html = { path: 'data/documents/acta.es.html', sha256: sha256('<p>Acuerdos'), bytes: 11 }
  const pdf = { path: 'data/documents/acta.es.pdf', sha256: sha256('%PDF'), bytes: 4 }
  const entered = {
    kind: 'entered' as const,
    v: 1 as const,
    head,
    documents: [
      {
        id: 'acta',
        type: 'minutes',
        lang: 'es-MX',
        title: 'Acta',
        about: 'sesion-1',
        on: '2030-03-08' as const,
        digest: sha256('acta'),
        files: [html, pdf],
        entries: [2, 1],
        acts: [],
      },
    ],
    others: [{ path: 'data/foto.png', sha256: sha256('png'), bytes: 3, entries: [1] }],
    entries: [entry(1), entry(2)],
  }
  const list = archiveList(
    [html, pdf, { path: 'data/foto.png', sha256: sha256('png'), bytes: 3 }],
    entered,
    head,
  )

  it('says which file a document is, what else it is called, and when it entered', () => {
    const found = belongs('%PDF', list)
    expect(found).toMatchObject({
      belongs: true,
      paths: [pdf.path],
      formats: [html.path],
      document: { id: 'acta', title: 'Acta' },
    })
    expect(found.entries.map(({ seq, proven }) => [seq, proven])).toEqual([
      [1, true],
      [2, true],
    ])
  })

  it('knows a file that is no document of the process but is named by an entry', () => {
    expect(belongs('png', list).entries.map(({ seq }) => seq)).toEqual([1])
  })

  it('knows bytes alone: another line break is another document', () => {
    expect(belongs('%PDF\n', list)).toMatchObject({ belongs: false, paths: [], entries: [] })
    expect(belongs({ sha256: pdf.sha256 }, list).belongs).toBe(true)
    expect(belongs(new TextEncoder().encode('%PDF'), list).belongs).toBe(true)
  })

  it.each([
    ['of another entry', { ...entry(1), hash: second }],
    ['at another place', { ...entry(1), proof: { ...entry(1).proof, index: 1 } }],
    [
      'of another tree',
      { ...entry(1), proof: { index: 0, size: 2, path: inclusionProof([first, first], 0) } },
    ],
    ['that says nothing', { ...entry(1), proof: { index: 0, size: 3, path: [] } }],
  ])('does not take a proof %s', (_, false_) => {
    const { entries } = belongs('png', { ...list, entered: { ...entered, entries: [false_] } })
    expect(entries.map(({ proven }) => proven)).toEqual([false])
  })

  it('proves nothing without a root', () => {
    const { head: _, ...rootless } = list
    expect(belongs('png', rootless).entries[0]?.proven).toBe(false)
  })

  it('does not say of a file that is gone that it is here, whatever the list of documents says', () => {
    expect(belongs('%PDF', archiveList([html], entered, head))).toMatchObject({ belongs: false, entries: [] })
  })
})

describe('what comes from outside', () => {
  it.each([
    '',
    'null',
    '[]',
    '{}',
    '{"kind":"entered","v":1}',
    '{"kind":"entered","v":1,"head":{},"documents":[null]}',
  ])('is read as no list of documents: %s', text => expect(readEntered(text)).toBeUndefined())

  it.each(['data/documents/entered.json', 'record-head.json', 'data/record.jsonl', 'manifest-sha256.txt'])(
    '%s may be anything, and is named',
    async path => {
      for (const content of ['', 'null', '{}', '[{}]', '\ufeff', '{"head":null}', new Uint8Array([255, 0])]) {
        const altered = files.map(file => (file.path === path ? { path, content } : file))
        const { problems } = await verifyArchive(altered)
        expect(problems.map(each => each.path)).toContain(path)
      }
    },
  )
})

describe('names', () => {
  it.each([
    [['bagit.txt', 'a.txt'], ''],
    [['x/bagit.txt', 'x/a/b.txt'], 'x/'],
    [['x/tagmanifest-sha256.txt', '__MACOSX/x/._a'], 'x/'],
    [['x/y/bagit.txt'], undefined],
    [['x/bagit.txt', 'y/bagit.txt'], undefined],
    [[], undefined],
  ])('%j have their archive at %j', (paths, place) => expect(placeOfArchive(paths)).toBe(place))

  it.each([
    ['.DS_Store', 'macOS'],
    ['data/._acta.pdf', 'macOS'],
    ['__MACOSX/x', 'macOS'],
    ['data/Thumbs.db', 'Windows'],
    ['desktop.ini', 'Windows'],
    ['acta.pdf.part', 'a program that did not end its work'],
    ['acta.pdf', undefined],
    ['departamento', undefined],
  ])('%s was left by %s', (path, by) => expect(leftBy(path)).toBe(by))

  it('of problems say what happened to a file', () => {
    const kinds = [
      { path: 'a', expected: 'this file', found: 'nothing' },
      { path: 'a', expected: 'no such file', found: sha256('a') },
      { path: 'a', expected: sha256('a'), found: sha256('b') },
      { path: 'a', expected: 'the two lines of BagIt 1.0', found: 'something else' },
      { path: 'a', expected: 'a timestamp of somebody whom you trust', found: 'nothing' },
    ].map(kindOfProblem)
    expect(kinds).toEqual(['missing', 'added', 'altered', 'other', 'untrusted'])
  })
})
