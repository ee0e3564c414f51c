import { findPostgres, needed, startPostgres } from '@apertura/test-kit'
import pg from 'pg'
import { afterAll, beforeAll, describe, it } from 'vitest'
import { type Ask, expectAgreement } from './sql-agreement.js'
import { columns, plainPatterns } from './sql-arbitraries.js'

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

  it('finds what closures find', () => expectAgreement('postgres', plainPatterns, ask, 200))
})
