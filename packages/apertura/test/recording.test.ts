import { verify } from '@apertura/record'
import { anEntry } from '@apertura/test-kit'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { aWorkbook, type Cell } from './a-workbook.js'
import { aPlace, beginning, type Place } from './a-world.js'

let place: Place
let before: Buffer
beforeEach(async () => {
  place = await aPlace()
  before = await place.read('villa/record.jsonl')
})
afterEach(() => place.leave())

const entries = async () =>
  (await place.read('villa/record.jsonl'))
    .toString()
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line))
const added = async () => (await entries()).slice(beginning.length)
const note = anEntry('antecedent.noted', '2029-07', {}, { id: 'note' })

/** What a refusal leaves behind: nothing. */
async function unchanged(said: { readonly out: string }): Promise<void> {
  expect(said.out).toBe('')
  expect(await place.read('villa/record.jsonl')).toEqual(before)
}

describe('ENTRY.json', () => {
  it('is one entry, or a list of them; the day of writing and the writer need not be said', async () => {
    const { by: _, recordedAt: __, v: ___, ...short } = note
    await place.write('one.json', JSON.stringify(short))
    await place.write(
      'two.json',
      `\uFEFF${JSON.stringify([anEntry('antecedent.noted', '2028'), anEntry('antecedent.noted', '2027')])}`,
    )
    expect(await place.run('record', 'villa', 'one.json', '--by', 'Ana')).toEqual({
      exit: 0,
      out: 'Se asentó 1 entrada; el registro tiene ahora 9.\n',
      err: '',
    })
    const two = await place.run('record', 'villa', 'two.json', '--json')
    expect([two.exit, JSON.parse(two.out)]).toEqual([0, { recorded: 2, version: 11, findings: [] }])
    expect(await added()).toMatchObject([
      { id: 'note', by: 'Ana', recordedAt: '2030-12-01', v: 1 },
      { by: 'archivo', recordedAt: '2040-01-01' },
      {},
    ])
    expect(verify(await place.read('villa/record.jsonl'))).toMatchObject({ ok: true, entries: 11 })
  })

  it('begins a record where there was none', async () => {
    await place.write('villa/record.jsonl', '')
    await place.write('all.json', JSON.stringify(beginning))
    expect((await place.run('record', 'villa', 'all.json', '--expect', '0')).exit).toBe(0)
    expect(await place.read('villa/record.jsonl')).toEqual(before)
  })

  it.each<readonly [string, unknown, string]>([
    ['no entries', [], 'e.json: holds no entries'],
    ['no entry', 3, 'e.json: expected an entry: a JSON object (found: 3)'],
    ['no entry in a list', [note, null], 'e.json, 1: expected an entry: a JSON object (found: null)'],
    [
      'an unknown kind',
      { ...note, kind: 'plan.lost' },
      'e.json, kind: expected one of the kinds of entry (found: "plan.lost")',
    ],
    ['an unknown field', { ...note, mood: 'good' }, 'e.json, mood: unknown field: mood (found: "good")'],
    [
      'an unknown field of the data',
      [note, anEntry('member.joined', '2030-04-02', { mood: 1 } as object)],
      'e.json, 1.data.mood: unknown field: mood (found: 1)',
    ],
    ['a seal of its own', { ...note, seq: 9 }, 'e.json, seq: unknown field: seq (found: 9)'],
    [
      'an impossible day',
      { ...note, recordedAt: '2022-02-30' },
      'e.json, recordedAt: expected a day that exists, written YYYY-MM-DD (found: "2022-02-30")',
    ],
    [
      'nobody who writes',
      { ...note, by: undefined },
      'e.json, by: is missing: who writes this down? Say it here or with --by',
    ],
    [
      'an id that is taken',
      [note, { ...note, id: 'vecinas-joined' }],
      'e.json, 1.id: expected an id that no earlier entry has (found: "vecinas-joined")',
    ],
    ['an id twice', [note, note], 'e.json, 1.id: expected an id that no earlier entry has (found: "note")'],
    [
      'a mending of nothing',
      { ...note, corrects: 'ghost' },
      'e.json, corrects: expected the id of an earlier entry (found: "ghost")',
    ],
    [
      'a member whom nobody knows',
      anEntry('member.joined', '2030-04-02', { member: 'ghost' }),
      'e.json, data.member: “ghost”, which the entry “member-joined-2030-04-02” names, is not a party, a body or a sector of the definition. (found: "ghost")',
    ],
    [
      'another definition',
      anEntry('definition.changed', '2030-12-01', { digest: 'a'.repeat(64) }),
      'e.json, data.digest: The entry “definition-changed-2030-12-01” adopts a definition with the digest aaaa',
    ],
  ])('with %s is refused, and nothing is written', async (_, value, sentence) => {
    await place.write('e.json', JSON.stringify(value))
    const said = await place.run('record', 'villa', 'e.json', '--json')
    expect(said.err).toContain(`apertura: ${sentence}`)
    expect(said.exit).toBe(2)
    await unchanged(said)
  })

  it('names everything that is wrong, not the first thing', async () => {
    await place.write(
      'e.json',
      JSON.stringify([
        { ...note, kind: 'x' },
        { ...note, on: '2022-13', knownOn: 'soon' },
      ]),
    )
    const { err } = await place.run('record', 'villa', 'e.json')
    expect(err.match(/e\.json, \S+/g)).toEqual(['e.json, 0.kind:', 'e.json, 1.on:', 'e.json, 1.knownOn:'])
  })
})

const columns = ['id', 'kind', 'on', 'knownOn', 'assertedBy', 'source', 'certainty', 'title', 'by']
const row = (id: string, title: string) => [
  id,
  'antecedent.noted',
  '2029-07',
  '2030',
  'alcaldia',
  'gaceta',
  'stated',
  title,
  'Ana',
]
const csv = (rows: readonly (readonly string[])[], mark = ',', end = '\n') =>
  rows.map(cells => cells.join(mark) + end).join('')

describe('SHEET.csv', () => {
  it.each<readonly [string, string]>([
    ['commas', csv([columns, row('a', 'Uno'), row('b', 'Dos')])],
    [
      'semicolons, CRLF and a byte order mark',
      `\uFEFF${csv([columns, row('a', 'Uno'), row('b', 'Dos')], ';', '\r\n')}`,
    ],
    ['tabs', csv([columns, row('a', 'Uno'), row('b', 'Dos')], '\t')],
    [
      'empty rows and columns at the end',
      csv([[...columns, ''], [...row('a', 'Uno'), ''], columns.map(() => ''), row('b', ' Dos ')]),
    ],
    ['no line ending at the end', csv([columns, row('a', 'Uno'), row('b', 'Dos')]).trimEnd()],
  ])('may have %s', async (_, sheet) => {
    await place.write('s.csv', sheet)
    expect(await place.run('record', 'villa', 's.csv')).toMatchObject({ exit: 0, err: '' })
    expect((await added()).map(({ id, data, by }) => [id, data.title['es-MX'], by])).toEqual([
      ['a', 'Uno', 'Ana'],
      ['b', 'Dos', 'Ana'],
    ])
  })

  it('has a column for every field of an entry', async () => {
    const more = [
      'title.en',
      'detail',
      'lines',
      'heading',
      'corrects',
      'data.member',
      'data.body',
      'data.instrument',
      'data.subgroup',
    ]
    const cells = [
      'member',
      'member.joined',
      '2030-04-02',
      '2030',
      'alcaldia',
      'gaceta',
      'stated',
      '"Entra, por ""fin"""',
      'Ana',
    ]
    await place.write(
      's.csv',
      csv([
        [...columns, ...more],
        [...cells, 'Joins', '"Una\nnota"', '7-9', 'Actas', 'vecinas-joined', 'vecinas', 'asesor', 'call', ''],
      ]),
    )
    expect(await place.run('record', 'villa', 's.csv')).toMatchObject({ exit: 0, err: '' })
    expect(await added()).toMatchObject([
      {
        corrects: 'vecinas-joined',
        sources: [{ source: 'gaceta', certainty: 'stated', heading: 'Actas', lines: [7, 9] }],
        data: {
          title: { 'es-MX': 'Entra, por "fin"', en: 'Joins' },
          detail: { 'es-MX': 'Una\nnota' },
          body: 'asesor',
          member: 'vecinas',
        },
      },
    ])
  })

  it('takes lists and objects as JSON, and a date between brackets as a date', async () => {
    const cells = row('a', 'Uno').with(2, '[2029..2030]')
    await place.write(
      's.csv',
      csv([
        [...columns, 'data.parties'],
        [...cells, '"[""vecinas"",""promotor""]"'],
      ]),
    )
    expect(await place.run('record', 'villa', 's.csv')).toMatchObject({ exit: 0, err: '' })
    expect(await added()).toMatchObject([{ on: '[2029..2030]', data: { parties: ['vecinas', 'promotor'] } }])
  })

  it.each<readonly [string, string | Uint8Array, string]>([
    ['nothing in it', '', 'line 1: is empty; its first line should name the columns'],
    ['only columns', csv([columns]), ' holds no entries'],
    [
      'a column missing',
      csv([columns.filter(name => name !== 'certainty')]),
      'line 1, certainty: the column is missing (found: "id, kind, on,',
    ],
    [
      'an unknown column',
      csv([[...columns, 'mood']]),
      'line 1, "mood": there is no such column in a sheet of entries',
    ],
    ['a column twice', csv([[...columns, 'by']]), 'line 1, by: the column stands twice'],
    [
      'a title in two places',
      csv([[...columns, 'data.title.en']]),
      'line 1, "data.title.en": there is no such column',
    ],
    [
      'a cell too many',
      csv([columns, row('a', 'Uno'), [...row('b', 'Dos'), 'more']]),
      'line 3: has a cell under no column (found: "more")',
    ],
    [
      'a cell too few',
      csv([columns, row('a', 'Uno'), ['b', 'antecedent.noted']]),
      'line 3, source: is missing',
    ],
    [
      'an open quotation mark',
      csv([columns, row('a', '"Uno')]),
      'line 2: is not a readable sheet: Quote Not Closed',
    ],
    [
      'Windows-1252',
      Buffer.from(csv([columns, row('a', 'Acción')]), 'latin1'),
      'line 2: is not UTF-8; save the file again with the encoding UTF-8 (found: "a,antecedent',
    ],
    [
      'an impossible day',
      csv([columns, row('a', '"Uno\r\ny medio"'), row('b', 'Dos').with(2, '2022-02-30')]),
      'line 4, on: expected a date such as',
    ],
    [
      'an unknown source',
      csv([columns, row('a', '"Uno\ny medio"').with(5, 'ghost')]),
      'line 2, source: “ghost”, which the entry “a” names, is not a source of the definition. (found: "ghost")',
    ],
    [
      'a name for an id',
      csv([columns, row('a', 'Uno').with(4, 'Alcaldía')]),
      'line 2, assertedBy: expected an id in lower case, digits and dashes (found: "Alcaldía")',
    ],
    [
      'lines that are none',
      csv([
        [...columns, 'lines'],
        [...row('a', 'Uno'), '7-x'],
      ]),
      'line 2, lines: ',
    ],
    [
      'an id that is taken',
      csv([columns, row('vecinas-joined', 'Uno')]),
      'line 2, id: expected an id that no earlier entry has (found: "vecinas-joined")',
    ],
  ])('with %s is refused, and nothing is written', async (_, sheet, sentence) => {
    await place.write('s.csv', sheet)
    const said = await place.run('record', 'villa', 's.csv', '--json')
    expect(said.err).toMatch(/^apertura: s\.csv[,:]/)
    expect(said.err).toContain(sentence)
    expect(said.exit).toBe(2)
    await unchanged(said)
  })
})

describe('SHEET.xlsx', () => {
  it('is read as a person sees it: days as days, years as years, without the empty rows', async () => {
    const cells = (id: string, on: Cell): Cell[] =>
      [...row(id, 'Hola & adiós')].map((cell, i) => (i === 2 ? on : cell) as Cell)
    const day = new Date('2029-07-05T00:00:00Z')
    await place.write(
      's.xlsx',
      aWorkbook([columns, cells('a', day), columns.map(() => null), cells('b', 2029), cells('c', '2029-07')]),
    )
    expect(await place.run('record', 'villa', 's.xlsx')).toMatchObject({ exit: 0, err: '' })
    expect((await added()).map(({ id, on, data }) => [id, on, data.title['es-MX']])).toEqual([
      ['a', '2029-07-05', 'Hola & adiós'],
      ['b', '2029', 'Hola & adiós'],
      ['c', '2029-07', 'Hola & adiós'],
    ])
  })

  it.each<readonly [string, () => string | Uint8Array, string]>([
    [
      'a mistake below an empty row',
      () => aWorkbook([columns, columns.map(() => null), row('a', 'Uno').with(2, 'soon')]),
      's.xlsx, line 3, on: expected a date',
    ],
    ['nothing in it', () => aWorkbook([]), 's.xlsx, line 1: is empty'],
    ['no workbook in it', () => 'hello', 's.xlsx: is not a readable workbook'],
    ['no byte in it', () => '', 's.xlsx: is not a readable workbook'],
  ])('with %s is refused, and nothing is written', async (_, content, sentence) => {
    await place.write('s.xlsx', content())
    const said = await place.run('record', 'villa', 's.xlsx')
    expect(said).toMatchObject({ exit: 2, err: expect.stringContaining(`apertura: ${sentence}`) })
    await unchanged(said)
  })
})

describe('norms and versions', () => {
  const forbidden = anEntry('dissemination.noted', '2030-05-10')

  it('a fact is recorded though a norm forbade it, and the norm is named', async () => {
    await place.write('e.json', JSON.stringify(forbidden))
    const { exit, out } = await place.run('record', 'villa', 'e.json', '--locale', 'en')
    expect(exit).toBe(0)
    expect(out).toMatch(
      /^✗ .+ \[parenthesis\.\S+ · dissemination-noted-2030-05-10\]\n1 entry recorded; the record now holds 9\.\n$/,
    )
  })

  it('an act that a norm forbids is refused with --live, and nothing is written', async () => {
    await place.write('e.json', JSON.stringify(forbidden))
    const { exit, out, err } = await place.run('record', 'villa', 'e.json', '--live', '--json')
    expect([exit, err]).toEqual([1, ''])
    expect(JSON.parse(out)).toMatchObject({
      recorded: 0,
      version: 8,
      findings: [
        {
          outcome: 'unmet',
          severity: 'error',
          about: { kind: 'entry' },
          message: expect.stringMatching(/\.$/),
        },
      ],
    })
    const text = await place.run('record', 'villa', 'e.json', '--live')
    expect(text.out).toMatch(/No se asentó nada: lo impide lo que se dice arriba\.\n$/)
    expect(await place.read('villa/record.jsonl')).toEqual(before)
  })

  it('an act about to be done has a day', async () => {
    await place.write('e.json', JSON.stringify(note))
    const said = await place.run('record', 'villa', 'e.json', '--live')
    expect(said).toMatchObject({
      exit: 2,
      err: 'apertura: e.json, on: expected the day of an act that is about to be done (found: "2029-07")\n',
    })
    await unchanged(said)
  })

  it('another version than the one expected is told, and nothing is written', async () => {
    await place.write('e.json', JSON.stringify(note))
    const { exit, out } = await place.run('record', 'villa', 'e.json', '--expect', '7', '--json')
    expect([exit, JSON.parse(out)]).toEqual([1, { recorded: 0, version: 8, findings: [] }])
    const text = await place.run('record', 'villa', 'e.json', '--expect', '7', '--locale', 'en')
    expect(text.out).toMatch(/^Nothing was recorded: the record was expected to hold 7 entries and holds 8\./)
    expect(await place.read('villa/record.jsonl')).toEqual(before)
    expect((await place.run('record', 'villa', 'e.json', '--expect', '8')).exit).toBe(0)
  })
})

describe('a stream into which several people write', () => {
  const lines = async (file: string) => (await place.read(file)).toString().trimEnd().split('\n')
  const said = (id: string) => {
    const { data, ...rest } = anEntry('words.noted', '2030-03-05', { form: 'note' }, { id })
    return JSON.stringify({ ...rest, data: { ...data, words: { apart: { en: `Told by ${id}` } } } })
  }
  const into = (file: string, ...more: readonly string[]) =>
    place.run('record', 'villa', file, '--stream', 'mesa-agua', ...more)

  it('loses nothing of what they write at the same time', async () => {
    const ids = ['one', 'two', 'three', 'four', 'five', 'six']
    for (const id of ids) await place.write(`${id}.json`, said(id))
    const all = await Promise.all(ids.map(id => into(`${id}.json`)))
    expect(all.map(({ exit, err }) => [exit, err])).toEqual(ids.map(() => [0, '']))
    const written = (await lines('villa/mesa-agua.jsonl')).map(line => JSON.parse(line).id)
    expect(written.slice(1).sort()).toEqual([...ids].sort())
    const kept = (await lines('villa/mesa-agua.private.jsonl')).map(line => JSON.parse(line).entry)
    expect(kept.sort()).toEqual([...ids].sort())
  })

  it('says so when somebody wrote first and a version was expected', async () => {
    await place.write('one.json', said('one'))
    await place.write('two.json', said('two'))
    await into('one.json')
    const { exit, out } = await into('two.json', '--expect', '1', '--locale', 'en')
    expect([exit, out]).toEqual([1, expect.stringContaining('expected to hold 1 entry and holds 2')])
  })

  it('keeps apart nothing for entries that it does not take', async () => {
    await place.write('one.json', said('one'))
    await into('one.json')
    const before = await place.read('villa/mesa-agua.private.jsonl')
    const { exit, err } = await into('one.json')
    expect([exit, err]).toEqual([2, expect.stringContaining('no earlier entry has')])
    expect(await place.read('villa/mesa-agua.private.jsonl')).toEqual(before)
  })
})

it('what the machine cannot do is said in a sentence, with the file', async () => {
  const full = Object.assign(new Error('ENOSPC: no space left on device, write'), {
    code: 'ENOSPC',
    path: '/elsewhere/record.jsonl',
  })
  await place.leave()
  place = await aPlace({ appendFile: () => Promise.reject(full) })
  before = await place.read('villa/record.jsonl')
  await place.write('e.json', JSON.stringify(note))
  const said = await place.run('record', 'villa', 'e.json')
  expect(said).toMatchObject({
    exit: 2,
    err: 'apertura: /elsewhere/record.jsonl: the disk is full; nothing was written\n',
  })
  await unchanged(said)
})
