import { arePattern } from './are-pattern.js'
import type { Dialect } from './dialect.js'
import { code, sql, type Term } from './term.js'

/** By way of text any type can be cast to any other, which no row comes to whose column is of another type. */
const when = (column: Term, types: readonly string[], value: Term): Term =>
  sql`CASE WHEN pg_typeof(${column}) IN (${code(types.map(type => `'${type}'::regtype`).join(', '))}) THEN ${value} END`

const numbers = ['int2', 'int4', 'int8', 'float4', 'float8', 'numeric']

/** PostgreSQL 13 or later with the encoding UTF8. */
export const postgres: Dialect = {
  // JSON writes a day in one way only, whatever the session says of dates.
  asText: column =>
    sql`coalesce(${when(column, ['text', 'varchar'], sql`${column}::text`)}, ${when(column, ['date'], sql`to_json(${column}) #>> '{}'`)}) COLLATE "C"`,
  asNumber: column => when(column, numbers, sql`${column}::text::float8`),
  asBoolean: column => when(column, ['boolean'], sql`${column}::text::boolean`),
  asList: column => when(column, ['text[]', 'varchar[]'], sql`${column}::text::text[] COLLATE "C"`),
  length: text => sql`char_length(normalize(${text}, NFC))`,
  hasAny: (list, wanted) => sql`${list} && ARRAY${wanted}`,
  matches: (text, pattern) => sql`${text} ~ ${pattern}`,
  pattern: arePattern,
  // Postgres ends a text at a nul.
  noText: /\p{Surrogate}|\0/u,
  nameKey: name => name,
  longestName: 63,
  fence: ' OFFSET 0',
}
