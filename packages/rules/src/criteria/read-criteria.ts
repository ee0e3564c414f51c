import type { Result } from '@apertura/domain'
import { conditionIssues } from './condition-issues.js'
import type { CriteriaPack } from './criteria-pack.js'
import { circles } from './criterion-circles.js'
import { criterionDepths } from './criterion-depth.js'
import { fitsType } from './fits-type.js'
import { Issues, isPlain } from './issues.js'

/** Nobody reads a pack of more, and circles are looked for in all of them. */
const mostCriteria = 1000
/** A criterion that refers to one that refers to one is as deep as all of them together. */
const deepest = 512

const types = ['text', 'number', 'boolean', 'date', 'list']
const severities = ['error', 'warning', 'info']
const certainties = ['verified', 'stated', 'reported', 'deduced', 'unverified']

/**
 * Reads a pack of criteria that came from outside, such as a city's file. Everything that is wrong is told, each
 * with its path and the value found: unknown operators, facts, parameters and lists, values of another type
 * than the fact they are compared with, patterns outside RE2, circles between criteria, nesting without end (64
 * levels, 512 by way of other criteria, 1,000 criteria), and keys that could change how objects behave.
 *
 * @example
 * ```ts
 * const read = readCriteria({ id: 'mine', edition: 1, facts: {}, criteria: [{ code: 'a', holds: { fact: 'b', is: 1 } }] })
 * read.ok // => false
 * !read.ok && read.issues.some(({ path }) => path === 'criteria.0.holds.fact') // => true
 * ```
 */
export function readCriteria(value: unknown): Result<CriteriaPack> {
  const issues = new Issues()
  if (!issues.plain('', value)) return { ok: false, issues: issues.found }
  issues.keys('', value, ['id', 'edition', 'facts', 'parameters', 'wordLists', 'territories', 'criteria'])
  issues.text('id', value['id'])
  if (!Number.isSafeInteger(value['edition']) || (value['edition'] as number) < 1)
    issues.add('edition', 'expected a whole number from 1', value['edition'])
  const facts = declared(issues, 'facts', value['facts'])
  const parameters = declared(issues, 'parameters', orNone(value['parameters']))
  for (const [name, type] of parameters) parameterValue(issues, name, type, value)
  const wordLists = lists(issues, 'wordLists', orNone(value['wordLists']), wordListIssues)
  const territories = lists(issues, 'territories', orNone(value['territories']), territoryIssues)
  const rules = value['criteria']
  if (!Array.isArray(rules)) issues.add('criteria', 'expected a list of criteria', rules)
  else if (rules.length > mostCriteria)
    issues.add('criteria', `expected at most ${mostCriteria} criteria`, rules)
  else {
    const codes = new Set(rules.map(rule => (isPlain(rule) ? rule['code'] : undefined)))
    rules.forEach((rule: unknown, i) => {
      const path = `criteria.${i}`
      if (!issues.plain(path, rule)) return
      issues.keys(path, rule, ['code', 'severity', 'certainty', 'source', 'inForce', 'applies', 'holds'])
      issues.text(`${path}.code`, rule['code'])
      if (rules.findIndex(other => isPlain(other) && other['code'] === rule['code']) < i)
        issues.add(`${path}.code`, 'expected a code that no other criterion has', rule['code'])
      issues.oneOf(`${path}.severity`, rule['severity'], severities)
      issues.oneOf(`${path}.certainty`, rule['certainty'], certainties)
      if (issues.plain(`${path}.source`, rule['source'])) sourceIssues(issues, path, rule['source'])
      if (issues.plain(`${path}.inForce`, rule['inForce'])) inForceIssues(issues, path, rule['inForce'])
      const known = { facts, parameters, wordLists, territories, codes }
      if (rule['applies'] !== undefined) conditionIssues(issues, `${path}.applies`, rule['applies'], known)
      conditionIssues(issues, `${path}.holds`, rule['holds'], known)
    })
    if (issues.found.length === 0) referenceIssues(issues, value as unknown as CriteriaPack)
  }
  return issues.found.length > 0
    ? { ok: false, issues: issues.found }
    : { ok: true, value: value as unknown as CriteriaPack }
}

/** A table that is not there is empty; one that is null is wrong. */
const orNone = (table: unknown): unknown => (table === undefined ? {} : table)

/** The names that a table declares, each with its type. */
function declared(issues: Issues, path: string, table: unknown): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  if (!issues.plain(path, table)) return names
  for (const [name, rule] of Object.entries(table)) {
    if (!issues.plain(`${path}.${name}`, rule)) continue
    issues.oneOf(`${path}.${name}.type`, rule['type'], types)
    issues.keys(`${path}.${name}`, rule, path === 'facts' ? ['type', 'title'] : ['type', 'title', 'value'])
    const title = rule['title']
    if (issues.plain(`${path}.${name}.title`, title)) {
      for (const [locale, text] of Object.entries(title))
        if (typeof text !== 'string')
          issues.add(`${path}.${name}.title.${locale}`, 'expected some text', text)
    }
    names.set(name, String(rule['type']))
  }
  return names
}

function parameterValue(issues: Issues, name: string, type: string, pack: Record<string, unknown>): void {
  const { value } = (pack['parameters'] as Record<string, Record<string, unknown>>)[name] ?? {}
  if (!fitsType(value, type))
    issues.add(`parameters.${name}.value`, `expected a value of type ${type}`, value)
}

function lists(
  issues: Issues,
  path: string,
  table: unknown,
  check: (issues: Issues, path: string, list: unknown) => void,
): ReadonlySet<string> {
  if (!issues.plain(path, table)) return new Set()
  for (const [name, list] of Object.entries(table)) check(issues, `${path}.${name}`, list)
  return new Set(Object.keys(table))
}

function wordListIssues(issues: Issues, path: string, list: unknown): void {
  if (!fitsType(list, 'list')) issues.add(path, 'expected a list of words', list)
}

function territoryIssues(issues: Issues, path: string, list: unknown): void {
  if (!Array.isArray(list)) {
    issues.add(path, 'expected a list of territories', list)
    return
  }
  for (const [i, place] of list.entries()) {
    if (!issues.plain(`${path}.${i}`, place)) continue
    issues.keys(`${path}.${i}`, place, ['key', 'name', 'parent'])
    issues.text(`${path}.${i}.key`, place['key'])
    issues.text(`${path}.${i}.name`, place['name'])
    if (place['parent'] !== undefined) issues.text(`${path}.${i}.parent`, place['parent'])
  }
}

function sourceIssues(issues: Issues, path: string, source: Record<string, unknown>): void {
  issues.keys(`${path}.source`, source, ['title', 'locator', 'url'])
  issues.text(`${path}.source.title`, source['title'])
  for (const key of ['locator', 'url']) {
    if (source[key] !== undefined && typeof source[key] !== 'string')
      issues.add(`${path}.source.${key}`, 'expected some text', source[key])
  }
}

function inForceIssues(issues: Issues, path: string, inForce: Record<string, unknown>): void {
  const { from, until } = inForce
  issues.keys(`${path}.inForce`, inForce, ['from', 'until'])
  if (from !== null) issues.day(`${path}.inForce.from`, from)
  if (until !== undefined) issues.day(`${path}.inForce.until`, until)
}

function referenceIssues(issues: Issues, pack: CriteriaPack): void {
  const found = circles(pack)
  for (const circle of found) {
    const i = pack.criteria.findIndex(({ code }) => code === circle[0])
    issues.add(`criteria.${i}.holds`, 'expected no circle between criteria', circle.join(' → '))
  }
  if (found.length > 0) return
  const depths = criterionDepths(pack)
  for (const [i, { code }] of pack.criteria.entries()) {
    const depth = depths.get(code) ?? 0
    if (depth > deepest)
      issues.add(
        `criteria.${i}.holds`,
        `expected at most ${deepest} levels of conditions by way of others`,
        depth,
      )
  }
}
