import type { Condition } from './condition.js'
import { valueIn } from './parameters-of.js'
import type { SlotPlan, Slots } from './slots.js'
import { and, negation, no, or, perhaps, type Three, yes } from './three-valued.js'
import { type ValueTest, type Vocabulary, valueTest } from './value-test.js'

/** A condition ready to be asked of a subject whose facts lie side by side. */
export type Test = (slots: Slots) => Three

/** What a condition needs beside its own words. */
export interface Surroundings extends Vocabulary {
  readonly slots: SlotPlan
  /** The test of another criterion. */
  readonly criterion: (code: string) => Test
}

/** Makes a test of a condition out of closures alone: nothing is generated, so it runs under any policy. */
export function compileCondition(condition: Condition, around: Surroundings): Test {
  const compile = (each: Condition) => compileCondition(each, around)
  if ('all' in condition) return joined(condition.all.map(compile), and, yes, no)
  if ('any' in condition) return joined(condition.any.map(compile), or, no, yes)
  if ('not' in condition) {
    const test = compile(condition.not)
    return slots => negation(test(slots))
  }
  if ('of' in condition)
    return atLeast(valueIn(condition.atLeast, around.parameters), condition.of.map(compile))
  if ('criterion' in condition) return around.criterion(condition.criterion)
  const place = around.slots.ofFact(condition.fact)
  if ('known' in condition) {
    const [there, lacking]: readonly [Three, Three] = condition.known ? [yes, no] : [no, yes]
    return slots => ((slots[place] ?? null) === null ? lacking : there)
  }
  return ofFact(place, valueTest(condition, around))
}

/** A fact that is not there makes any comparison perhaps. */
function ofFact(place: number, test: ValueTest): Test {
  return slots => {
    const found = slots[place]
    return found === null || found === undefined ? perhaps : test(found)
  }
}

type Join = (a: Three, b: Three) => Three

/** Several tests as one, which stops where the rest can change nothing. Two are by far the most common. */
function joined(tests: readonly Test[], join: Join, neutral: Three, final: Three): Test {
  const [first, second] = tests
  if (first && second && tests.length === 2) {
    return slots => {
      const answer = first(slots)
      return answer === final ? final : join(answer, second(slots))
    }
  }
  return slots => {
    let answer = neutral
    for (const test of tests) {
      answer = join(answer, test(slots))
      if (answer === final) return final
    }
    return answer
  }
}

/** Enough of them hold; or too few even if all that is open held; or it is open. */
function atLeast(wanted: number, tests: readonly Test[]): Test {
  return slots => {
    let held = 0
    let open = 0
    for (const test of tests) {
      const answer = test(slots)
      if (answer === yes) held += 1
      else if (answer === perhaps) open += 1
    }
    return enough(wanted, held, open)
  }
}

/** What so many that hold and so many that are open come to, where so many are wanted. */
export const enough = (wanted: number, held: number, open: number): Three =>
  held >= wanted ? yes : held + open >= wanted ? perhaps : no
