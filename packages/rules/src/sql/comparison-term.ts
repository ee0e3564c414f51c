import type { Between, Condition, Known, Length, Value, Within } from '../criteria/condition.js'
import { valueIn } from '../criteria/parameters-of.js'
import { ordinals, spanTerms } from './partial-date-sql.js'
import type { SqlSurroundings } from './sql-surroundings.js'
import type { SqlValue } from './statement.js'
import { joined, sql, type Term } from './term.js'

/** A condition about the value of one fact. */
export type Comparison = Exclude<Extract<Condition, { fact: string }>, Known>

/** The value of a column compared: NULL where it is not known, or is of a kind that cannot be compared so. */
export function comparisonTerm(
  condition: Comparison,
  column: Term,
  path: string,
  around: SqlSurroundings,
): Term {
  const { dialect, statement, parameters, unsupported } = around
  const given = <T>(value: Value<T>): T => valueIn(value, parameters)
  const asText = () => statement.share(dialect.asText(column))
  if ('is' in condition) {
    const wanted = given(condition.is)
    const kinds = { string: dialect.asText, number: dialect.asNumber, boolean: dialect.asBoolean }
    const found = statement.share(kinds[typeof wanted as keyof typeof kinds](column))
    return ifKnown(sql`${found} = ${operand(wanted, 'is')}`)
  }
  if ('isOneOf' in condition) {
    const wanted = given(condition.isOneOf).map((each, i) => operand(each, `isOneOf.${i}`))
    if (wanted.length === 0) return ifKnown(sql`FALSE`)
    const some = dialect.hasAny(statement.share(dialect.asList(column)), joined(wanted, ', ', '[]'))
    return sql`(${ifKnown(sql`${asText()} IN ${joined(wanted, ', ')}`)} OR ${ifKnown(some)})`
  }
  if ('length' in condition) return between(statement.share(dialect.length(asText())), condition.length)
  if ('matches' in condition) {
    const pattern = dialect.pattern(condition.matches)
    if ('text' in pattern) return dialect.matches(asText(), operand(pattern.text, 'matches'))
    return outside('matches', pattern.unsupported, condition.matches)
  }
  if ('mentions' in condition) return outside('mentions', folded, condition.mentions)
  if ('inTerritory' in condition) return outside('inTerritory', folded, condition.inTerritory)
  if ('from' in condition || 'to' in condition) return within(condition)
  return between(statement.share(dialect.asNumber(column)), condition as Between)

  /** What is known and of another kind is not the same. */
  function ifKnown(term: Term): Term {
    return sql`CASE WHEN ${column} IS NOT NULL THEN coalesce(${term}, FALSE) END`
  }

  function outside(key: string, reason: string, value: string): Term {
    unsupported(`${path}.${key}`, reason, value)
    return sql`NULL`
  }

  function operand(value: SqlValue, key: string): Term {
    if (typeof value === 'string' && dialect.noText.test(value))
      unsupported(`${path}.${key}`, 'no text there can be like this one', value)
    return statement.value(value)
  }

  /** NaN is above every number in SQL, so that an end which is not given is one, too. */
  function between(size: Term, { min = -Infinity, max = Infinity }: Length['length']): Term {
    const [low, high] = [statement.value(given(min)), statement.value(given(max))]
    return sql`(${size} >= ${low} AND ${size} <= ${high})`
  }

  function within({ from, to }: Within): Term {
    const { earliest, latest } = spanTerms(asText(), statement, dialect)
    const tests = [sql`${earliest} <= ${latest}`]
    if (from !== undefined) {
      const start = ordinals(given(from))
      const [before, after] = [statement.value(start.earliest), statement.value(start.latest)]
      tests.push(sql`CASE WHEN ${latest} < ${before} THEN FALSE WHEN ${earliest} >= ${after} THEN TRUE END`)
    }
    if (to !== undefined) {
      const end = ordinals(given(to))
      const [before, after] = [statement.value(end.earliest), statement.value(end.latest)]
      tests.push(sql`CASE WHEN ${earliest} > ${after} THEN FALSE WHEN ${latest} <= ${before} THEN TRUE END`)
    }
    return joined(tests, ' AND ')
  }
}

const folded = 'case and accents are folded by Unicode, which no database does as the rules do'
