import { type SqlDialect, type SqlQuery, toSql } from '@apertura/rules/sql'
import {
  type Condition,
  type CriteriaPack,
  compileCriteria,
  type FactType,
  type FactValue,
} from '../src/criteria/index.js'

/** A pack that asks these things of one fact, named `x` and kept in a table `t`. */
export function aboutOneFact(type: FactType, ...conditions: readonly Condition[]) {
  const pack: CriteriaPack = {
    id: 'one-fact',
    edition: 1,
    facts: { x: { type, title: { en: 'A fact' } } },
    criteria: conditions.map((holds, i) => ({
      code: `c.${i}`,
      severity: 'error',
      certainty: 'stated',
      source: { title: 'Bases' },
      inForce: { from: null },
      holds,
    })),
  }
  const { judge } = compileCriteria(pack)
  return {
    outcomes: (x: FactValue) => Array.from(judge({ x })),
    query: (dialect: SqlDialect, table = 't'): SqlQuery => {
      const made = toSql(pack, { dialect, table })
      if (!made.ok) throw new Error(JSON.stringify(made.issues))
      return made.value
    },
  }
}

/** Days at the ends of months, in years that leap and do not, against windows that end on them. */
export const windows: readonly Condition[] = [
  '2022-02-28',
  '2024-02-29',
  '2000-02-29',
  '1900-02-28',
  '2022-04-30',
  '2022-06-30',
  '2022-09-30',
  '2022-11-30',
  '2022-02',
  '2022',
  '[2022-02-28..]',
  '[..2022-02-28]',
  'XXXX',
].flatMap(day => [
  { fact: 'x', from: day },
  { fact: 'x', to: day },
  { fact: 'x', from: day, to: '2022-12-31' },
])

const bounds = [
  '2021',
  '2022',
  '2024',
  '2022-01',
  '2022-02',
  '2024-02',
  '2022-04',
  '2022-06',
  '2022-09',
  '2022-11',
  '2000-02',
  '1900-02',
  '2022-02-27',
  '2022-02-28',
  '2022-03-01',
  '2024-02-28',
  '2024-02-29',
  '2024-03-01',
  '0000',
  '9999-12-31',
]

/** All kinds of partial dates, and texts that are none. */
export const someDates: readonly string[] = [
  ...bounds,
  ...bounds.flatMap(a => bounds.map(b => `[${a}..${b}]`)),
  ...bounds.flatMap(a => [`[${a}..]`, `[..${a}]`]),
  'XXXX',
  ...[
    '1900-02-29',
    '2000-02-29',
    '2022-02-29',
    '2022-04-31',
    '2022-06-30',
    '2022-00',
    '2022-13',
    '2022-01-00',
    '2022-01-32',
  ],
  ...[
    '',
    ' 2022',
    '2022\n',
    '2022-1',
    '22',
    '２０２２',
    '[..]',
    '[2022]',
    '[2022..2023',
    '2022..2023',
    '[2022..2023..]',
    'xxxx',
    '10000',
  ],
]

/** Thirty criteria, each of which asks twice about the one before: a thousand million questions, written out. */
export const asOftenAsThat: readonly Condition[] = [
  { fact: 'x', known: true },
  ...Array.from(
    { length: 30 },
    (_, i): Condition => ({ any: [{ criterion: `c.${i}` }, { not: { criterion: `c.${i}` } }] }),
  ),
]
