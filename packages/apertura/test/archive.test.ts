import { cp, readdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { aPlace, type Place } from './a-world.js'

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
    const documents = await readdir(place.path('site/documents'))
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
