import { type SqlOptions, toSql } from '@apertura/rules/sql'
import { describe, expect, it } from 'vitest'
import type { Condition, CriteriaPack } from '../src/criteria/index.js'
import { consultationCriteria as consultation } from './a-criteria-pack.js'

const table = 'contributions'
const title = { en: 'A fact' }
const norm = {
  severity: 'error',
  certainty: 'stated',
  source: { title: 'Bases' },
  inForce: { from: null },
} as const

/** A pack that asks these things of texts, numbered from 0. */
const asking = (...conditions: readonly Condition[]): CriteriaPack => ({
  id: 'some',
  edition: 1,
  facts: Object.fromEntries(
    ['text', 'TEXT', 'at', 'x"; DROP TABLE y; --', 'ñ'.repeat(40), ''].map(name => [
      name,
      { type: 'text', title },
    ]),
  ),
  wordLists: { insults: ['zopenco'] },
  criteria: conditions.map((holds, i) => ({ code: `code.${i}`, holds, ...norm })),
})

/** Where something is unsupported, and nothing when all is well. */
const unsupported = (pack: CriteriaPack, dialect: SqlOptions['dialect'], more: Partial<SqlOptions> = {}) => {
  const query = toSql(pack, { dialect, table, ...more })
  if (query.ok) return []
  for (const { message } of query.issues) expect(message).toMatch(`unsupported in ${dialect}: `)
  return query.issues.map(({ path }) => path)
}
const query = (pack: CriteriaPack, more: Partial<SqlOptions> = {}) => {
  const made = toSql(pack, { dialect: 'postgres', table, ...more })
  if (!made.ok) throw new Error(JSON.stringify(made.issues))
  return made.value
}

describe('a pack that a database does not judge alike', () => {
  it('is told in all its places, for either database', () => {
    const paths = ['criteria.4.holds.not.mentions', 'criteria.6.holds.inTerritory']
    expect(unsupported(consultation, 'duckdb')).toEqual(paths)
    expect(unsupported(consultation, 'postgres')).toEqual(paths)
  })

  it('is told of criteria that are only referred to, once', () => {
    const pack = asking(
      { not: { fact: 'text', mentions: 'insults' } },
      { criterion: 'code.0' },
      { not: { criterion: 'code.0' } },
    )
    expect(unsupported(pack, 'duckdb')).toEqual(['criteria.0.holds.not.mentions'])
  })

  it('is no matter where it is not in force', () => {
    const pack = asking({ fact: 'text', mentions: 'insults' })
    const later = {
      ...pack,
      criteria: pack.criteria.map(rule => ({ ...rule, inForce: { from: '2022-01-01' as const } })),
    }
    expect(unsupported(later, 'duckdb', { on: '2021' })).toEqual([])
    expect(unsupported(later, 'duckdb', { on: '2022' })).toEqual(['criteria.0.holds.mentions'])
  })

  it('is told from a pack that is malformed', () => {
    const read = toSql({ ...asking(), edition: 0 }, { dialect: 'duckdb', table })
    expect(!read.ok && read.issues.map(({ path }) => path)).toEqual(['edition'])
  })
})

describe('a pattern', () => {
  const where = (matches: string, dialect: SqlOptions['dialect']) =>
    unsupported(
      asking({
        all: [
          { fact: 'text', known: true },
          { fact: 'text', matches },
        ],
      }),
      dialect,
    )
  const path = ['criteria.0.holds.all.1.matches']

  it.each([
    '[\\w.]+@[\\w.]+',
    '^\\d{5}$',
    '(?:c|C)orreo',
    'a*?',
    '[^\\s"]',
    '\\bno\\b',
    '(?P<n>x)',
    '\\x{1F333}',
    'ñ{2,255}',
  ])('%s means the same in both', pattern => {
    expect(where(pattern, 'duckdb')).toEqual([])
    expect(where(pattern, 'postgres')).toEqual([])
  })

  it.each([
    '(?i)correo',
    '[[:alpha:]]',
    '\\Qa.b\\E',
    '(?s).',
    'a{256}',
    '\\07',
    '^*',
    '\\x00',
    '[^\\x00-\\x{10FFFF}]',
  ])('%s is not said alike in Postgres', pattern => {
    expect(where(pattern, 'duckdb')).toEqual([])
    expect(where(pattern, 'postgres')).toEqual(path)
  })

  it.each(['\\p{L}', '\\PN', '(?i)\u0531', '(?i)\\x{531}'])(
    '%s depends on the edition of Unicode',
    pattern => {
      expect(where(pattern, 'duckdb')).toEqual(path)
      expect(where(pattern, 'postgres')).toEqual(path)
    },
  )

  it.each(['\\Bo', '(?<n>x)'])('%s is not found alike in DuckDB', pattern => {
    expect(where(pattern, 'duckdb')).toEqual(path)
    expect(where(pattern, 'postgres')).toEqual([])
  })

  it('may have a backslash before what would be unsupported', () => {
    expect(where('\\\\p', 'duckdb')).toEqual([])
    expect(where('\\\\B', 'duckdb')).toEqual([])
  })
})

describe('a name', () => {
  it('stays a name, whatever it is made of', () => {
    const { text } = query(asking({ fact: 'x"; DROP TABLE y; --', known: true }), {
      table: ['a"b', 'c'],
      id: 'select',
    })
    expect(text).toContain('"x""; DROP TABLE y; --"')
    expect(text).toContain('FROM "a""b"."c"')
    expect(text).toContain('"select"')
  })

  it('of a fact may be another in the table', () => {
    const { text } = query(asking({ fact: 'at', known: true }), { columns: { at: 'received on' } })
    expect(text).toContain('"received on"')
    expect(text).not.toContain('"at"')
    expect(() => toSql(asking(), { dialect: 'duckdb', table, columns: { elsewhere: 'x' } })).toThrow(
      "no fact 'elsewhere'",
    )
  })

  it('that DuckDB cannot tell from another is unsupported there', () => {
    const pack = asking({ fact: 'text', known: true }, { fact: 'TEXT', known: true })
    expect(unsupported(pack, 'duckdb')).toEqual(['facts.TEXT'])
    expect(unsupported(pack, 'postgres')).toEqual([])
    expect(unsupported(pack, 'duckdb', { columns: { TEXT: 'title' } })).toEqual([])
  })

  it('that Postgres would cut is unsupported there', () => {
    const pack = asking({ fact: 'ñ'.repeat(40), known: true })
    expect(unsupported(pack, 'postgres')).toEqual([`facts.${'ñ'.repeat(40)}`])
    expect(unsupported(pack, 'duckdb')).toEqual([])
  })

  it('that is none is unsupported', () => {
    expect(unsupported(asking({ fact: '', known: true }), 'duckdb')).toEqual(['facts.'])
    expect(unsupported(asking(), 'duckdb', { table: 'a\0' })).toEqual(['table'])
    expect(unsupported(asking(), 'postgres', { id: '\ud800' })).toEqual(['id'])
  })

  it('of a criterion is not that of another column of the answer', () => {
    const pack = asking({ fact: 'at', known: true })
    expect(unsupported(pack, 'postgres', { id: 'code.0' })).toEqual(['criteria.0.code'])
    expect(unsupported(pack, 'duckdb', { id: 'CODE.0' })).toEqual(['criteria.0.code'])
  })
})

describe('a value', () => {
  it('is never in the text, and one parameter however often it is used', () => {
    const text = "'); DROP TABLE y; --"
    const made = query(asking({ fact: 'at', is: text }, { fact: 'text', isOneOf: [text, 'b'] }))
    expect(made.text).not.toContain('DROP')
    expect(made.values).toEqual([text, 'b'])
  })

  it('is what a city set', () => {
    const pack = {
      ...consultation,
      criteria: consultation.criteria.filter(({ code }) => code === 'title-length'),
    }
    expect(query(pack).values).toEqual([5, 80])
    expect(query(pack, { parameters: { longest: 40 } }).values).toEqual([5, 40])
    expect(() => query(pack, { parameters: { longest: '40' } })).toThrow('another type')
  })

  it('that no text of the database can be is unsupported', () => {
    const pack = asking({ fact: 'text', is: 'a\0' }, { fact: 'text', isOneOf: ['b', '\udc00'] })
    expect(unsupported(pack, 'postgres')).toEqual(['criteria.0.holds.is', 'criteria.1.holds.isOneOf.1'])
    expect(unsupported(pack, 'duckdb')).toEqual(['criteria.1.holds.isOneOf.1'])
  })
})

it('grows with the pack, not with how often its criteria refer to each other', () => {
  const doubling = (length: number) =>
    asking(
      { fact: 'text', known: true },
      ...Array.from(
        { length },
        (_, i): Condition => ({
          atLeast: 1,
          of: [{ criterion: `code.${i}` }, { not: { criterion: `code.${i}` } }],
        }),
      ),
    )
  const [short, long] = [query(doubling(20)).text.length, query(doubling(40)).text.length]
  expect(long).toBeLessThan(2.5 * short)
})
