/**
 * The criteria of the benchmark in the languages of others. Those have two values; so «met» is one question there and
 * «could still be met» another, and a criterion that could be met and is not yet is undetermined.
 */

/** For json-logic-engine: an expression that gives 0 unmet, 1 met, 2 undetermined. */
export function logicOf(condition) {
  return { if: [logic(condition, true), 1, logic(condition, false), 2, 0] }
}

/** Whether a condition certainly holds; or, not `certain`, whether it perhaps does. */
function logic(condition, certain) {
  if ('all' in condition) return { and: condition.all.map(each => logic(each, certain)) }
  if ('any' in condition) return { or: condition.any.map(each => logic(each, certain)) }
  if ('not' in condition) return { '!': [logic(condition.not, !certain)] }
  const value = { var: condition.fact }
  const holds = comparisons(condition, value)
  const known = { '!==': [value, null] }
  const unknown = { '===': [value, null] }
  return certain
    ? { and: [known, ...holds] }
    : { or: [unknown, holds.length === 1 ? holds[0] : { and: holds }] }
}

function comparisons({ is, isOneOf, min, max, from, to }, value) {
  if (is !== undefined) return [{ '===': [value, is] }]
  if (isOneOf !== undefined) return [{ in: [value, isOneOf] }]
  const low = min ?? from
  const high = max ?? bound(to)
  return [
    ...(low === undefined ? [] : [{ '>=': [value, low] }]),
    ...(high === undefined ? [] : [{ '<=': [value, high] }]),
  ]
}

/** The benchmark's one parameter is the last day of its window. */
const bound = to => (typeof to === 'object' ? '2022-09-05' : to)

/** For json-rules-engine: two rules for each criterion, `met` and `undetermined`; neither fires for an unmet one. */
export function rulesOf(pack) {
  return pack.criteria.flatMap(({ holds }, index) => [
    { conditions: { all: [rules(holds, true)] }, event: { type: 'met', params: { index, outcome: 1 } } },
    {
      conditions: { all: [rules(holds, false), { not: rules(holds, true) }] },
      event: { type: 'undetermined', params: { index, outcome: 2 } },
    },
  ])
}

function rules(condition, certain) {
  if ('all' in condition) return { all: condition.all.map(each => rules(each, certain)) }
  if ('any' in condition) return { any: condition.any.map(each => rules(each, certain)) }
  if ('not' in condition) return { not: rules(condition.not, !certain) }
  const { fact } = condition
  const holds = checks(condition)
  return certain
    ? { all: [{ fact, operator: 'notEqual', value: null }, ...holds] }
    : { any: [{ fact, operator: 'equal', value: null }, { all: holds }] }
}

function checks({ fact, is, isOneOf, min, max, from, to }) {
  if (is !== undefined) return [{ fact, operator: 'equal', value: is }]
  if (isOneOf !== undefined) return [{ fact, operator: 'in', value: isOneOf }]
  // It compares numbers only, so a window of days is the list of its days.
  if (from !== undefined) return [{ fact, operator: 'in', value: daysBetween(from, bound(to)) }]
  return [
    ...(min === undefined ? [] : [{ fact, operator: 'greaterThanInclusive', value: min }]),
    ...(max === undefined ? [] : [{ fact, operator: 'lessThanInclusive', value: max }]),
  ]
}

function daysBetween(first, last) {
  const days = []
  for (let at = Date.parse(first); at <= Date.parse(last); at += 86_400_000)
    days.push(new Date(at).toISOString().slice(0, 10))
  return days
}
