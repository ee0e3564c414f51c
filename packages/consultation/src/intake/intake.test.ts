import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { needed } from '@apertura/test-kit'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bytesOf, latin, readInPieces, readWhole } from '../../test/intake-text.js'
import type { IntakeOptions } from './intake.js'

const idsOf = (file: string | Uint8Array, options: IntakeOptions = {}) =>
  readWhole(file, options).rows.map(({ contribution }) => contribution.id)
const setAside = (file: string | Uint8Array, options: IntakeOptions = {}) =>
  readWhole(file, options).unreadable.map(({ line, message, path }) =>
    path === undefined ? [line, message] : [line, message, path],
  )
const issuesOf = (file: string | Uint8Array, options: IntakeOptions = {}) => {
  const read = readInPieces(typeof file === 'string' ? bytesOf(file) : file, 1000, options)
  return 'issues' in read ? read.issues : []
}

describe('a sheet of contributions', () => {
  it('keeps what people wrote, where it came from and under which notice', () => {
    const file = 'id;title;body;age;receivedOn\n7;Agua;"Falta; ""mucha""\nagua";40;5/7/2022\n'
    const { rows, columns, summary } = readWhole(file, { channel: 'paper', notice: 'n-1', file: 'a.csv' })
    expect(rows.map(({ contribution }) => contribution)).toEqual([
      {
        id: '7',
        title: 'Agua',
        body: 'Falta; "mucha"\nagua',
        receivedOn: '2022-07-05',
        channel: 'paper',
        notice: 'n-1',
        origin: { file: 'a.csv', line: 2 },
        more: { age: '40' },
      },
    ])
    expect(columns).toEqual(['id', 'title', 'body', 'age', 'receivedOn'])
    expect(summary).toMatchObject({ rows: 1, contributions: 1, unreadable: 0 })
  })

  it('may have any columns, if somebody says which is which', () => {
    const mapping = { id: 'Folio', body: 'Planteamiento', helpedBy: 'Capturó', channel: 'Vía' }
    const { rows } = readWhole('Folio\tPlanteamiento\tVía\tCapturó\nA1\tBaches\tTeléfono\tRosa\n', {
      mapping,
    })
    expect(rows[0]?.contribution).toEqual({
      id: 'A1',
      title: '',
      body: 'Baches',
      channel: 'telephone',
      helpedBy: 'Rosa',
    })
  })

  it('gives a folio to whoever has none, and never one that is taken', () => {
    expect(idsOf('id,title\n,Agua\nf-2,Luz\n,Baches\n', { folio: 'f-' })).toEqual(['f-1', 'f-2', 'f-3'])
  })

  it('sets aside the second row of an id, and says where the first stands', () => {
    expect(setAside('id,title\n1,Agua\n1,Luz\n')).toEqual([[3, 'has the id of the row on line 2', 'id']])
  })

  it('keeps a date that is none where it stands, and says so', () => {
    const { rows, doubts } = readWhole('id,title,receivedOn\n1,Agua,31/02/2022\n2,Luz,2022-07\n')
    expect(rows.map(({ contribution }) => contribution)).toMatchObject([
      { more: { receivedOn: '31/02/2022' } },
      { receivedOn: '2022-07' },
    ])
    expect(rows[0]?.contribution).not.toHaveProperty('receivedOn')
    expect(doubts).toEqual([{ line: 2, path: 'receivedOn', message: 'is not a date', value: '"31/02/2022"' }])
  })

  it('reads right-to-left marks as the text that they are', () => {
    expect(readWhole('title\n\u202eagua\u200f\n').rows[0]?.contribution.title).toBe('\u202eagua\u200f')
  })

  it.each([',', ';', '\t'])('finds out that %j separates its cells', delimiter => {
    const file = `id${delimiter}title${delimiter}body\n1${delimiter}Agua${delimiter}Falta\n`
    expect(readWhole(file).rows[0]?.contribution).toMatchObject({ id: '1', title: 'Agua', body: 'Falta' })
  })

  it('obeys the line in which a spreadsheet says what separates its cells', () => {
    const { rows } = readWhole('sep=;\r\nid;title\r\n1;Agua, luz\r\n')
    expect(rows).toMatchObject([{ line: 3, contribution: { id: '1', title: 'Agua, luz' } }])
  })

  it('knows the line of every row, whatever ends a line and whatever spans several', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      const file = ['id,title', '1,"a', 'b"', '', '2,c', '3,"d', '', 'e"', '4,f'].join(end)
      expect(readWhole(file).rows.map(({ line }) => line)).toEqual([2, 5, 6, 9])
    }
  })

  it('takes no notice of a byte order mark, of empty lines and of empty cells behind the last column', () => {
    const { rows, summary } = readWhole('\ufeffid,title,\n1,Agua,\n\n,,\n2,Luz,,,\n')
    expect(rows.map(({ contribution }) => contribution.id)).toEqual(['1', '2'])
    expect(summary).toMatchObject({ rows: 2, blank: 1 })
  })
})

describe('what cannot be read', () => {
  it('is nothing of a file without names, or with names that do harm', () => {
    expect(issuesOf('')).toMatchObject([{ message: expect.stringContaining('is empty') }])
    for (const name of ['__proto__', 'constructor', 'prototype']) {
      expect(issuesOf(`id,title,${name}\n1,Agua,x\n`, { file: 'a.csv' })).toEqual([
        { file: 'a.csv', line: 1, path: name, message: 'cannot be the name of a column' },
      ])
    }
    expect(issuesOf('nombre,edad\nAna,40\n')).toMatchObject([
      { path: 'body', message: expect.stringContaining('there are "nombre", "edad"') },
    ])
    expect(issuesOf('id,texto\n1,a\n', { mapping: { body: 'Texto' } })).toMatchObject([
      { path: 'body', message: expect.stringContaining('there are "id", "texto"'), value: '"Texto"' },
    ])
    expect(issuesOf(Uint8Array.of(0xff, 0xfe, 105, 0, 100, 0, 10, 0))).toMatchObject([
      { message: 'is UTF-16; it should be saved as UTF-8' },
    ])
  })

  it('is a row of another number of cells, and no other row', () => {
    const file = 'id,title,body\n1,a,b\n2,a\n3,a,b,c\n4,a,b\n'
    expect(idsOf(file)).toEqual(['1', '4'])
    expect(setAside(file)).toEqual([
      [3, 'has 2 cells, and there are 3 columns'],
      [4, 'has 4 cells, and there are 3 columns'],
    ])
  })

  it('is a row whose quote is never closed, and no other row', () => {
    const file = 'id,title,body\n1,a,b\n2,"a,b\n3,a,"b, c"\n4,a,b\n'
    expect(idsOf(file)).toEqual(['1', '3', '4'])
    expect(setAside(file)).toEqual(
      [[3, 'has a quote in the middle of a field']].map(([line]) => [line, expect.any(String)]),
    )
    expect(setAside('id,title\n1,"a\n2,b\n')).toEqual([[2, 'has a quote that is not closed']])
    expect(idsOf('id,title\n1,"a\n2,b\n')).toEqual(['2'])
  })

  it('is a row whose quote closes in the middle of a field', () => {
    expect(setAside('id,title\n1,"a" b\n2,c\n')).toEqual([[2, 'has a quote in the middle of a field']])
    expect(readWhole('id,title\n1,un tubo de 5" roto\n').rows[0]?.contribution.title).toBe(
      'un tubo de 5" roto',
    )
  })

  it('is a quote that swallows whole rows, though it is closed in the end', () => {
    const file = 'id,title\n1,"a\n2,b\n3,c",d\n'
    expect(idsOf(file)).toEqual(['2'])
    expect(setAside(file)).toEqual([
      [2, 'has a quote that is not closed'],
      [4, 'has 3 cells, and there are 2 columns'],
    ])
  })

  it('is a row with a null character, or with half of a surrogate pair', () => {
    expect(setAside('id,title\n1,a\0b\n2,c\n')).toEqual([[2, 'has a null character', 'title']])
    const half = Uint8Array.from([...bytesOf('id,title\n1,'), 0xed, 0xa0, 0xbd, ...bytesOf('\n2,ñ\n')])
    expect(setAside(half)).toEqual([[2, 'has half of a surrogate pair', 'title']])
    expect(idsOf(half)).toEqual(['2'])
  })

  it('is a field of ten million characters, on one line or on many, and no other row', () => {
    const long = 'a'.repeat(10_000_000)
    expect(setAside(`id,title,body\n1,b,${long}\n2,c,d\n`)).toEqual([
      [2, 'is a line of more than 4194304 bytes'],
    ])
    const lines = `${'b'.repeat(99)}\n`.repeat(100_000)
    const { rows, unreadable } = readWhole(`id,title\n1,"${lines}"\n2,c\n`)
    expect(rows).toHaveLength(1)
    expect(unreadable[0]).toMatchObject({ line: 2, message: 'has a quote that is not closed' })
    expect(setAside(`id,title\n1,${'b'.repeat(101)}\n2,c\n`, { maxField: 100 })).toEqual([
      [2, 'is longer than 100 characters', 'title'],
    ])
  })

  it('is a file whose first line never ends, or that has columns without end', () => {
    const [long] = issuesOf('x'.repeat(500), { maxField: 10, blockBytes: 10 })
    expect(long).toMatchObject({ line: 1, message: 'is a line of more than 40 bytes' })
    expect(issuesOf(`title,body,${'c,'.repeat(200_000)}z\nA,b,c\n`)).toEqual([
      { line: 1, path: '', message: 'has more than 1000 columns', value: '200003' },
    ])
  })

  it('is the line of names where files were pasted together', () => {
    const sheet = 'id,title\nid,agua\nid , title\nid,title\n2,luz\n'
    expect(idsOf(sheet)).toEqual(['id', '2'])
    expect(setAside(sheet)).toEqual([
      [3, 'names the columns once more'],
      [4, 'names the columns once more'],
    ])
  })

  it('is a row that says nothing', () => {
    expect(setAside('id,title,body\n1,,\n2, ,\n3,a,\n')).toEqual([
      [2, 'has neither a title nor a body'],
      [3, 'has neither a title nor a body'],
    ])
  })
})

describe('encodings', () => {
  it('may change from line to line, inside a quoted field too', () => {
    const file = Uint8Array.from([
      ...bytesOf('id,title\n1,Señalización\n'),
      ...latin('2,Iluminación\n3,"Año '),
      ...latin('uno\n'),
      ...bytesOf('año dos"\n'),
    ])
    const { rows, summary } = readWhole(file)
    expect(rows.map(({ contribution }) => contribution.title)).toEqual([
      'Señalización',
      'Iluminación',
      'Año uno\naño dos',
    ])
    expect(summary.decodedAs).toEqual({ utf8: 3, windows1252: 2 })
  })

  it('put together a character that was written in two halves', () => {
    const file = Uint8Array.from([...bytesOf('title\n'), 0xed, 0xa0, 0xbc, 0xed, 0xbc, 0xb3, 10])
    expect(readWhole(file).rows[0]?.contribution.title).toBe('🌳')
  })
})

describe('JSON Lines', () => {
  it('may have texts in languages, numbers, and lists', () => {
    const file =
      '{"id":7,"title":{"es":"Agua","ca":"Aigua"},"body":{"es":"Falta"},"tags":["a"]}\n\n{"id":8,"body":"Luz"}'
    const { rows, columns } = readWhole(file, { format: 'jsonl', from: 'decidim' })
    expect(rows.map(({ line, contribution }) => ({ line, ...contribution }))).toEqual([
      {
        line: 1,
        id: '7',
        title: 'Agua',
        body: 'Falta',
        channel: 'web',
        more: { 'title/ca': 'Aigua', tags: '["a"]' },
      },
      { line: 3, id: '8', title: '', body: 'Luz', channel: 'web' },
    ])
    expect(columns).toEqual(['id', 'title/es', 'title/ca', 'body/es', 'tags', 'body'])
  })

  it('set aside what lies deeper than can be written', () => {
    const deep = `{"title":"Agua","more":${'['.repeat(100_000)}${']'.repeat(100_000)}}`
    expect(setAside(`${deep}\n{"title":"Luz"}\n`, { format: 'jsonl' })).toEqual([
      [1, 'lies deeper than 4 levels'],
    ])
  })

  it('set aside objects that would make columns without end', () => {
    const lines = Array.from({ length: 1100 }, (_, i) => `{"title":"a","key${i}":"${i}"}`)
    const { rows, unreadable, columns } = readWhole(lines.join('\n'), { format: 'jsonl' })
    expect([rows.length, unreadable.length, columns.length]).toEqual([999, 101, 1000])
  })

  it.each([
    ['[1]', 'is not an object', undefined],
    ['{"title":', 'is not JSON', undefined],
    ['{"title":"a","__proto__":{"x":1}}', 'cannot be the name of a column', '__proto__'],
    ['{"title":"a","b":{"constructor":1}}', 'cannot be the name of a column', 'b/constructor'],
    ['{"title":"\\ud83d"}', 'has half of a surrogate pair', 'title'],
    ['{"title":"a\\u0000"}', 'has a null character', 'title'],
    ['{"a":{"b":{"c":{"d":{"e":1}}}}}', 'lies deeper than 4 levels', 'a/b/c/d/e'],
    ['{"title":"a","id":12345678901234567890}', expect.stringContaining('too large'), 'id'],
    ['{"other":"a"}', 'has neither a title nor a body', undefined],
  ])('sets aside %s', (line, message, path) => {
    const { unreadable, rows } = readWhole(`${line}\n{"title":"b"}\n`, { format: 'jsonl' })
    expect(unreadable).toMatchObject([{ line: 1, message, ...(path ? { path } : {}) }])
    expect(rows).toHaveLength(1)
    expect(({} as { x?: number }).x).toBeUndefined()
  })
})

const proposals = needed(
  'shared',
  () => {
    const found = fileURLToPath(
      new URL('../../../../../shared/data/decidim-barcelona/proposals.csv', import.meta.url),
    )
    return existsSync(found) ? readFileSync(found) : undefined
  },
  'no export of a real platform is read',
)

describe.skipIf(proposals === undefined)('the proposals of decidim.barcelona', () => {
  const whole = () => readWhole(proposals ?? '', { from: 'decidim', file: 'proposals.csv' })

  it('are all read', () => {
    const { rows, unreadable, doubts, summary } = whole()
    expect([unreadable, doubts]).toEqual([[], []])
    expect(summary).toMatchObject({ rows: 10_860, contributions: 10_860 })
    expect(rows[0]?.contribution).toMatchObject({
      id: '3',
      title: 'Sensibilitzar sobre la diversitat funcional',
      axis: 'Bon viure',
      territory: 'Gràcia',
      receivedOn: '2016-01-22',
      channel: 'web',
      more: { code: 'BCN-2016-01-3', status: 'accepted' },
    })
    expect(rows.filter(({ contribution }) => contribution.channel === 'in-person')).toHaveLength(4498)
  })

  it('are the same in Windows-1252, where that has all their letters', () => {
    const head = (proposals ?? Buffer.of()).toString().split('\n').slice(0, 2000).join('\n')
    const plain = head.replace(/[^\n -~¡-ÿ]/g, '?')
    const read = (bytes: Uint8Array) => readWhole(bytes, { from: 'decidim', care: false }).rows
    expect(read(latin(plain))).toEqual(read(bytesOf(plain)))
  })
})

const cell = () =>
  fc.oneof(
    fc.constantFrom(
      'a',
      'ñ',
      '"x"',
      '"a,""b"" c"',
      '"l1\nl2"',
      '',
      '5" y',
      '"open',
      'x"',
      ' " ',
      '\r',
      '\0',
      '😀',
    ),
    fc.string({ maxLength: 6 }),
  )
const messyFile = () =>
  fc
    .array(fc.array(cell(), { minLength: 1, maxLength: 4 }), { maxLength: 12 })
    .map(rows => `id,title,body\n${rows.map(cells => cells.join(',')).join('\n')}`)

describe('any file', () => {
  it('comes to the same however its bytes come in, and in blocks of whatever size', () => {
    fc.assert(
      fc.property(
        messyFile(),
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 1, max: 60 }),
        (file, size, blockBytes) => {
          const whole = readInPieces(bytesOf(file), 1_000_000)
          expect(readInPieces(bytesOf(file), size)).toEqual(whole)
          expect(readInPieces(bytesOf(file), size, { blockBytes })).toEqual(whole)
        },
      ),
      { numRuns: 500 },
    )
  })

  it('is cut at every one of its bytes without a difference', () => {
    const file = bytesOf('id,title,body\r\n1,"ñ\r\n""b""",c\r\n2,"open,d\r\n3,é,f\r\n4,x\r\n5,😀,"g"')
    const whole = readInPieces(file, file.length)
    for (let blockBytes = 1; blockBytes <= file.length; blockBytes += 1) {
      expect(readInPieces(file, 7, { blockBytes })).toEqual(whole)
    }
  })

  it('loses no row: 100,000 of them, broken in every way, are contributions or set aside', () => {
    const next = chance(20_220_705)
    const pieces = [
      'a',
      'ñ',
      '"',
      '""',
      ',',
      '\n',
      '\r\n',
      ';',
      '\0',
      '=1+1',
      '\u202e',
      '<b>',
      '😀',
      '__proto__',
      '1',
      ' ',
    ]
    const rows = Array.from({ length: 100_000 }, (_, index) => {
      const good = `${index},título,"cuerpo ""${index}"""`
      if (next() < 0.7) return good
      const at = Math.floor(next() * good.length)
      return (
        good.slice(0, at) +
        pieces[Math.floor(next() * pieces.length)] +
        good.slice(at + (next() < 0.5 ? 1 : 0))
      )
    })
    const { summary, unreadable, rows: read } = readWhole(`id,title,body\n${rows.join('\n')}\n`)
    expect(summary.rows).toBe(summary.contributions + summary.unreadable)
    expect([read.length, unreadable.length]).toEqual([summary.contributions, summary.unreadable])
    expect(summary.rows + summary.blank).toBeGreaterThanOrEqual(99_000)
    const begins = [...read, ...unreadable].map(({ line }) => line)
    expect(new Set(begins).size).toBe(begins.length)
    const untouched = rows.filter((row, index) => row === `${index},título,"cuerpo ""${index}"""`).length
    expect(read.length).toBeGreaterThan(untouched - 100)
  })
})

/** Numbers between 0 and 1, the same for the same seed. */
function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}
