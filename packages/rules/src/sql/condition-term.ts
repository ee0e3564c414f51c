import type { Condition, Value } from '../criteria/condition.js'
import { type ParameterValues, valueIn } from '../criteria/parameters-of.js'
import type { Dialect } from './dialect.js'
import type { Unsupported } from './names.js'
import { ordinals, spanTerms } from './partial-date-sql.js'
import type { SqlValue, Statement } from './statement.js'
import { joined, sql, type Term } from './term.js'

/** What a condition needs beside its own words. */
export interface SqlSurroundings {
  readonly dialect: Dialect
  readonly statement: Statement
  /** The column of a fact. */
  readonly column: (fact: string) => Term
  readonly parameters: ParameterValues
  readonly criterion: (code: string) => Term
  readonly unsupported: Unsupported
}

/**
 * A condition as SQL that is TRUE for yes, FALSE for no and NULL for perhaps: AND, OR and NOT of SQL are strong
 * Kleene logic, as that of the rules is.
 */
export function conditionTerm(condition: Condition, path: string, around: SqlSurroundings): Term {
  const { dialect, statement, parameters, unsupported } = around
  const given = <T>(value: Value<T>): T => valueIn(value, parameters)
  const inside = (key: string, list: readonly Condition[]) =>
    list.map((each, i) => conditionTerm(each, `${path}.${key}.${i}`, around))
  if ('all' in condition)
    return condition.all.length === 0 ? sql`TRUE` : joined(inside('all', condition.all), ' AND ')
  if ('any' in condition)
    return condition.any.length === 0 ? sql`FALSE` : joined(inside('any', condition.any), ' OR ')
  if ('not' in condition) return sql`(NOT ${conditionTerm(condition.not, `${path}.not`, around)})`
  if ('of' in condition)
    return atLeast(number(condition.atLeast, `${path}.atLeast`), inside('of', condition.of))
  if ('criterion' in condition) return around.criterion(condition.criterion)
  const column = around.column(condition.fact)
  if ('known' in condition) return condition.known ? sql`(${column} IS NOT NULL)` : sql`(${column} IS NULL)`
  const asText = () => statement.share(dialect.asText(column))
  const known = (term: Term) => sql`CASE WHEN ${column} IS NOT NULL THEN coalesce(${term}, FALSE) END`
  if ('is' in condition) {
    const wanted = given(condition.is)
    const kind = { string: dialect.asText, number: dialect.asNumber, boolean: dialect.asBoolean }[
      typeof wanted as 'string'
    ]
    return known(sql`${statement.share(kind(column))} = ${operand(wanted, `${path}.is`)}`)
  }
  if ('isOneOf' in condition) {
    const wanted = given(condition.isOneOf)
    if (wanted.length === 0) return known(sql`FALSE`)
    const list = wanted.map((each, i) => operand(each, `${path}.isOneOf.${i}`))
    const values = { ...joined(list, ', '), text: list.map(({ text }) => text).join(', ') }
    const some = dialect.hasAny(statement.share(dialect.asList(column)), values)
    return sql`(${known(sql`${asText()} IN (${values})`)} OR ${known(some)})`
  }
  if ('length' in condition) {
    const size = statement.share(dialect.length(asText()))
    const { min = 0, max = Infinity } = condition.length
    return sql`(${size} >= ${number(min, `${path}.length.min`)} AND ${size} <= ${number(max, `${path}.length.max`)})`
  }
  if ('matches' in condition) {
    const pattern = dialect.pattern(condition.matches)
    if ('text' in pattern) return dialect.matches(asText(), operand(pattern.text, `${path}.matches`))
    return outside('matches', pattern.unsupported, condition.matches)
  }
  if ('mentions' in condition)
    return outside(
      'mentions',
      'case and accents of a word list are folded by Unicode, and no database does it alike',
      condition.mentions,
    )
  if ('inTerritory' in condition)
    return outside(
      'inTerritory',
      'names of territories are folded by Unicode, and no database does it alike',
      condition.inTerritory,
    )
  if ('min' in condition || 'max' in condition) {
    const found = statement.share(dialect.asNumber(column))
    // A number that is none is above every number in SQL, and in no range here.
    const { min = -Infinity, max = Infinity } = condition
    return sql`(${found} >= ${number(min, `${path}.min`)} AND ${found} <= ${number(max, `${path}.max`)})`
  }
  return within(condition as { readonly from?: Value<string>; readonly to?: Value<string> })

  function outside(key: string, reason: string, value: string): Term {
    unsupported(`${path}.${key}`, reason, value)
    return sql`NULL`
  }

  function operand(value: SqlValue, at: string): Term {
    if (typeof value === 'string' && dialect.noText.test(value))
      unsupported(at, 'this text cannot be stored, so nothing is equal to it', value)
    return statement.value(value)
  }

  function number(value: Value<number>, at: string): Term {
    return operand(given(value), at)
  }

  function within({ from, to }: { readonly from?: Value<string>; readonly to?: Value<string> }): Term {
    const found = spanTerms(asText(), statement, dialect)
    const early = from === undefined ? undefined : ordinals(given(from))
    const late = to === undefined ? undefined : ordinals(given(to))
    const isDate = sql`CASE WHEN ${found.earliest} IS NOT NULL THEN TRUE END`
    const notEarly =
      early &&
      sql`CASE WHEN ${found.latest} < ${statement.value(early.earliest)} THEN FALSE WHEN ${found.earliest} >= ${statement.value(early.latest)} THEN TRUE END`
    const notLate =
      late &&
      sql`CASE WHEN ${found.earliest} > ${statement.value(late.latest)} THEN FALSE WHEN ${found.latest} <= ${statement.value(late.earliest)} THEN TRUE END`
    return joined([isDate, ...(notEarly ? [notEarly] : []), ...(notLate ? [notLate] : [])], ' AND ')
  }

  /** Enough of them hold; or too few even if all that is open held; or it is open. */
  function atLeast(wanted: Term, tests: readonly Term[]): Term {
    const shared = tests.map(statement.share)
    const count = (what: (test: Term) => Term) =>
      tests.length === 0 ? sql`0` : joined(shared.map(what), ' + ')
    const held = count(test => sql`CASE WHEN ${test} THEN 1 ELSE 0 END`)
    const possible = count(test => sql`CASE WHEN NOT ${test} THEN 0 ELSE 1 END`)
    return sql`CASE WHEN ${held} >= ${wanted} THEN TRUE WHEN ${possible} < ${wanted} THEN FALSE END`
  }
}
