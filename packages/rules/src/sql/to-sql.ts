import { allOf, isBefore, not } from '@apertura/calendar'
import type { Issue, PartialDate, Result } from '@apertura/domain'
import { compileCriteria } from '../criteria/compile-criteria.js'
import type { CriteriaPack, CriterionRule, Parameter } from '../criteria/criteria-pack.js'
import { readCriteria } from '../criteria/read-criteria.js'
import { conditionTerm, type SqlSurroundings } from './condition-term.js'
import type { Dialect } from './dialect.js'
import { duckdb } from './duckdb.js'
import { nameProblem, sameName } from './names.js'
import { postgres } from './postgres.js'
import { type SqlValue, statement } from './statement.js'
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
 * path in the pack and a message that begins with `unsupported`: then there is no statement.
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
  const { on, columns = {}, id = 'id' } = options
  const set = options.parameters ?? {}
  const inForce = new Set(
    compileCriteria(pack, { parameters: set, ...(on === undefined ? {} : { on }) }).codes,
  )
  for (const fact of Object.keys(columns)) {
    if (!Object.hasOwn(pack.facts, fact))
      throw new TypeError(`toSql: '${pack.id}' has no fact '${fact}', so no column can be given for it.`)
  }
  const issues: Issue[] = []
  const unsupported = (path: string, reason: string, value: unknown) => {
    const message = `unsupported in ${options.dialect}: ${reason}`
    const found = { path, message, value: String(value).slice(0, 80) }
    if (!issues.some(each => each.path === path && each.message === message)) issues.push(found)
  }
  const dialect = dialects[options.dialect]
  const query = statement(dialect.fence)
  const used = new Set<string>()
  const column = (path: string, name: string): Term => {
    const problem = nameProblem(name, dialect)
    if (problem !== undefined) unsupported(path, problem, name)
    const other = sameName(name, used, dialect)
    if (other !== undefined) unsupported(path, `the column '${other}' has the same name there`, name)
    used.add(name)
    return query.column(name)
  }
  const outcome = (rule: CriterionRule, i: number) => {
    const path = `criteria.${i}`
    const holds = criterion(rule.code)
    const doubted = on !== undefined && certaintyOf(rule, on) === 'perhaps'
    const unmet = code(doubted ? '2' : '0')
    if (!rule.applies) return sql`CASE WHEN ${holds} THEN 1 WHEN NOT ${holds} THEN ${unmet} ELSE 2 END`
    const concerned = query.share(conditionTerm(rule.applies, `${path}.applies`, around))
    return sql`CASE WHEN NOT ${concerned} THEN 3 WHEN ${holds} THEN 1 WHEN ${concerned} AND NOT ${holds} THEN ${unmet} ELSE 2 END`
  }
  const terms = new Map<string, Term>()
  const criterion = (code: string): Term => {
    const ready = terms.get(code)
    if (ready) return ready
    const i = pack.criteria.findIndex(each => each.code === code)
    const { holds } = pack.criteria[i] as CriterionRule
    const term = query.share(conditionTerm(holds, `criteria.${i}.holds`, around))
    terms.set(code, term)
    return term
  }
  const parameters = Object.fromEntries(
    Object.entries(pack.parameters ?? {}).map(([name, { value }]) => [name, set[name] ?? value]),
  )
  const around: SqlSurroundings = {
    dialect,
    statement: query,
    column: fact => column(`facts.${fact}`, columns[fact] ?? fact),
    parameters,
    criterion,
    unsupported,
  }
  const table = typeof options.table === 'string' ? [options.table] : options.table
  for (const part of table) {
    const problem = nameProblem(part, dialect)
    if (problem !== undefined) unsupported('table', problem, part)
  }
  const selected = [{ name: id, term: column('id', id) }]
  for (const [i, rule] of pack.criteria.entries()) {
    if (!inForce.has(rule.code)) continue
    const problem = nameProblem(rule.code, dialect)
    if (problem !== undefined) unsupported(`criteria.${i}.code`, problem, rule.code)
    const names = selected.map(({ name }) => name)
    if (names.some(name => dialect.nameKey(name) === dialect.nameKey(rule.code)))
      unsupported(`criteria.${i}.code`, 'another column of the answer has the same name there', rule.code)
    selected.push({ name: rule.code, term: outcome(rule, i) })
  }
  if (query.values.length > mostValues)
    unsupported('', `a statement has at most ${mostValues} values`, query.values.length)
  return issues.length > 0
    ? { ok: false, issues }
    : { ok: true, value: { text: query.text(table, selected), values: query.values } }
}

function certaintyOf({ inForce: { from, until } }: CriterionRule, on: PartialDate) {
  const begun = from === null ? 'yes' : not(isBefore(on, from))
  const goesOn = until === undefined ? 'yes' : not(isBefore(until, on))
  return allOf(begun, goesOn)
}
