import type { Dialect } from './dialect.js'
import { code, sql, type Term } from './term.js'

const whole = ['TINYINT', 'SMALLINT', 'INTEGER', 'BIGINT', 'HUGEINT']
const numbers = ['FLOAT', 'DOUBLE', ...whole, ...whole.map(type => `U${type}`)].map(type => `'${type}'`)

/** A test of a column's type costs nothing: DuckDB settles it before it reads a row. */
const when = (column: Term, test: string, type: string): Term =>
  sql`CASE WHEN typeof(${column}) ${code(test)} THEN TRY_CAST(${column} AS ${code(type)}) END`

/** DuckDB, whose patterns are RE2 itself. */
export const duckdb: Dialect = {
  asText: column => sql`${when(column, "IN ('VARCHAR', 'DATE')", 'VARCHAR')} COLLATE "binary"`,
  asNumber: column => {
    const test = `IN (${numbers.join(', ')}) OR typeof(${column.text}) LIKE 'DECIMAL%'`
    return when(column, test, 'DOUBLE')
  },
  asBoolean: column => when(column, "= 'BOOLEAN'", 'BOOLEAN'),
  asList: column => when(column, "= 'VARCHAR[]'", 'VARCHAR[]'),
  length: text => sql`length(nfc_normalize(${text}))`,
  hasAny: (list, wanted) => sql`list_has_any(${list}, ${wanted})`,
  matches: (text, pattern) => sql`regexp_matches(${text}, ${pattern})`,
  pattern,
  noText: /\p{Surrogate}/u,
  nameKey: name => name.toLowerCase(),
  longestName: Infinity,
  fence: '',
}

/** What the RE2 of DuckDB, which is older and searches byte by byte, does not find alike. */
const unlike: readonly (readonly [RegExp, string])[] = [
  [/\(\?</, 'a group is named (?P<name>…) there'],
  [/\\B/, '\\B is found inside a letter of two bytes there'],
  [/\\p/i, 'what is a letter is another matter in every edition of Unicode, so \\p has not one meaning'],
  [
    /\(\?\w*i.*(?:[^\0-\u017f]|\\x)/s,
    'letters beyond U+017F are not in every edition of Unicode, so (?i) has not one meaning',
  ],
]

function pattern(re2: string): ReturnType<Dialect['pattern']> {
  const withoutBackslashes = re2.replaceAll('\\\\', '')
  const found = unlike.find(([part]) => part.test(withoutBackslashes))
  // In a group, for DuckDB rewrites patterns of anchors and letters alone as LIKE, and takes `^$a` for `= 'a'`.
  return found ? { unsupported: found[1] } : { text: `(${re2})` }
}
