import { DuckDBInstance, type DuckDBValue, LIST, listValue, VARCHAR } from '@duckdb/node-api'
import { describe, it } from 'vitest'
import { type Ask, expectAgreement } from './sql-agreement.js'
import { columns, re2Patterns } from './sql-arbitraries.js'

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

describe('DuckDB', () => {
  it('finds what closures find', () => expectAgreement('duckdb', re2Patterns, ask, 100))
})
