import { cp, readdir, rm, symlink } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { letterNames } from '../src/letter-names.js'
import { aPlace, type Place } from './a-world.js'

const example = fileURLToPath(new URL('../../../examples/screen-a-consultation/villa', import.meta.url))
const [record, apart] = ['consulta/consultation.jsonl', 'consulta/consultation.private.jsonl']
let place: Place
beforeEach(async () => {
  place = await aPlace({ today: '2030-09-02', salt: () => '00'.repeat(16) })
  await cp(example, place.path('consulta'), { recursive: true })
})
afterEach(() => place.leave())

const screened = (file = 'consulta/contributions.csv') => place.run('screen', 'consulta', file, '--record')
const letters = (...more: string[]) => place.run('letters', 'consulta', '--out', 'cartas', ...more)
const change = async (file: string, from: string | RegExp, to: string) =>
  place.write(file, (await place.read(file)).toString().replace(from, to))
const late = (folio: string) => `${folio},Agua,Propongo que las sesiones se transmitan,agua,2030-08-09\n`

describe('what stands apart from the record of a consultation', () => {
  it('is not answered when its words are not those that were sealed', async () => {
    await screened()
    await change(apart, 'sesiones del cabildo', 'sesiones de nadie')
    const { exit, out, err } = await letters()
    expect([exit, out]).toEqual([2, ''])
    expect(err).toMatch(/^apertura: consultation\.private\.jsonl: has other words .* \(found: VE-014\)\n$/)
  })

  it('is missed when it is gone', async () => {
    await screened()
    await rm(place.path(apart))
    expect((await letters()).err).toContain('has not what this contribution says')
  })

  it('keeps nobody else from a reply when one was erased', async () => {
    await screened()
    const entries = (await place.read(record))
      .toString()
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line))
    const { id } = entries.find(({ data }) => data.contribution === 'VE-014')
    await change(apart, new RegExp(`^.*"entry":"${id}".*\n`, 'm'), '')
    const title = { 'es-MX': 'Se borró', en: 'Erased' }
    const { on, knownOn, by, assertedBy, sources } = entries[0]
    const erasure = { id: 'erased', kind: 'payload.erased', v: 1, on, knownOn, by, assertedBy, sources }
    const data = { title, entry: id, ground: title }
    await place.write('erasure.json', JSON.stringify({ ...erasure, data }))
    const told = await place.run('record', 'consulta', 'erasure.json', '--stream', 'consultation')
    expect([told.exit, told.err]).toEqual([0, ''])
    expect((await letters()).exit).toBe(0)
    const written = await readdir(place.path('cartas'))
    expect(written).toHaveLength(10)
    expect(written).not.toContain('VE-014.html')
  })

  it.each(['screen', 'letters'])('stays readable when %s was stopped before the record', async stopped => {
    await screened()
    const before = await place.read(record)
    if (stopped === 'letters') await letters('--record')
    await place.write(record, stopped === 'letters' ? before : '')
    if (stopped === 'screen') expect((await screened()).exit).toBe(0)
    expect((await letters('--record')).err).toBe('')
    expect((await letters()).exit).toBe(0)
    expect((await place.run('verify', record)).exit).toBe(0)
  })
})

describe('a mistake in a consultation', () => {
  it('that names a word list which is not there is told by both commands as one of the file', async () => {
    await screened()
    await change('consulta/process.json', '"insults"', '"nolist"')
    for (const { exit, err } of [await screened(), await letters()]) {
      expect(exit).toBe(2)
      expect(err).toMatch(/^apertura: process\.json, consultation: '.*' has no word list 'nolist'/)
    }
  })

  it('does not cost anybody the file that was read, by whatever name it goes', async () => {
    await screened()
    await place.run('screen', 'consulta', 'consulta/contributions.csv', '--out', 'consulta/judged.csv')
    await symlink(place.path('consulta'), place.path('link'))
    const { exit, err } = await place.run(
      ...['screen', 'consulta', 'consulta/judged.csv', '--out', 'link/judged.csv'],
    )
    expect([exit, err]).toEqual([2, 'apertura: link/judged.csv, --out: is the file that is read\n'])
  })
})

describe('the names of letters', () => {
  it('are never those of letters that were sent before', async () => {
    const head = 'id,title,body,axis,receivedOn\n'
    for (const folio of ['a/1', 'A-1', '../../a 1']) {
      await place.write('c.csv', head + late(folio))
      await screened('c.csv')
      await letters('--record')
    }
    expect((await readdir(place.path('cartas'))).sort()).toEqual(['A-1-2.html', 'a-1-3.html', 'a-1.html'])
  })

  it('are none that a system keeps for itself, and keep the letters under accents', () => {
    expect(letterNames(['CON', 'nul', 'AÑO-1', '../..', '日本'])).toEqual([
      'letter-CON',
      'letter-nul',
      'ANO-1',
      'letter',
      'letter-2',
    ])
  })
})
