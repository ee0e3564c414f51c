import type { Condition } from '../criteria/condition.js'
import { valueIn } from '../criteria/parameters-of.js'
import { comparisonTerm } from './comparison-term.js'
import type { SqlSurroundings } from './sql-surroundings.js'
import { joined, sql, type Term } from './term.js'

/**
 * A condition as SQL that is TRUE for yes, FALSE for no and NULL for perhaps: AND, OR and NOT of SQL are strong
 * Kleene logic, as that of the rules is.
 */
export function conditionTerm(condition: Condition, path: string, around: SqlSurroundings): Term {
  const inside = (key: string, list: readonly Condition[]) =>
    list.map((each, i) => conditionTerm(each, `${path}.${key}.${i}`, around))
  if ('all' in condition)
    return condition.all.length === 0 ? sql`TRUE` : joined(inside('all', condition.all), ' AND ')
  if ('any' in condition)
    return condition.any.length === 0 ? sql`FALSE` : joined(inside('any', condition.any), ' OR ')
  if ('not' in condition) return sql`(NOT ${conditionTerm(condition.not, `${path}.not`, around)})`
  if ('criterion' in condition) return around.criterion(condition.criterion)
  if ('of' in condition) {
    const wanted = around.statement.value(valueIn(condition.atLeast, around.parameters))
    return atLeast(wanted, inside('of', condition.of).map(around.statement.share))
  }
  const column = around.column(condition.fact)
  if ('known' in condition) return condition.known ? sql`(${column} IS NOT NULL)` : sql`(${column} IS NULL)`
  return comparisonTerm(condition, column, path, around)
}

/** Enough of them hold; or too few even if all that is open held; or it is open. */
function atLeast(wanted: Term, tests: readonly Term[]): Term {
  const count = (what: (test: Term) => Term) => joined([sql`0`, ...tests.map(what)], ' + ')
  const held = count(test => sql`CASE WHEN ${test} THEN 1 ELSE 0 END`)
  const possible = count(test => sql`CASE WHEN NOT ${test} THEN 0 ELSE 1 END`)
  return sql`CASE WHEN ${held} >= ${wanted} THEN TRUE WHEN ${possible} < ${wanted} THEN FALSE END`
}
