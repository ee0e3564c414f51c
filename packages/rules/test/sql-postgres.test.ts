import type { SqlQuery } from '@apertura/rules/sql'
import { findPostgres, needed, startPostgres } from '@apertura/test-kit'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Ask, expectAgreement } from './sql-agreement.js'
import { columns, plainPatterns } from './sql-arbitraries.js'
import { aboutOneFact, asOftenAsThat, someDates, windows } from './sql-one-fact.js'

const programs = needed('postgres', findPostgres, 'the SQL for it is not held against it')
const types = {
  text: 'text',
  day: 'date',
  double: 'float8',
  integer: 'int8',
  boolean: 'bool',
  list: 'text[]',
}

describe.skipIf(programs === undefined)('Postgres', () => {
  const server = programs === undefined ? undefined : startPostgres(programs)
  const client = new pg.Client(server?.connection)
  const quoted = (name: string) => client.escapeIdentifier(name)

  beforeAll(async () => {
    await client.connect()
    const list = Object.entries(columns).map(([name, { holds }]) => `${quoted(name)} ${types[holds]}`)
    await client.query('CREATE SCHEMA "a schema"')
    await client.query(`CREATE TABLE "a schema"."the ""table""" ("row" int4, ${list.join(', ')})`)
  })

  afterAll(async () => {
    await client.end()
    server?.stop()
  })

  const ask: Ask = async (rows, { text, values }) => {
    const table = '"a schema"."the ""table"""'
    await client.query(`TRUNCATE ${table}`)
    const json = JSON.stringify(rows.map((facts, row) => ({ row, ...facts })))
    await client.query(`INSERT INTO ${table} SELECT * FROM json_populate_recordset(NULL::${table}, $1)`, [
      json,
    ])
    const { rows: answer } = await client.query({ text, values: [...values], rowMode: 'array' })
    return answer
  }

  /** What it finds of the values of a table that has one column `x` of this type. */
  async function found({ text, values }: SqlQuery, type: string, cells: readonly unknown[]) {
    await client.query(`DROP TABLE IF EXISTS t; CREATE TABLE t (id int4, x ${type})`)
    for (const [i, cell] of cells.entries()) await client.query('INSERT INTO t VALUES ($1, $2)', [i, cell])
    const { rows } = await client.query({ text, values: [...values], rowMode: 'array' })
    return rows.map(([, ...outcomes]) => outcomes)
  }

  it('finds what closures find', () => expectAgreement('postgres', plainPatterns, ask, 200))

  it('reads partial dates as the calendar does', async () => {
    const { outcomes, query } = aboutOneFact('date', ...windows)
    expect(await found(query('postgres'), 'text', someDates)).toEqual(someDates.map(outcomes))
  })

  it('takes a day for its text, however the session writes days', async () => {
    const { outcomes, query } = aboutOneFact(
      'date',
      { fact: 'x', is: '2022-02-28' },
      { fact: 'x', to: '2022-02' },
    )
    await client.query("SET DateStyle = 'German'")
    const days = ['2022-02-28', '2022-03-01']
    expect(await found(query('postgres'), 'date', days)).toEqual(days.map(outcomes))
    expect(await found(query('postgres'), 'date', ['infinity', '0044-03-15 BC'])).toEqual([
      [0, 2],
      [0, 2],
    ])
    await client.query('RESET DateStyle')
  })

  it.each(['float8', 'float4', 'numeric', 'int2', 'int4'])('compares numbers of the type %s', async type => {
    const { outcomes, query } = aboutOneFact(
      'number',
      { fact: 'x', is: 3 },
      { fact: 'x', min: 3 },
      { fact: 'x', max: 2.5 },
    )
    expect(await found(query('postgres'), type, [2, 3, 4, null])).toEqual([2, 3, 4, null].map(outcomes))
  })

  it('knows numbers that are none, and those without end', async () => {
    const { outcomes, query } = aboutOneFact(
      'number',
      { fact: 'x', is: 3 },
      { fact: 'x', min: 3 },
      { fact: 'x', max: 3 },
    )
    const numbers = [Number.NaN, Infinity, -Infinity]
    expect(await found(query('postgres'), 'float8', numbers)).toEqual(numbers.map(outcomes))
  })

  it.each([
    '\\Bo',
    'o\\B',
    '\\b\\w',
    'o\\bn',
    'o\\b.?n?',
    '[^\\x00-\\x7f]',
    '(?:a|)b',
    '\\$\\(\\)\\*',
    '(?P<one>a)(?P<two>b)',
  ])('finds %s where RE2 finds it', async matches => {
    const { outcomes, query } = aboutOneFact('text', { fact: 'x', matches })
    const texts = ['', 'o', 'no', 'ño', 'é_', 'on', 'ab', '$()*', '🌳', ' b']
    expect(await found(query('postgres'), 'varchar', texts)).toEqual(texts.map(outcomes))
  })

  it('tells letters apart in a column that does not', async () => {
    await client.query(
      "CREATE COLLATION alike (provider = icu, locale = 'und-u-ks-level2', deterministic = false)",
    )
    const { query } = aboutOneFact(
      'text',
      { fact: 'x', is: 'agua' },
      { fact: 'x', isOneOf: ['agua'] },
      { fact: 'x', matches: '^agua$' },
    )
    expect(await found(query('postgres'), 'text COLLATE alike', ['AGUA'])).toEqual([[0, 0, 0]])
    expect(await found(query('postgres'), 'text[] COLLATE alike', [['AGUA']])).toEqual([[0, 0, 2]])
  })

  it('never has a nul in a text, which it refuses, nor half of a character, which its client replaces', async () => {
    const { outcomes, query } = aboutOneFact(
      'text',
      { fact: 'x', length: { min: 3, max: 3 } },
      { fact: 'x', is: 'a\ufffdb' },
    )
    await expect(found(query('postgres'), 'text', ['a\0b'])).rejects.toThrow('invalid byte sequence')
    expect(await found(query('postgres'), 'text', ['a\ud800b'])).toEqual([outcomes('a\ufffdb')])
  })

  it('finds nothing in a column of a type that no fact has', async () => {
    const { query } = aboutOneFact('text', { fact: 'x', length: { min: 0 } }, { fact: 'x', known: true })
    expect(await found(query('postgres'), 'jsonb', ['"a text"'])).toEqual([[2, 1]])
  })

  it('ends, when each criterion asks twice about the one before', async () => {
    const { outcomes, query } = aboutOneFact('text', ...asOftenAsThat)
    expect(await found(query('postgres'), 'text', ['a', null])).toEqual([outcomes('a'), outcomes(null)])
  })
})
