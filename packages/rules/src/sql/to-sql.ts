import type { Issue, PartialDate, Result } from '@apertura/domain'
import type { Condition } from '../criteria/condition.js'
import type { CriteriaPack, Parameter } from '../criteria/criteria-pack.js'
import { readCriteria } from '../criteria/read-criteria.js'
import { type Compile, type ReadyCriterion, readyCriteria } from '../criteria/ready-criteria.js'
import { conditionTerm } from './condition-term.js'
import type { Dialect } from './dialect.js'
import { duckdb } from './duckdb.js'
import { columnsOf, nameIssues, nameProblem } from './names.js'
import { postgres } from './postgres.js'
import { type SqlValue, type Statement, statement } from './statement.js'
import { code, sql, type Term } from './term.js'

/** A database that can judge. */
export type SqlDialect = 'duckdb' | 'postgres'

/** How a pack is to be asked of a table. */
export interface SqlOptions {
  readonly dialect: SqlDialect
  /** The table or view; with its schema before it, a list. */
  readonly table: string | readonly string[]
  /** The column that says which row it is; `id` when absent. */
  readonly id?: string
  /** The columns of facts that are not named like the fact. */
  readonly columns?: Readonly<Record<string, string>>
  /** What a city sets in place of the pack's own values. */
  readonly parameters?: Readonly<Record<string, Parameter['value']>>
  /** The date on which subjects are judged: what is not in force then is left out. Every criterion when absent. */
  readonly on?: PartialDate
}

/** A statement, and the values of its parameters `$1`, `$2` and so on. */
export interface SqlQuery {
  readonly text: string
  readonly values: readonly SqlValue[]
}

const dialects: Readonly<Record<SqlDialect, Dialect>> = { duckdb, postgres }

/** The protocol of Postgres counts parameters in two bytes. */
const mostValues = 65_535

/**
 * A pack of criteria as one SELECT. It gives for each row the column `id` and, named by their codes, the outcomes
 * of the criteria in force as `compileCriteria` would: 0 unmet, 1 met, 2 undetermined, 3 does not concern it.
 * Values never become a part of the text. What a database does not judge alike is told, all of it, each with its
 * path in the pack and a message that begins with `unsupported`: then there is no statement. What is wrong with a
 * malformed pack is told likewise.
 *
 * A column has to be of its fact's type, for nothing is converted: one of another type is never found to be equal,
 * and otherwise undetermined.
 *
 * @throws TypeError when a parameter is set that the pack does not have, or to a value of another type, or a
 * column is given for a fact that it does not have.
 * @throws RangeError when a date is malformed.
 *
 * @example
 * ```ts
 * // criteria asks of a contribution that it is public, and that its title has 5 to 80 characters
 * const query = toSql(criteria, { dialect: 'duckdb', table: 'contributions' })
 * query.ok && query.value.values // => [true, 5, 80]
 * query.ok && query.value.text.includes('AS "title.length"') // => true
 * const insult = { ...criteria.criteria[0], holds: { fact: 'title', mentions: 'insults' } }
 * const pack = { ...criteria, wordLists: { insults: ['zopenco'] }, criteria: [insult] }
 * const no = toSql(pack, { dialect: 'postgres', table: 'contributions' })
 * !no.ok && no.issues[0].path // => 'criteria.0.holds.mentions'
 * ```
 */
export function toSql(pack: CriteriaPack, options: SqlOptions): Result<SqlQuery> {
  const read = readCriteria(pack)
  if (!read.ok) return read
  const { columns = {}, id = 'id' } = options
  for (const fact of Object.keys(columns)) {
    if (!Object.hasOwn(pack.facts, fact))
      throw new TypeError(`toSql: '${pack.id}' has no fact '${fact}', so no column can be given for it.`)
  }
  const issues: Issue[] = []
  const unsupported = (path: string, reason: string, value: unknown) => {
    const message = `unsupported in ${options.dialect}: ${reason}`
    const known = issues.some(each => each.path === path && each.message === message)
    if (!known) issues.push({ path, message, value: String(value).slice(0, 80) })
  }
  const dialect = dialects[options.dialect]
  const query = statement(dialect.fence)
  const column = columnsOf(query, dialect, unsupported)
  const paths = new Map<Condition, string>()
  const compile: Compile<Term> = (condition, { parameters }, criterion) =>
    conditionTerm(condition, paths.get(condition) as string, {
      dialect,
      statement: query,
      column: fact =>
        column(`facts.${fact}`, Object.hasOwn(columns, fact) ? (columns[fact] as string) : fact),
      parameters,
      criterion,
      unsupported,
    })
  const row = { name: id, term: column('id', id) }
  const criteria = readyCriteria(withPaths(pack, paths), options, compile, query.share)
  const selected = [row, ...criteria.map(ready => ({ name: ready.rule.code, term: outcome(ready, query) }))]
  const table = typeof options.table === 'string' ? [options.table] : options.table
  for (const name of table) {
    const problem = nameProblem(name, dialect)
    if (problem !== undefined) unsupported('table', problem, name)
  }
  const pathOf = (name: string) => `criteria.${pack.criteria.findIndex(rule => rule.code === name)}.code`
  nameIssues(selected, dialect, (name, reason) => unsupported(pathOf(name), reason, name))
  if (query.values.length > mostValues)
    unsupported('', `a statement has at most ${mostValues} values`, query.values.length)
  return issues.length > 0
    ? { ok: false, issues }
    : { ok: true, value: { text: query.text(table, selected), values: query.values } }
}

/** The same pack, in which each condition is told from every other by where it stands. */
function withPaths(pack: CriteriaPack, paths: Map<Condition, string>): CriteriaPack {
  const placed = <T extends Condition | undefined>(condition: T, path: string): T => {
    const own = condition && { ...condition }
    if (own) paths.set(own, path)
    return own
  }
  const criteria = pack.criteria.map((rule, i) => {
    const applies = placed(rule.applies, `criteria.${i}.applies`)
    return { ...rule, holds: placed(rule.holds, `criteria.${i}.holds`), ...(applies && { applies }) }
  })
  return { ...pack, criteria }
}

/** Whoever a criterion perhaps does not concern is never found to break it, nor is one that perhaps was not in force. */
function outcome({ holds, applies, doubted }: ReadyCriterion<string, Term>, { share }: Statement): Term {
  const held = share(holds)
  const unmet = code(doubted ? '2' : '0')
  if (!applies) return sql`CASE WHEN ${held} THEN 1 WHEN NOT ${held} THEN ${unmet} ELSE 2 END`
  const concerned = share(applies)
  return sql`CASE WHEN NOT ${concerned} THEN 3 WHEN ${held} THEN 1 WHEN ${concerned} AND NOT ${held} THEN ${unmet} ELSE 2 END`
}
