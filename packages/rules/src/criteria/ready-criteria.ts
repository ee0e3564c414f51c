import { allOf, isBefore, not } from '@apertura/calendar'
import type { PartialDate } from '@apertura/domain'
import type { Condition } from './condition.js'
import type { CriteriaPack, CriterionRule, Parameter } from './criteria-pack.js'
import { parametersOf } from './parameters-of.js'
import { referencesIn } from './references-in.js'
import type { Vocabulary } from './value-test.js'
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

/** One criterion in force, ready to be run: what it asks, whom it concerns, whether it perhaps was not in force. */
export interface ReadyCriterion<Code extends string, Ready> {
  readonly rule: CriterionRule<Code>
  readonly doubted: boolean
  readonly holds: Ready
  readonly applies: Ready | undefined
}

/** How an interpreter makes something that it can run of a condition. */
export type Compile<Ready> = (
  condition: Condition,
  vocabulary: Vocabulary,
  criterion: (code: string) => Ready,
) => Ready

/**
 * Goes through the criteria of a pack in force on the date asked about. What other criteria refer to is made
 * once, and `kept` makes of it what remembers its answer: a pack in which each criterion refers twice to the
 * one before would never end otherwise.
 */
export function readyCriteria<Code extends string, Ready>(
  pack: CriteriaPack<Code>,
  options: CriteriaOptions,
  compile: Compile<Ready>,
  kept: (ready: Ready) => Ready,
): readonly ReadyCriterion<Code, Ready>[] {
  const { on, parameters, search = wordSearch } = options
  const vocabulary = { pack, parameters: parametersOf(pack, parameters), search }
  const rules = new Map<string, CriterionRule>(pack.criteria.map(rule => [rule.code, rule]))
  const ready = new Map<string, Ready>()
  const open = new Set<string>()
  const criterion = (code: string): Ready => {
    const known = ready.get(code)
    if (known) return known
    const rule = rules.get(code)
    if (open.has(code)) throw new TypeError(circle(pack.id, code, open))
    if (!rule) throw new TypeError(nowhere(pack.id, code))
    open.add(code)
    const made = kept(compile(rule.holds, vocabulary, criterion))
    open.delete(code)
    ready.set(code, made)
    return made
  }
  const referred = referredIn(pack)
  return pack.criteria.flatMap(rule => {
    const certainty = on === undefined ? 'yes' : certaintyOf(rule, on)
    if (certainty === 'no') return []
    const holds = referred.has(rule.code) ? criterion(rule.code) : compile(rule.holds, vocabulary, criterion)
    const applies = rule.applies && compile(rule.applies, vocabulary, criterion)
    return [{ rule, doubted: certainty === 'perhaps', holds, applies }]
  })
}

const circle = (id: string, code: string, open: ReadonlySet<string>) =>
  `compileCriteria: '${code}' of '${id}' refers to itself by way of ${[...open].join(', ')}, so it has no outcome.`

const nowhere = (id: string, code: string) =>
  `compileCriteria: '${id}' has no criterion '${code}', so nothing can refer to it.`

function certaintyOf({ inForce: { from, until } }: CriterionRule, on: PartialDate) {
  const begun = from === null ? 'yes' : not(isBefore(on, from))
  const goesOn = until === undefined ? 'yes' : not(isBefore(until, on))
  return allOf(begun, goesOn)
}

/** The codes of the criteria to which others refer. */
function referredIn(pack: CriteriaPack): ReadonlySet<string> {
  const codes = new Set<string>()
  for (const { holds, applies } of pack.criteria) {
    for (const code of referencesIn([holds, applies])) codes.add(code)
  }
  return codes
}
