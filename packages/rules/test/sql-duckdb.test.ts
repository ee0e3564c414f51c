import type { SqlQuery } from '@apertura/rules/sql'
import { DuckDBInstance, type DuckDBValue, LIST, listValue, VARCHAR } from '@duckdb/node-api'
import { describe, expect, it } from 'vitest'
import { type Ask, expectAgreement } from './sql-agreement.js'
import { columns, re2Patterns } from './sql-arbitraries.js'
import { aboutOneFact, asOftenAsThat, someDates, windows } from './sql-one-fact.js'

const types = {
  text: 'VARCHAR',
  day: 'DATE',
  double: 'DOUBLE',
  integer: 'BIGINT',
  boolean: 'BOOLEAN',
  list: 'VARCHAR[]',
}
const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`
const database = await (await DuckDBInstance.create(':memory:', { threads: '1' })).connect()
await database.run('CREATE SCHEMA "a schema"')
await database.run(
  `CREATE TABLE "a schema"."the ""table""" ("row" INTEGER, ${Object.entries(columns)
    .map(([name, { holds }]) => `${quoted(name)} ${types[holds]}`)
    .join(', ')})`,
)

const ask: Ask = async (rows, { text, values }) => {
  await database.run('DELETE FROM "a schema"."the ""table"""')
  const cells = rows.flatMap((row, i) => [i, ...Object.keys(columns).map(name => row[name] ?? null)])
  const width = Object.keys(columns).length + 1
  const places = cells.map((_, i) => `${i % width === 0 ? (i === 0 ? '(' : '), (') : ', '}$${i + 1}`).join('')
  await database.run(
    `INSERT INTO "a schema"."the ""table""" VALUES ${places})`,
    cells.map(cell => (Array.isArray(cell) ? listValue(cell) : cell) as DuckDBValue),
    cells.map(cell => (Array.isArray(cell) ? LIST(VARCHAR) : undefined)) as never,
  )
  return (await database.runAndReadAll(text, [...values])).getRows()
}

/** What it finds of the values of a table that has one column `x` of this type. */
async function found(query: SqlQuery, type: string, values: readonly string[]) {
  await database.run(`CREATE OR REPLACE TABLE t (id INTEGER, x ${type})`)
  for (const [i, value] of values.entries()) await database.run(`INSERT INTO t VALUES (${i}, ${value})`)
  const rows = (await database.runAndReadAll(query.text, [...query.values])).getRows()
  return rows.map(([, ...outcomes]) => outcomes)
}

describe('DuckDB', () => {
  it('finds what closures find', () => expectAgreement('duckdb', re2Patterns, ask, 100))

  it('reads partial dates as the calendar does', async () => {
    const { outcomes, query } = aboutOneFact('date', ...windows)
    const expected = someDates.map(outcomes)
    expect(
      await found(
        query('duckdb'),
        'VARCHAR',
        someDates.map(date => `'${date}'`),
      ),
    ).toEqual(expected)
  })

  it('takes a day for its text', async () => {
    const { outcomes, query } = aboutOneFact(
      'date',
      { fact: 'x', is: '2022-02-28' },
      { fact: 'x', to: '2022-02' },
    )
    const days = ['2022-02-28', '2022-03-01']
    expect(
      await found(
        query('duckdb'),
        'DATE',
        days.map(day => `'${day}'`),
      ),
    ).toEqual(days.map(outcomes))
    expect(await found(query('duckdb'), 'DATE', ["'infinity'", "'0044-03-15 (BC)'"])).toEqual([
      [0, 2],
      [0, 2],
    ])
  })

  it.each(['DOUBLE', 'FLOAT', 'DECIMAL(10, 2)', 'HUGEINT', 'UTINYINT'])(
    'compares numbers of the type %s',
    async type => {
      const { outcomes, query } = aboutOneFact(
        'number',
        { fact: 'x', is: 3 },
        { fact: 'x', min: 3 },
        { fact: 'x', max: 2.5 },
      )
      expect(await found(query('duckdb'), type, ['2', '3', '4', 'NULL'])).toEqual(
        [2, 3, 4, null].map(outcomes),
      )
    },
  )

  it('knows numbers that are none, and those without end', async () => {
    const { outcomes, query } = aboutOneFact(
      'number',
      { fact: 'x', is: 3 },
      { fact: 'x', min: 3 },
      { fact: 'x', max: 3 },
    )
    const numbers = [Number.NaN, Infinity, -Infinity]
    expect(await found(query('duckdb'), 'DOUBLE', ["'NaN'", "'Infinity'", "'-Infinity'"])).toEqual(
      numbers.map(outcomes),
    )
  })

  it('tells letters apart in a column that does not', async () => {
    const { query } = aboutOneFact(
      'text',
      { fact: 'x', is: 'agua' },
      { fact: 'x', isOneOf: ['agua'] },
      { fact: 'x', matches: '^agua$' },
    )
    expect(await found(query('duckdb'), 'VARCHAR COLLATE NOCASE', ["'AGUA'"])).toEqual([[0, 0, 0]])
  })

  it.each(['^^', '\\A^a', '$$', 'g$u', '^$a', 'a%', '_', '^a$'])(
    'finds %s where RE2 finds it, not where LIKE would',
    async matches => {
      const { outcomes, query } = aboutOneFact('text', { fact: 'x', matches })
      const texts = ['', 'a', 'agua', 'ba', 'a%', '_']
      expect(
        await found(
          query('duckdb'),
          'VARCHAR',
          texts.map(text => `'${text}'`),
        ),
      ).toEqual(texts.map(outcomes))
    },
  )

  it('keeps a nul in a text, and counts it', async () => {
    const { outcomes, query } = aboutOneFact(
      'text',
      { fact: 'x', is: 'a\0b' },
      { fact: 'x', length: { min: 3, max: 3 } },
      { fact: 'x', matches: 'a\\x00b' },
    )
    expect(await found(query('duckdb'), 'VARCHAR', ["'a' || chr(0) || 'b'"])).toEqual([outcomes('a\0b')])
  })

  it('finds nothing in a column of a type that no fact has', async () => {
    const { query } = aboutOneFact('text', { fact: 'x', length: { min: 0 } }, { fact: 'x', known: true })
    expect(await found(query('duckdb'), 'STRUCT(a INTEGER)', ['{ a: 1 }'])).toEqual([[2, 1]])
  })

  it('reads a table that is named like a step of the statement', async () => {
    const { query } = aboutOneFact('text', { fact: 'x', known: true })
    await database.run('CREATE TABLE "STEP0" (id INTEGER, x VARCHAR)')
    const { text } = query('duckdb', 'STEP0')
    expect((await database.runAndReadAll(text)).getRows()).toEqual([])
  })

  it('ends, when each criterion asks twice about the one before', async () => {
    const { outcomes, query } = aboutOneFact('text', ...asOftenAsThat)
    expect(await found(query('duckdb'), 'VARCHAR', ["'a'", 'NULL'])).toEqual([outcomes('a'), outcomes(null)])
  })
})
