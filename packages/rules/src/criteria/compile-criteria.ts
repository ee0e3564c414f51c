import { allOf, isBefore, not } from '@apertura/calendar'
import type { Facts, Finding, PartialDate, Reference } from '@apertura/domain'
import { toFinding } from '../to-finding.js'
import { compileCondition, type Test } from './compile-condition.js'
import type { CriterionFacts, FactValue } from './condition.js'
import type { CriteriaPack, CriteriaWords, CriterionRule, Parameter } from './criteria-pack.js'
import { factsOf } from './facts-of.js'
import { no, notConcerned, perhaps, type Three } from './three-valued.js'
import { type WordSearch, wordSearch } from './word-search.js'

/** How a pack is to be run. */
export interface CriteriaOptions {
  /** What a city sets in place of the pack's own values. */
  readonly parameters?: Readonly<Record<string, Parameter['value']>>
  /** The date on which subjects are judged: what is not in force then is left out. Every criterion when absent. */
  readonly on?: PartialDate
  /** Another search for words; the plain one by default. */
  readonly search?: (terms: readonly string[]) => WordSearch
}

/** A pack of criteria that is ready to judge. */
export interface CompiledCriteria<Code extends string = string> {
  /** The criteria in force, in the order of the pack: an outcome for each, in this order. */
  readonly codes: readonly Code[]
  /**
   * The outcome of each criterion: 0 unmet, 1 met, 2 undetermined, 3 does not concern the subject.
   *
   * @param into - written to and given back, so that a million subjects need no million lists
   * @param at - where in `into` the first outcome goes
   */
  readonly judge: (facts: CriterionFacts, into?: Uint8Array, at?: number) => Uint8Array
  /** All findings with the facts that each used, met ones too; none for criteria that do not concern the subject. */
  readonly findings: (
    facts: CriterionFacts,
    words: CriteriaWords<Code>,
    about: Reference,
  ) => readonly Finding[]
}

/**
 * Makes a pack of criteria ready to judge. Closures alone: it runs where code from strings is forbidden.
 * A pack from outside is read with {@link readCriteria} first.
 *
 * @throws TypeError when a parameter is set that the pack does not have, or to a value of another type; when
 * criteria refer to each other in a circle, or to one that is not there.
 * @throws RangeError when the date is malformed.
 *
 * @example
 * ```ts
 * // criteria asks of a contribution that it is public, and that its title has 5 to 80 characters
 * const compiled = compileCriteria(criteria)
 * compiled.codes // => ['contribution.public', 'title.length']
 * Array.from(compiled.judge({ public: true, title: 'Más árboles' })) // => [1, 1]
 * Array.from(compiled.judge({ title: '¡Ya!' })) // => [2, 0]
 * ```
 */
export function compileCriteria<Code extends string>(
  pack: CriteriaPack<Code>,
  options: CriteriaOptions = {},
): CompiledCriteria<Code> {
  const parameters = parametersOf(pack, options.parameters ?? {})
  const search = options.search ?? wordSearch
  const tests = new Map<string, Test>()
  const open = new Set<string>()
  const criterion = (code: string): Test => {
    const ready = tests.get(code)
    if (ready) return ready
    if (open.has(code)) {
      throw new TypeError(
        `compileCriteria: '${code}' of '${pack.id}' refers to itself by way of ${[...open].join(', ')}, so it has no outcome.`,
      )
    }
    open.add(code)
    const rule = pack.criteria.find(each => each.code === code)
    if (!rule)
      throw new TypeError(
        `compileCriteria: '${pack.id}' has no criterion '${code}', so nothing can refer to it.`,
      )
    const test = compileCondition(rule.holds, { pack, parameters, search, criterion })
    open.delete(code)
    tests.set(code, test)
    return test
  }
  const inForce = pack.criteria.flatMap(rule => {
    const certainty = options.on === undefined ? 'yes' : certaintyOf(rule, options.on)
    if (certainty === 'no') return []
    const holds = criterion(rule.code)
    const applies = rule.applies && compileCondition(rule.applies, { pack, parameters, search, criterion })
    return [{ rule, doubted: certainty === 'perhaps', test: concerning(holds, applies) }]
  })
  const judge = (facts: CriterionFacts, into: Uint8Array = new Uint8Array(inForce.length), at = 0) => {
    for (let i = 0; i < inForce.length; i += 1) {
      const { test, doubted } = inForce[i] as (typeof inForce)[number]
      const outcome = test(facts)
      into[at + i] = doubted && outcome === no ? perhaps : outcome
    }
    return into
  }
  return {
    codes: inForce.map(({ rule }) => rule.code),
    judge,
    findings: (facts, words, about) => {
      const outcomes = judge(facts)
      return inForce.flatMap(({ rule, doubted }, i) => {
        const outcome = outcomeNames[outcomes[i] as number]
        if (outcome === undefined) return []
        const used: Facts = {
          ...factsOf(rule, pack, parameters, facts),
          ...(doubted ? { inForce: 'perhaps' } : {}),
        }
        return [
          toFinding<string>(
            rule,
            words,
            { outcome, facts: used },
            {
              about,
              ...(options.on === undefined ? {} : { at: options.on }),
            },
          ),
        ]
      })
    },
  }
}

const outcomeNames = ['unmet', 'met', 'undetermined'] as const

/** Whoever a criterion perhaps does not concern is never found to break it. */
function concerning(holds: Test, applies: Test | undefined): (facts: CriterionFacts) => Three | 3 {
  if (!applies) return holds
  return facts => {
    const concerned = applies(facts)
    if (concerned === no) return notConcerned
    const outcome = holds(facts)
    return concerned === perhaps && outcome === no ? perhaps : outcome
  }
}

function certaintyOf({ inForce: { from, until } }: CriterionRule, on: PartialDate) {
  const begun = from === null ? 'yes' : not(isBefore(on, from))
  const goesOn = until === undefined ? 'yes' : not(isBefore(until, on))
  return allOf(begun, goesOn)
}

function parametersOf(
  { id, parameters = {} }: CriteriaPack,
  set: Readonly<Record<string, Parameter['value']>>,
): Readonly<Record<string, FactValue>> {
  const values = new Map(Object.entries(parameters).map(([name, { value }]) => [name, value]))
  for (const [name, value] of Object.entries(set)) {
    const own = values.get(name)
    if (own === undefined)
      throw new TypeError(`compileCriteria: '${id}' has no parameter '${name}' that could be set.`)
    if (typeof own !== typeof value || Array.isArray(own) !== Array.isArray(value)) {
      throw new TypeError(
        `compileCriteria: the parameter '${name}' of '${id}' is set to ${JSON.stringify(value)}, and is of another type.`,
      )
    }
    values.set(name, value)
  }
  return Object.fromEntries(values)
}
