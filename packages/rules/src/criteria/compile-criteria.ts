import type { Facts, Finding, Reference } from '@apertura/domain'
import { toFinding } from '../to-finding.js'
import { compileCondition, type Test } from './compile-condition.js'
import type { CriterionFacts } from './condition.js'
import type { CriteriaPack, CriteriaWords } from './criteria-pack.js'
import { factsOf } from './facts-of.js'
import { judgeOf, type OutcomeTest } from './judge-of.js'
import { parametersOf } from './parameters-of.js'
import { type CriteriaOptions, type ReadyCriterion, readyCriteria } from './ready-criteria.js'
import { slotPlan } from './slots.js'
import { no, notConcerned, type Three, withoutBlame, yes } from './three-valued.js'

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
  const plan = slotPlan()
  const inForce = readyCriteria<Code, Test>(
    pack,
    options,
    (condition, vocabulary, criterion) =>
      compileCondition(condition, { ...vocabulary, slots: plan, criterion }),
    test => remembering(test, plan.forAnswer()),
  )
  const parameters = parametersOf(pack, options.parameters)
  const judge = judgeOf(plan.reader(), inForce.map(outcomeOf))
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

/** The outcome of a criterion for whomever it concerns. Who perhaps is not concerned never breaks it. */
function outcomeOf({ holds, applies, doubted }: ReadyCriterion<string, Test>): OutcomeTest {
  const outcome: Test = doubted ? slots => withoutBlame(holds(slots)) : holds
  if (!applies) return outcome
  return slots => {
    const concerned = applies(slots)
    if (concerned === no) return notConcerned
    return concerned === yes ? outcome(slots) : withoutBlame(outcome(slots))
  }
}

/** The test of a criterion to which others refer, which is asked once for each subject. */
function remembering(test: Test, place: number): Test {
  return slots => {
    const known = slots[place]
    if (known !== undefined) return known as Three
    const answer = test(slots)
    slots[place] = answer
    return answer
  }
}
