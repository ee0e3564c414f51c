import { type Archive, type ArchiveSource, archive, build } from '@apertura/archive'
import type { EntryDraft } from '@apertura/domain'
import { anEntry } from '@apertura/test-kit'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { askingDefinition, folderOf, said, sealed, textOf } from './contributions-of.js'
import { aMesa, aRecord } from './open-data-city.js'

const record = aRecord(anEntry('cocreation.started', '2030-01-15'))
const folios = ['F-1', 'F-2', 'f-2', 'F-3', 'F-4']
const mesas = [aMesa()]
const definition = askingDefinition()
const options = { base: 'https://example.org/villa/' }
const source = (drafts: readonly EntryDraft[], texts: readonly string[] = []): ArchiveSource => ({
  definition,
  record,
  at: '2031-12-31',
  mesas,
  consultation: sealed(drafts),
  texts: texts.map(folio => textOf(folio)),
})

/** The files of an archive laid over those of the one before, without those that are gone. */
function overlaid(folder: ReadonlyMap<string, string>, { files, gone }: Archive): Map<string, string> {
  const over = new Map([...folder, ...folderOf(files)])
  for (const path of gone) over.delete(path)
  return over
}

const inOrder = (folder: ReadonlyMap<string, string>) => [...folder].sort(([a], [b]) => (a < b ? -1 : 1))

const folio = fc.constantFrom(...folios)
const acts = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: folio.map(f => (n: number) => said.received(n, f)) },
    folio.map(f => (n: number) => said.judged(n, f)),
    folio.map(f => (n: number) => said.review(n, f)),
    folio.map(f => (n: number) => said.reply(n, f)),
    folio.map(f => (n: number) => said.appeal(n, f)),
    folio.map(f => (n: number) => said.axis(n, f)),
    fc.tuple(folio, folio).map(
      ([a, b]) =>
        (n: number) =>
          said.merged(n, a, b),
    ),
    fc.tuple(folio, folio, folio).map(
      ([a, b, c]) =>
        (n: number) =>
          said.split(n, a, [b, c]),
    ),
    fc.nat(20).map(of => (n: number) => said.undone(n, `merged-${of}`)),
    fc.nat(20).map(of => (n: number) => said.withdrawn(n, `in-${of}`)),
    fc.nat(20).map(of => (n: number) => said.withdrawn(n, `judged-${of}`)),
    fc.tuple(folio, fc.nat(20)).map(
      ([f, of]) =>
        (n: number) =>
          said.received(n, f, { corrects: `in-${of}` }),
    ),
    fc.nat(20).map(of => (n: number) => said.erased(n, `in-${of}`)),
  ),
  { maxLength: 16 },
)

describe('an archive that is built from the one before', () => {
  it('has the bytes of one that is made anew, whatever was appended to the consultation', () => {
    fc.assert(
      fc.property(acts, acts, fc.subarray(folios), fc.subarray(folios), (first, then, cleared, later) => {
        const drafts = [...first, ...then].map((act, n) => act(n))
        const old = build(source(drafts.slice(0, first.length), cleared), options)
        const folder = folderOf(old.files)
        const now = source(drafts, later)
        const next = overlaid(folder, build(now, options, old))
        expect(inOrder(next)).toEqual(inOrder(folderOf(archive(now, options))))
      }),
      { numRuns: 40 },
    )
  }, 120_000)

  it('goes on from one archive twice, in two ways that know nothing of each other', () => {
    const old = build(source([said.received(0, 'F-1')]))
    const folder = folderOf(old.files)
    for (const more of [
      [said.received(1, 'F-2'), said.judged(2, 'F-2')],
      [said.received(1, 'F-3'), said.merged(2, 'F-2', 'F-3')],
    ]) {
      const now = source([said.received(0, 'F-1'), ...more])
      expect(inOrder(overlaid(folder, build(now, {}, old)))).toEqual(inOrder(folderOf(archive(now))))
    }
  })

  it('has the bytes of one that is made anew when the process, the mesas, the day or the options are others', () => {
    const old = build(source([said.received(0, 'F-1')]))
    const folder = folderOf(old.files)
    const same = source([said.received(0, 'F-1')])
    const others: readonly (readonly [ArchiveSource, object])[] = [
      [{ ...same, record: aRecord(...record, anEntry('session.held', '2030-03-01')) }, {}],
      [{ ...same, mesas: [] }, {}],
      [{ ...same, at: '2032-01-01' }, {}],
      [same, options],
    ]
    for (const [now, other] of others)
      expect(inOrder(overlaid(folder, build(now, other, old)))).toEqual(
        inOrder(folderOf(archive(now, other))),
      )
  })

  it('gives no file when nothing is new, and only a few when one contribution is answered', () => {
    const drafts = Array.from({ length: 600 }, (_, n) => said.received(n, `F-${n}`))
    const old = build(source(drafts))
    const folder = folderOf(old.files)
    expect([...build(source(drafts), {}, old).files]).toEqual([])
    const answered = build(source([...drafts, said.reply(600, 'F-3')]), {}, old)
    const pages = Array.from(answered.files, ({ path }) => path).filter(path =>
      /aportaciones|contributions/.test(path),
    )
    expect(pages).toEqual(['aportaciones/0001.html', 'en/contributions/0001.html'])
    expect(folder.size).toBeGreaterThan(pages.length)
  })

  it('says which files are gone, also before anybody walked them', () => {
    const old = build(source([said.received(0, 'F-1')]))
    const { consultation: _, ...without } = source([])
    expect(build(without, {}, old).gone).toContain('aportaciones/0001.html')
    expect(build(without, {}, old).gone).toContain('data/tables/verdicts.csv')
  })

  it('is refused when the one before is none, and when a consultation can be walked only once', () => {
    expect(() => build(source([]), {}, { files: [], gone: [] })).toThrow(TypeError)
    const once = sealed([said.received(0, 'F-1')]).values()
    expect(() => build({ ...source([]), consultation: once })).toThrow(TypeError)
  })

  it('reads a consultation that is no array as it reads one that is', () => {
    const entries = sealed([said.received(0, 'F-1'), said.reply(1, 'F-1')])
    const walked = { [Symbol.iterator]: () => entries.values() }
    const now = { ...source([]), consultation: walked }
    expect(archive(now)).toEqual(archive({ ...now, consultation: entries }))
    const old = build({ ...now, consultation: { [Symbol.iterator]: () => entries.slice(0, 1).values() } })
    expect(inOrder(overlaid(folderOf(old.files), build(now, {}, old)))).toEqual(
      inOrder(folderOf(archive(now))),
    )
  })
})
