import { isBefore, parseDate } from '@apertura/calendar'
import type { PartialDate } from '@apertura/domain'
import { RE2JS } from 're2js'
import type { Condition, CriterionFacts, FactValue, Value } from './condition.js'
import type { CriteriaPack } from './criteria-pack.js'
import { territorySearch } from './territory-search.js'
import { and, negation, no, or, perhaps, type Three, yes } from './three-valued.js'
import type { WordSearch } from './word-search.js'

/** A condition ready to be asked. */
export type Test = (facts: CriterionFacts) => Three

/** What a condition needs beside its own words. */
export interface Surroundings {
  readonly pack: CriteriaPack
  /** Values that a city set, by name of the parameter. */
  readonly parameters: Readonly<Record<string, FactValue>>
  readonly search: (terms: readonly string[]) => WordSearch
  /** The test of another criterion. */
  readonly criterion: (code: string) => Test
}

/** Makes a test of a condition out of closures alone: nothing is generated, so it runs under any policy. */
export function compileCondition(condition: Condition, around: Surroundings): Test {
  const compile = (each: Condition) => compileCondition(each, around)
  const value = <T>(given: Value<T>): T => valueIn(given, around.parameters)
  if ('all' in condition) return every(condition.all.map(compile))
  if ('any' in condition) return some(condition.any.map(compile))
  if ('not' in condition) {
    const test = compile(condition.not)
    return facts => negation(test(facts))
  }
  if ('of' in condition) return atLeast(value(condition.atLeast), condition.of.map(compile))
  if ('criterion' in condition) return around.criterion(condition.criterion)
  const { fact } = condition
  if ('known' in condition) {
    const [there, lacking]: readonly [Three, Three] = condition.known ? [yes, no] : [no, yes]
    return facts => ((facts[fact] ?? null) === null ? lacking : there)
  }
  return ofFact(fact, testOfValue(condition, around, value))
}

/** What a fact that is known comes to. */
type ValueTest = (value: string | number | boolean | readonly string[]) => Three

/** A fact that is not there makes any comparison perhaps. */
function ofFact(fact: string, test: ValueTest): Test {
  return facts => {
    const found = facts[fact]
    return found === null || found === undefined ? perhaps : test(found)
  }
}

type Comparison = Exclude<
  Condition,
  | { all: unknown }
  | { any: unknown }
  | { not: unknown }
  | { of: unknown }
  | { criterion: unknown }
  | { known: unknown }
>

function testOfValue(
  condition: Comparison,
  { pack, search }: Surroundings,
  value: <T>(given: Value<T>) => T,
): ValueTest {
  if ('is' in condition) {
    const wanted = value(condition.is)
    return found => (found === wanted ? yes : no)
  }
  if ('isOneOf' in condition) {
    const wanted = new Set<unknown>(value(condition.isOneOf))
    return found =>
      (Array.isArray(found) ? found.some(item => wanted.has(item)) : wanted.has(found)) ? yes : no
  }
  if ('length' in condition) {
    const { min = 0, max = Infinity } = condition.length
    return text(between(value(min), value(max), codePoints))
  }
  if ('matches' in condition) {
    const pattern = RE2JS.compile(condition.matches)
    return text(found => (pattern.matcher(found).find() ? yes : no))
  }
  if ('mentions' in condition) {
    const mentions = search(pack.wordLists?.[condition.mentions] ?? [])
    return text(found => (mentions(found) ? yes : no))
  }
  if ('inTerritory' in condition)
    return text(territorySearch(pack.territories?.[condition.inTerritory] ?? []))
  if ('min' in condition || 'max' in condition) {
    const { min = -Infinity, max = Infinity } = condition
    const [from, to] = [value(min), value(max)]
    return found => (typeof found !== 'number' ? perhaps : found >= from && found <= to ? yes : no)
  }
  const { from, to } = condition as { readonly from?: Value<string>; readonly to?: Value<string> }
  return text(within(from && value(from), to && value(to)))
}

/** A value of another kind than the fact was declared to be is as good as not known. */
function text(test: (found: string) => Three): ValueTest {
  return found => (typeof found === 'string' ? test(found) : perhaps)
}

function between(min: number, max: number, measure: (found: string) => number): (found: string) => Three {
  return found => {
    const size = measure(found)
    return size >= min && size <= max ? yes : no
  }
}

function codePoints(found: string): number {
  let count = 0
  for (const _ of found.normalize('NFC')) count += 1
  return count
}

function within(from: PartialDate | undefined, to: PartialDate | undefined): (found: string) => Three {
  return found => {
    if (!parseDate(found).ok) return perhaps
    const early = from === undefined ? no : three(isBefore(found, from))
    const late = to === undefined ? no : three(isBefore(to, found))
    return and(negation(early), negation(late))
  }
}

const three = (answer: 'yes' | 'no' | 'perhaps'): Three =>
  answer === 'yes' ? yes : answer === 'no' ? no : perhaps

function every(tests: readonly Test[]): Test {
  return facts => {
    let answer: Three = yes
    for (const test of tests) {
      answer = and(answer, test(facts))
      if (answer === no) return no
    }
    return answer
  }
}

function some(tests: readonly Test[]): Test {
  return facts => {
    let answer: Three = no
    for (const test of tests) {
      answer = or(answer, test(facts))
      if (answer === yes) return yes
    }
    return answer
  }
}

/** Enough of them hold; or too few even if all that is open held; or it is open. */
function atLeast(wanted: number, tests: readonly Test[]): Test {
  return facts => {
    let held = 0
    let open = 0
    for (const test of tests) {
      const answer = test(facts)
      if (answer === yes) held += 1
      else if (answer === perhaps) open += 1
    }
    return held >= wanted ? yes : held + open >= wanted ? perhaps : no
  }
}

/** A value that stands where it is used, or that a city set. */
function valueIn<T>(given: Value<T>, parameters: Readonly<Record<string, FactValue>>): T {
  const isParameter = typeof given === 'object' && given !== null && 'param' in given
  return isParameter ? (parameters[given.param] as T) : (given as T)
}
