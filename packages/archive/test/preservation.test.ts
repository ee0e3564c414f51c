import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type ArchivedFile, type BagAbout, bagOf, checkBag } from '@apertura/archive/preservation'
import { merkleRoot } from '@apertura/seal/merkle'
import { needed } from '@apertura/test-kit'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { about, payload } from './preservation-payload.js'

const bag = bagOf(payload, about)
/** The tool of coreutils, which knows nothing of this room. */
function sha256sum(): true | undefined {
  try {
    return execFileSync('sha256sum', ['--version']).length > 0 || undefined
  } catch {
    return undefined
  }
}

const textOf = (path: string, files = bag): string => String(files.find(file => file.path === path)?.content)

describe('a bag', () => {
  it('has the two lines of BagIt 1.0 and says what it is, how much it holds and of which record', () => {
    expect(textOf('bagit.txt')).toBe('BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n')
    const held = bag.filter(({ path }) => path.startsWith('data/'))
    const octets = held.reduce((sum, { content }) => sum + Buffer.byteLength(content), 0)
    expect(textOf('bag-info.txt')).toBe(
      [
        'Source-Organization: Secretaría de Villa Ejemplo',
        'External-Identifier: villa-ejemplo-1',
        'External-Description: Actas de un proceso inventado, Bagging-Date: 1999-01-01',
        'Title: Archivo de Villa Ejemplo',
        'Bagging-Date: 2031-07-01',
        `Payload-Oxum: ${octets}.${held.length}`,
        'Record-Entries: 2',
        `Record-Root: ${merkleRoot(['00', '01'])}`,
        '',
      ].join('\n'),
    )
  })

  it('is the same bytes in whatever order the files come', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...payload], { minLength: payload.length }), files => {
        expect(bagOf(files, about)).toEqual(bag)
      }),
    )
  })

  const tool = needed('sha256sum', sha256sum, 'no other program reads the manifests')
  it.skipIf(!tool)('is accepted by sha256sum, and no longer once a file was altered', () => {
    const folder = mkdtempSync(join(tmpdir(), 'bag-'))
    try {
      for (const { path, content } of bag) {
        mkdirSync(dirname(join(folder, path)), { recursive: true })
        writeFileSync(join(folder, path), content)
      }
      const check = (manifest: string) =>
        execFileSync('sha256sum', ['--check', '--strict', manifest], {
          cwd: folder,
          encoding: 'utf8',
          stdio: 'pipe',
        })
      const lines = (text: string) => text.trimEnd().split('\n').length
      for (const manifest of ['manifest-sha256.txt', 'tagmanifest-sha256.txt'])
        expect(lines(check(manifest))).toBe(lines(textOf(manifest)))
      writeFileSync(join(folder, 'data/actas/mesa 1.txt'), 'otra cosa')
      expect(() => check('manifest-sha256.txt')).toThrow(/1 computed checksum did NOT match/)
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  it('writes line breaks and percent signs of a path as RFC 8493 asks, and finds the files again', () => {
    const odd = bagOf([{ path: '100%\n%0A\r.txt', content: '' }], { ...about, files: {}, recordings: [] })
    expect(textOf('manifest-sha256.txt', odd)).toContain('  data/100%25%0A%250A%0D.txt\n')
    expect(checkBag(odd)).toEqual([])
  })

  it.each([
    '../acta.txt',
    '/etc/passwd',
    'a/../../b',
    'C:/b',
    'a\\b',
    'a//b',
    'a\u0000b',
    'nul.txt',
    'acta.',
    'ro-crate-metadata.json',
    'RO-Crate-Metadata.json',
    'ACTAS/mesa 1.txt',
  ])('takes no file of the name %j', path => {
    expect(() => bagOf([...payload, { path, content: '' }], about)).toThrow(RangeError)
  })

  it('takes no word of a file that is not there', () => {
    expect(() => bagOf([], { ...about, files: { 'acta.txt': {} } })).toThrow(TypeError)
  })
})

describe('the description of a bag', () => {
  const graphOf = (more: Partial<BagAbout> = {}) => {
    const files = bagOf(payload, { ...about, ...more })
    const crate = JSON.parse(textOf('data/ro-crate-metadata.json', files))
    expect(crate['@context']).toBe('https://w3id.org/ro/crate/1.2/context')
    return new Map<string, Record<string, unknown>>(
      crate['@graph'].map((each: Record<string, unknown>) => [each['@id'], each]),
    )
  }

  it('is an RO-Crate 1.2: a descriptor, a root with all its parts, nothing nested', () => {
    const graph = graphOf()
    expect(graph.get('ro-crate-metadata.json')).toEqual({
      '@id': 'ro-crate-metadata.json',
      '@type': 'CreativeWork',
      conformsTo: { '@id': 'https://w3id.org/ro/crate/1.2' },
      about: { '@id': './' },
    })
    expect(graph.get('./')).toMatchObject({
      '@type': 'Dataset',
      datePublished: '2031-07-01',
      license: { '@id': about.license },
    })
    expect(graph.get('./')?.hasPart).toHaveLength(payload.length + 1)
    for (const entity of graph.values())
      for (const value of Object.values(entity).flat())
        if (typeof value === 'object') {
          expect(Object.keys(value as object)).toEqual(['@id'])
          const id = (value as { '@id': string })['@id']
          expect(graph.has(id) || /^https:\/\//.test(id), id).toBe(true)
        }
  })

  it('says of each file its name, format, hash, size, subject, series, and a date that is no more exact than its source', () => {
    const graph = graphOf()
    expect(graph.get('actas/mesa%201.txt')).toEqual({
      '@id': 'actas/mesa%201.txt',
      '@type': 'File',
      name: 'Acta de la mesa 1',
      encodingFormat: 'text/plain',
      contentSize: '15',
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      genre: 'minutes',
      about: { '@id': 'https://villa.example/mesas/1' },
      dateCreated: '2031-05',
      isPartOf: { '@id': '#series-2C.1' },
    })
    expect(graph.get('datos.csv')).toMatchObject({
      encodingFormat: 'text/csv',
      temporal: '[2031-01..2031-03]',
    })
    expect(graph.get('#series-2C.1-semiCurrent')).toMatchObject({ value: 'not-stated' })
  })

  it('points to a recording that lies elsewhere by hash, captions, transcript and marks', () => {
    const graph = graphOf()
    const url = 'https://video.example/mesa-1.mp4'
    expect(graph.get(url)).toMatchObject({ '@type': ['File', 'VideoObject'], sha256: 'ab'.repeat(32) })
    expect(graph.get(url)).toMatchObject({ caption: { '@id': 'mesa-1.vtt' } })
    expect(graph.get(`${url}#t=90`)).toMatchObject({ '@type': 'Clip', startOffset: 90 })
  })
})

describe('a bag that was altered', () => {
  const bytes = bag.map(({ path, content }) => ({ path, content: Buffer.from(content) }))
  const withFile = (index: number, content: Uint8Array): readonly ArchivedFile[] =>
    bytes.with(index, { path: bytes[index]?.path ?? '', content: Buffer.from(content) })

  it('is found out at each of 1,000 single bytes, and the file is named', () => {
    let flips = 0
    const which = fc.nat({ max: bytes.length - 1 }).chain(index => {
      const length = bytes[index]?.content.length ?? 0
      return fc.tuple(
        fc.constant(index),
        fc.nat({ max: Math.max(length - 1, 0) }),
        fc.integer({ min: 1, max: 255 }),
      )
    })
    fc.assert(
      fc.property(which, ([index, at, mask]) => {
        const { path, content } = bytes[index] as { path: string; content: Buffer }
        if (content.length === 0) return
        const altered = Uint8Array.from(content)
        altered[at] = (altered[at] ?? 0) ^ mask
        flips += 1
        expect(checkBag(withFile(index, altered)).map(problem => problem.path)).toContain(path)
      }),
      { numRuns: 1100, seed: 20310701 },
    )
    expect(flips).toBeGreaterThanOrEqual(1000)
  })

  it('is found out when any file is taken away, or one is added', () => {
    for (const { path } of bytes)
      expect(checkBag(bytes.filter(file => file.path !== path)).map(problem => problem.path)).toContain(path)
    for (const path of ['data/new.txt', 'new.txt', 'data/DATOS.csv'])
      expect(checkBag([...bytes, { path, content: '' }]).map(problem => problem.path)).toContain(path)
  })

  it('names a file whose name leads out of the folder', () => {
    expect(checkBag([...bytes, { path: '../x', content: '' }])).toContainEqual(
      expect.objectContaining({ path: '../x', found: 'a way out of this folder' }),
    )
  })
})
