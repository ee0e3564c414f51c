import { cp } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Entry, EntryDraft } from '@apertura/domain'
import { memoryStore, openRecord, writeLines } from '@apertura/record'
import { digest } from '@apertura/seal'
import { anEntry } from '@apertura/test-kit'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { aPlace, type Place } from './a-world.js'

const example = fileURLToPath(new URL('../../../examples/run-a-mesa/villa', import.meta.url))
let place: Place
let process: { readonly id: string }
let mesa: readonly Entry[]
beforeEach(async () => {
  place = await aPlace()
  await cp(example, place.path('mesa'), { recursive: true })
  process = JSON.parse(await text('mesa/process.json'))
  mesa = (await text('mesa/mesa-agua.jsonl'))
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line))
})
afterEach(() => place.leave())
const text = async (file: string) => (await place.read(file)).toString()
const adopted = () =>
  anEntry('definition.adopted', '2030-01-10', { definition: process.id, digest: digest(process) })

/** Writes a record anew, whatever it said before. */
async function record(file: string, drafts: readonly EntryDraft[]): Promise<readonly Entry[]> {
  const opened = await openRecord(memoryStore())
  const written = opened.ok ? await opened.value.append(drafts) : opened
  if (!written.ok) throw new Error(JSON.stringify(written.issues))
  await place.write(file, writeLines(written.value))
  return written.value
}
const unsealed = ({ seq: _, prev: __, hash: ___, ...draft }: Entry) => draft as EntryDraft
const run = (...more: string[]) => place.run('archive', 'mesa', '--out', 'site', ...more)
const citing = (...drafts: readonly EntryDraft[]) => record('mesa/record.jsonl', [adopted(), ...drafts])

describe('the mesas that a record cites', () => {
  const cited = (entries: number, head = mesa[entries - 1]?.hash ?? 'b'.repeat(64)) =>
    anEntry('mesa.cited', '2030-03-26', {
      ...{ stream: 'mesa-agua', mesa: 'mesa-agua-2', session: '2030-03-05', entries, head },
    })

  it('are told when they are as they were cited, or went on from there', async () => {
    await citing(cited(30), { ...cited(mesa.length), id: 'cited-again' })
    expect(await run()).toMatchObject({ exit: 0, err: '' })
    expect(await text('site/sesiones.html')).toContain('Mesa del agua, segunda sesión')
  })

  it('are not told when they were cut short', async () => {
    await citing(cited(mesa.length))
    await place.write('mesa/mesa-agua.jsonl', writeLines(mesa.slice(0, 30)))
    const { exit, err } = await run()
    expect([exit, err]).toEqual([
      2,
      `apertura: mesa-agua.jsonl, mesa-cited-2030-03-26: the record cites ${mesa.length} entries of it (found: 30)\n`,
    ])
  })

  it('are not told when somebody wrote them anew', async () => {
    await citing(cited(30))
    const anew = mesa.map(entry =>
      entry.kind === 'mesa.convened' ? { ...entry, data: { ...entry.data, hours: ['11:00'] } } : entry,
    )
    await record(
      'mesa/mesa-agua.jsonl',
      anew.map(entry => unsealed(entry as Entry)),
    )
    const { exit, err } = await run()
    expect([exit, err]).toEqual([2, expect.stringContaining('so this is another')])
  })

  it('are told when a citation that was wrong was mended', async () => {
    const mended = { ...cited(mesa.length), id: 'mended', corrects: 'mesa-cited-2030-03-26' }
    await citing(cited(mesa.length, 'b'.repeat(64)), mended)
    expect(await run()).toMatchObject({ exit: 0, err: '' })
  })

  it('are not told of a day on which they had not met', async () => {
    await citing(cited(mesa.length))
    expect(await run('--at', '2030-03-04')).toMatchObject({ exit: 0, err: '' })
    expect(await text('site/sesiones.html')).not.toContain('Mesa del agua, segunda sesión')
    expect(await run('--at', '2030-03-05')).toMatchObject({ exit: 0, err: '' })
    expect(await text('site/sesiones.html')).toContain('Mesa del agua, segunda sesión')
  })
})

describe('the consultation that a record cites', () => {
  const received = (folio: string, on: string) =>
    anEntry('contribution.received', on, { contribution: folio }, { id: `received-${folio.toLowerCase()}` })
  const drafts = () => [adopted(), received('F-1', '2030-02-01'), received('F-2', '2030-02-02')]
  const cited = (entries: number, head: string | undefined, on = '2030-02-10') =>
    anEntry('consultation.cited', on, {
      ...{ stream: 'consulta', entries, contributions: entries - 1, head: head ?? 'b'.repeat(64) },
    })
  const isShown = async (folio: string) =>
    (await text('site/aportaciones/0001.html').catch(() => '')).includes(folio)

  it('is told up to the entry that is cited', async () => {
    const all = await record('mesa/consulta.jsonl', drafts())
    await citing(cited(2, all[1]?.hash))
    expect(await run()).toMatchObject({ exit: 0, err: '' })
    expect([await isShown('F-1'), await isShown('F-2')]).toEqual([true, false])
  })

  it('is not told when it is shorter, or another, than the one that is cited', async () => {
    const all = await record('mesa/consulta.jsonl', drafts())
    await citing(cited(9, undefined))
    expect((await run()).err).toContain('the record cites 9 entries of it (found: 3)')
    await citing(cited(3, all[1]?.hash))
    expect((await run()).err).toContain('so this is another')
  })

  it('is not said to be empty when it is not there', async () => {
    await citing(cited(3, undefined))
    expect(await run()).toMatchObject({ exit: 0, err: '' })
    expect(await text('site/data/tables/verdicts.json').catch(() => 'none')).toBe('none')
  })

  it('is told as it was cited on the day that is asked for', async () => {
    const all = await record('mesa/consulta.jsonl', drafts())
    await citing(cited(2, all[1]?.hash), cited(3, all[2]?.hash, '2030-02-20'))
    expect(await run('--at', '2030-02-15')).toMatchObject({ exit: 0, err: '' })
    expect([await isShown('F-1'), await isShown('F-2')]).toEqual([true, false])
    expect(await run('--at', '2030-02-09')).toMatchObject({ exit: 0, err: '' })
    expect(await isShown('F-1')).toBe(false)
  })

  it.each(['payload.erased', 'entry.withdrawn'] as const)(
    'shows no text of a contribution after %s, though the citation is older',
    async kind => {
      const gone =
        kind === 'payload.erased'
          ? anEntry(kind, '2030-02-12', { entry: 'received-f-1' })
          : anEntry(kind, '2030-02-12', {}, { corrects: 'received-f-1' })
      const all = await record('mesa/consulta.jsonl', [...drafts(), gone])
      await citing(cited(3, all[2]?.hash))
      const said = (folio: string, title: string) => JSON.stringify({ contribution: folio, title })
      await place.write('mesa/texts.jsonl', `${said('F-1', 'Palabras de Ana')}\n${said('F-2', 'Agua')}\n`)
      const { exit, out } = await run('--json')
      expect(exit).toBe(0)
      for (const { path } of JSON.parse(out).files as { path: string }[])
        expect([path, (await text(`site/${path}`)).includes('Palabras de Ana')]).toEqual([path, false])
      expect(await text('site/aportaciones/0001.html')).toContain('Agua')
    },
  )
})
