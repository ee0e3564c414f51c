import { cp, mkdir, readdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { anEntry } from '@apertura/test-kit'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { aPlace, type Place } from './a-world.js'

const example = fileURLToPath(new URL('../../../examples/run-a-mesa/villa', import.meta.url))
let place: Place
let salts = 0
const nextSalt = () => {
  salts += 1
  return String(salts).padStart(32, '0')
}
beforeEach(async () => {
  place = await aPlace({ today: '2030-04-01', salt: nextSalt })
  await cp(example, place.path('mesa'), { recursive: true })
})
afterEach(() => place.leave())

const documents = (...more: string[]) => place.run('minutes', 'mesa', 'mesa-agua', '--out', 'docs', ...more)
const written = async () => (await readdir(place.path('docs'))).sort()
const text = async (file: string) => (await place.read(`docs/${file}`)).toString()
const change = async (file: string, from: string | RegExp, to: string) =>
  place.write(file, (await place.read(file)).toString().replace(from, to))

const head = {
  v: 1,
  on: '2030-03-26',
  knownOn: '2030-03-26',
  recordedAt: '2030-04-01',
  by: 'secretaria',
  assertedBy: 'alcaldia',
  sources: [{ source: 'gaceta', certainty: 'stated' }],
}
const title = { 'es-MX': 'Título', en: 'Title' }
const entry = (id: string, kind: string, data: object) => ({ ...head, id, kind, data: { title, ...data } })

describe('the documents of a mesa', () => {
  it('are those that what happened gives, in every format that was asked for', async () => {
    const { exit, out } = await documents('--to', 'html,pdf', '--json')
    expect(exit).toBe(0)
    const read = JSON.parse(out)
    expect(read.documents.map(({ type }: { type: string }) => type)).toEqual([
      'call',
      'attendance-list',
      'minutes',
      'agreement-sheet',
      'briefing',
      'hand-over-letter',
    ])
    expect(await written()).toHaveLength(12)
    expect((await place.read('docs/mesa-agua-2-minutes.pdf')).subarray(0, 5).toString()).toBe('%PDF-')
    expect(read.record.entries).toBe(
      (await place.read('mesa/mesa-agua.jsonl')).toString().trim().split('\n').length,
    )
  })

  it('have one digest from the draft to the last signature', async () => {
    const minutes = async () => {
      const { out } = await documents('--to', 'md', '--json')
      const { documents: all } = JSON.parse(out) as { documents: { id: string; digest: string }[] }
      return all.find(({ id }) => id === 'mesa-agua-2-minutes')?.digest ?? ''
    }
    const before = await minutes()
    const evidence = { kind: 'autograph', file: 'ana.png', sha256: 'a'.repeat(64) }
    const signed = { document: 'mesa-agua-2-minutes', version: 1, by: 'ana', evidence }
    await place.write('acts.json', JSON.stringify([entry('signed', 'document.signed', signed)]))
    expect((await place.run('record', 'mesa', 'acts.json', '--stream', 'mesa-agua')).exit).toBe(0)
    expect(await minutes()).toBe(before)
    expect(await text('mesa-agua-2-minutes.md')).toContain('ana.png')
  })

  it('say what is personal only where it is not for everybody', async () => {
    expect((await documents('--to', 'md')).out).toContain('publique solo los que escribe con --public')
    expect(await text('mesa-agua-2-minutes.md')).toContain('Ficticia 12')
    await documents('--to', 'md,html,akn,json,txt', '--public')
    for (const file of await written())
      if (file.includes('public-version')) expect(await text(file)).not.toMatch(/Ficticia|Eva Vecina/)
    expect(await text('mesa-agua-2-minutes-public-version.md')).toContain('CT/07/2030')
  })

  it('are public only in the language that the committee read, for its characters are of that text', async () => {
    const { exit, err } = await documents('--to', 'md', '--public', '--locale', 'en')
    expect([exit, err]).toEqual([
      2,
      expect.stringContaining('is not the document about which a committee resolved'),
    ])
    await expect(written()).rejects.toThrow()
  })

  it('are one letter for each institution, although their names make the same file name', async () => {
    const definition = JSON.parse((await place.read('mesa/process.json')).toString())
    const [other] = definition.parties.filter(({ id }: { id: string }) => id === 'aguas')
    definition.parties.push({ ...other, id: 'aguas-dos', name: 'AGUAS de Villa-Ejemplo' })
    await place.write('mesa/process.json', JSON.stringify(definition))
    const data = { agreements: ['acuerdo-medir'], to: 'aguas-dos' }
    await place.write('acts.json', JSON.stringify([entry('handed', 'agreements.handed-over', data)]))
    expect((await place.run('record', 'mesa', 'acts.json', '--stream', 'mesa-agua')).exit).toBe(0)
    await documents('--to', 'md')
    const letters = (await written()).filter(file => file.includes('letter'))
    expect(letters).toEqual([
      'mesa-agua-2-hand-over-letter-aguas-de-villa-ejemplo-2.md',
      'mesa-agua-2-hand-over-letter-aguas-de-villa-ejemplo.md',
    ])
    expect(await text(letters[0] ?? '')).toContain('AGUAS de Villa-Ejemplo')
    expect(await text(letters[1] ?? '')).toContain('Aguas de Villa Ejemplo')
  })

  it('wait for a committee where nobody has resolved, and say where without giving it away', async () => {
    const lines = (await place.read('mesa/mesa-agua.jsonl')).toString().split('\n')
    const before = lines.findIndex(line => line.includes('"redaction.resolved"'))
    await place.write('mesa/mesa-agua.jsonl', `${lines.slice(0, before).join('\n')}\n`)
    const { exit, out } = await documents('--to', 'md', '--public', '--json')
    expect(exit).toBe(1)
    expect(JSON.parse(out).waiting.map(({ id }: { id: string }) => id)).toContain('mesa-agua-2-minutes')
    expect(out).not.toMatch(/Ficticia|Eva Vecina/)
    expect(await written()).not.toContain('mesa-agua-2-minutes.md')
  })

  it('say that words stand apart when nobody handed them over, and are not written from altered ones', async () => {
    await place.write('mesa/mesa-agua.private.jsonl', '')
    expect((await documents('--to', 'md')).exit).toBe(0)
    expect(await text('mesa-agua-2-minutes.md')).not.toContain('Ficticia')
    await cp(`${example}/mesa-agua.private.jsonl`, place.path('mesa/mesa-agua.private.jsonl'))
    await change('mesa/mesa-agua.private.jsonl', 'Ficticia 12', 'Ficticia 21')
    const { exit, err } = await documents('--to', 'md')
    expect([exit, err]).toEqual([2, expect.stringContaining('mesa-agua.private.jsonl')])
    expect(err).not.toContain('Ficticia')
  })

  it('say what a city says otherwise, and name every mistake in it', async () => {
    await mkdir(place.path('mesa/templates'), { recursive: true })
    await place.write('mesa/templates/minutes.es-MX.json', '{"title.minutes":"Minuta de {tittle}","nada":1}')
    const { exit, err } = await documents('--to', 'md')
    expect(exit).toBe(2)
    expect(err.match(/templates\/minutes\.es-MX\.json/g)).toHaveLength(2)
    expect(err).toContain('{tittle}')
  })

  it.each([
    [['--to', 'rtf'], '--to: expected formats such as html,pdf'],
    [['--letterhead', 'mesa/process.json'], 'mesa/process.json: '],
    [['--letterhead', 'nada.docx'], 'nada.docx: is not there'],
  ])('are not begun with %j', async (more, said) => {
    const { exit, err } = await documents(...more)
    expect([exit, err]).toEqual([2, expect.stringContaining(said)])
    await expect(written()).rejects.toThrow()
  })

  it('are those of no stream that is not there, or is no mesa', async () => {
    const { err } = await place.run('minutes', 'mesa', 'mesa-aire', '--out', 'docs')
    expect(err).toContain('there is no mesa of this name')
    await place.write(
      'mesa/consulta.jsonl',
      `${(await place.read('mesa/mesa-agua.jsonl')).toString().split('\n')[0]}\n`,
    )
    expect((await place.run('minutes', 'mesa', 'consulta', '--out', 'docs')).err).toContain(
      'so it is no mesa',
    )
  })
})

describe('a session that only a later account knows', () => {
  beforeEach(async () => {
    const held = anEntry('session.held', '2030-04-02', {}, { id: 'first-session' })
    await place.write('held.json', JSON.stringify(held))
    await place.run('record', 'villa', 'held.json')
  })

  it('has a sheet, and no other document', async () => {
    const { out } = await place.run('minutes', 'villa', 'first-session', '--out', 'docs', '--json')
    expect(JSON.parse(out).documents.map(({ type }: { type: string }) => type)).toEqual([
      'reconstructed-session',
    ])
    const page = await text('first-session-reconstructed-session.html')
    expect(page).toContain('Esto no es el acta de la sesión')
    expect(page).not.toContain('Firmas')
  })

  it('is named when another one is asked for', async () => {
    const { exit, err } = await place.run('minutes', 'villa', 'nada', '--out', 'docs')
    expect([exit, err]).toEqual([2, expect.stringContaining('first-session')])
  })
})

describe('acts of a mesa that are written down', () => {
  it('begin a stream with the definition, and keep apart what is said apart', async () => {
    const convened = entry('call', 'mesa.convened', {
      mesa: 'mesa-aire',
      series: 'mesas',
      session: '2030-04-20',
      mode: 'in-person',
      agenda: [],
    })
    const guest = entry('guest', 'guest.admitted', {
      person: { id: 'eva', name: { apart: 'Eva Prueba' }, data: 'confidential' },
      as: 'guest',
    })
    await place.write('acts.json', JSON.stringify([convened, guest]))
    const { exit } = await place.run('record', 'mesa', 'acts.json', '--stream', 'mesa-aire')
    expect(exit).toBe(0)
    const lines = (await place.read('mesa/mesa-aire.jsonl')).toString().trim().split('\n')
    expect(lines.map(line => JSON.parse(line).kind)).toEqual([
      'definition.adopted',
      'mesa.convened',
      'guest.admitted',
    ])
    expect(lines.join()).not.toContain('Eva Prueba')
    expect((await place.read('mesa/mesa-aire.private.jsonl')).toString()).toContain('Eva Prueba')
    expect((await place.run('verify', 'mesa/mesa-aire.jsonl')).exit).toBe(0)
  })

  it('are told what must come first, and refused only when live', async () => {
    await place.write('acts.json', JSON.stringify([entry('late', 'moment.begun', { moment: 'welcome' })]))
    const live = await place.run('record', 'mesa', 'acts.json', '--stream', 'mesa-agua', '--live')
    expect([live.exit, live.out]).toEqual([1, expect.stringContaining('mesa.')])
    expect((await place.run('record', 'mesa', 'acts.json', '--stream', 'mesa-agua')).exit).toBe(0)
  })

  it('are not written past another writer', async () => {
    await place.write('acts.json', JSON.stringify([entry('late', 'mesa.closed', {})]))
    const { exit } = await place.run('record', 'mesa', 'acts.json', '--stream', 'mesa-agua', '--expect', '3')
    expect(exit).toBe(1)
  })
})
