import { fromCsv, openData, openDataTables } from '@apertura/archive/open-data'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Cell, type Column, filled } from '../src/open-data/table/column.js'
import { joinList, splitList } from '../src/open-data/table/list-cell.js'
import { toCsv } from '../src/open-data/table/to-csv.js'
import { aMesa, villa } from './open-data-city.js'

const hostile = fc.oneof(
  fc.constantFrom(
    '=1+1',
    '+1',
    '-2',
    '@x',
    '\t=1',
    '\r=1',
    "'=1",
    "''",
    '"',
    '""',
    'a\r\nb',
    'a,b',
    '\u202e=1',
    '\ufeff=1',
  ),
  fc.constantFrom('\0', 'a\0b', '\ud800', '=cmd|"/c calc"!A1', '＝1', ' =1', 'a|b', 'a\\|b\\', '\u200f@x'),
  fc.string({ unit: 'binary' }),
)
const types = ['text', 'list', 'flag', 'count'] as const
const columns = types.map(type => ({
  name: type,
  type,
  meaning: { en: type },
  empty: { en: 'nothing' },
  unit: null,
  source: 'test',
}))
const rows = fc.array(
  fc.record({
    text: fc.option(hostile),
    list: fc.array(hostile, { maxLength: 4 }),
    flag: fc.option(fc.boolean()),
    count: fc.option(fc.nat()),
  }),
  { minLength: 1, maxLength: 8 },
)
const tableOf = (values: readonly Readonly<Record<(typeof types)[number], Cell>>[]) =>
  filled(
    { name: 'test', title: { en: 'Test' } },
    columns.map(column => ({
      ...column,
      of: (row: Readonly<Record<string, Cell>>) => row[column.name] ?? null,
    })),
    values,
  )

describe('a table as CSV', () => {
  it('reads back equal, whatever the texts try', () => {
    fc.assert(
      fc.property(rows, values => {
        const table = tableOf(values)
        expect(fromCsv(toCsv(table), table.columns)).toEqual(table.rows)
      }),
    )
  })

  it('is read alike by another parser, and no cell is a formula', () => {
    fc.assert(
      fc.property(rows, values => {
        const table = tableOf(values)
        const cells = parse(toCsv(table), { record_delimiter: '\r\n' }) as string[][]
        expect(cells.map(row => row.length)).toEqual(Array(values.length + 1).fill(types.length))
        const texts = cells.slice(1).map(([text = '']) => text)
        for (const text of texts) expect(text).not.toMatch(/^[\s\p{Cf}\0]*[=+\-@＝＋－＠]|^[\t\r\n]/u)
        expect(texts.map(text => text.replace(/^'/, ''))).toEqual(table.rows.map(([text]) => text ?? ''))
      }),
    )
  })

  it('has an apostrophe before whatever a spreadsheet would run, and gives back what was there', () => {
    const invisible = fc.array(
      fc.constantFrom(' ', '\u00a0', '\u200b', '\u200f', '\u2066', '\ufeff', '\0', '\t'),
      { maxLength: 3 },
    )
    const first = fc.constantFrom(...'=+-@＝＋－＠')
    const blank = fc.constantFrom('\t', '\r', '\n')
    const begun = fc.oneof(
      fc.tuple(
        invisible.map(each => each.join('')),
        first,
      ),
      fc.tuple(fc.constant(''), blank),
    )
    fc.assert(
      fc.property(begun, fc.string({ unit: 'binary' }), ([before, sign], rest) => {
        const table = tableOf([
          { text: `${before}${sign}${rest}`, list: [`${sign}${rest}`], flag: null, count: null },
        ])
        const [, cells = []] = parse(toCsv(table), { record_delimiter: '\r\n' }) as string[][]
        expect(cells.slice(0, 2).map(cell => cell[0])).toEqual(["'", "'"])
        expect(fromCsv(toCsv(table), table.columns)).toEqual(table.rows)
      }),
    )
  })

  it('ends every line with CRLF and begins without a byte-order mark', () => {
    const csv = toCsv(tableOf([{ text: 'a', list: ['b', 'c'], flag: false, count: 0 }]))
    expect(csv).toBe('text,list,flag,count\r\na,b|c,false,0\r\n')
  })

  it('does not read a file with another heading', () => {
    expect(() => fromCsv('a,b\r\n', columns)).toThrow('the file has the columns a,b')
  })

  it('tells values of a list apart again', () => {
    fc.assert(
      fc.property(fc.array(hostile.filter(text => text !== '')), items => {
        expect(splitList(joinList(items))).toEqual(items)
      }),
    )
  })

  it('does not let a column say that it is never empty when it is', () => {
    const column: Column = { name: 'a', type: 'text', meaning: {}, empty: null, unit: null, source: '' }
    expect(() => filled({ name: 't', title: {} }, [{ ...column, of: () => '' }], [1])).toThrow('never empty')
  })
})

describe('the tables of a process', () => {
  const d = villa()
  const options = {
    consultation: [],
    accounts: [aMesa({ counted: [{ body: null, present: 12, represented: 0, whole: null, time: null }] })],
  }
  const tables = openDataTables(d, options)
  const files = new Map(openData(d, options).map(({ path, content }) => [path, content]))
  const file = (path: string) => files.get(path) ?? expect.fail(`there is no ${path}`)

  it.each(tables.map(({ name }) => name).concat('dictionary'))('%s is valid by its own schema', name => {
    const path = name === 'dictionary' ? name : `tables/${name}`
    const ajv = formats.default(new Ajv2020({ strict: true, allowUnionTypes: true }))
    const valid = ajv.compile(JSON.parse(file(`${path}.schema.json`)))
    expect(valid(JSON.parse(file(`${path}.json`))) ? [] : valid.errors).toEqual([])
  })

  it.each(tables.map(table => [table.name, table] as const))(
    '%s says the same as CSV and as JSON',
    (name, table) => {
      const objects = JSON.parse(file(`tables/${name}.json`)) as Record<string, Cell>[]
      const read = fromCsv(file(`tables/${name}.csv`), table.columns)
      expect(objects.map(object => table.columns.map(column => object[column.name]))).toEqual(read)
    },
  )

  it('has a word in Spanish and English, a type and a source for every column', () => {
    const entries = JSON.parse(file('dictionary.json')) as Record<string, string | null>[]
    expect(entries.map(entry => `${entry.table}.${entry.column}`)).toEqual(
      tables.flatMap(({ name, columns }) => columns.map(column => `${name}.${column.name}`)),
    )
    for (const entry of entries) {
      expect([entry.meaning_es_mx, entry.meaning_en, entry.type, entry.source]).not.toContain(null)
      expect(entry.empty_means_en === null).toBe(!entry.may_be_empty)
    }
  })

  it('names no column twice', () => {
    for (const { columns } of tables) {
      const names = columns.map(({ name }) => name)
      expect(new Set(names).size).toBe(names.length)
    }
  })

  it('keeps a vague date as it is, with both its ends beside it', () => {
    const [first] = JSON.parse(file('tables/memberships.json'))
    expect(first).toMatchObject({
      from: '2030',
      from_earliest: '2030-01-01',
      from_latest: '2030-12-31',
      to: null,
    })
    const ana = JSON.parse(file('tables/memberships.json')).at(-1)
    expect(ana).toMatchObject({ to: '[2031-02-28..2031-03-01]', to_latest: '2031-03-01', sits: 'no' })
  })

  it('tells of a session that was told and of one that was recorded', () => {
    expect(JSON.parse(file('tables/sessions.json'))).toMatchObject([
      { known: 'told', opened: null, unknown: expect.arrayContaining(['quorum']) },
      { known: 'recorded', opened: '10:00', time_zone: 'America/Mexico_City' },
    ])
  })

  it('still makes sense without any entry', () => {
    const empty = openData(villa({ record: [] }))
    expect(empty.find(({ path }) => path === 'tables/entries.json')?.content).toBe('[]\n')
    expect(empty.find(({ path }) => path === 'feed.atom')?.content).toContain('<updated>2031-12-31T00:00:00Z')
  })

  it('gives a file to each object whatever its id, and none outside the folder', () => {
    const ids = [
      '../../etc/passwd',
      'A',
      'a',
      'con',
      'con.x',
      'x'.repeat(10_000),
      `${'x'.repeat(10_000)}y`,
      '.',
      '..',
      '%2e',
      'a/b',
      'á',
      '_',
      '\0',
    ]
    const parties = ids.map(id => ({ id, name: 'x', kind: 'person' as const, sector: 'gobierno' }))
    const paths = openData(villa({ definition: { parties }, record: [] })).map(({ path }) =>
      path.toLowerCase(),
    )
    expect(new Set(paths).size).toBe(paths.length)
    expect(paths.filter(path => path.startsWith('oparl/person/'))).toHaveLength(ids.length)
    for (const path of paths) {
      expect(path).toMatch(/^[a-z0-9_./-]{1,160}$/)
      expect(path.split('/')).not.toContain('..')
      expect(path).not.toMatch(/\/(?:con|nul)\./)
    }
  })
})
