import type { CriteriaPack, FactRule, Parameter, Territory } from './criteria-pack.js'
import { readCriteria } from './read-criteria.js'
import type { TypedCriterion } from './typed-condition.js'

type None = Readonly<Record<never, never>>

/**
 * Gives back the pack that it is given, checked: plain data, the same after it was written as JSON and read
 * again. The compiler refuses a fact, a parameter, a word list, a catalogue or a criterion that the pack does
 * not have, and an operator or a value that does not go with the type of the fact.
 *
 * @throws TypeError with everything that is wrong and the compiler cannot see, such as a pattern outside RE2.
 *
 * @example
 * ```ts
 * const pack = defineCriteria({
 *   id: 'contributions',
 *   edition: 1,
 *   facts: { votes: { type: 'number', title: { en: 'Votes' } } },
 *   parameters: { fewest: { type: 'number', title: { en: 'Fewest votes' }, value: 10 } },
 *   criteria: [
 *     {
 *       code: 'supported',
 *       severity: 'error',
 *       certainty: 'stated',
 *       source: { title: 'Bases' },
 *       inForce: { from: null },
 *       holds: { fact: 'votes', min: { param: 'fewest' } },
 *     },
 *   ],
 * })
 * Array.from(compileCriteria(pack).judge({ votes: 12 })) // => [1]
 * ```
 */
export function defineCriteria<
  const Facts extends Readonly<Record<string, FactRule>>,
  const Code extends string,
  const Parameters extends Readonly<Record<string, Parameter>> = None,
  const WordLists extends Readonly<Record<string, readonly string[]>> = None,
  const Territories extends Readonly<Record<string, readonly Territory[]>> = None,
>(pack: {
  readonly id: string
  readonly edition: number
  readonly facts: Facts
  readonly parameters?: Parameters
  readonly wordLists?: WordLists
  readonly territories?: Territories
  readonly criteria: readonly TypedCriterion<
    {
      readonly facts: NoInfer<Facts>
      readonly parameters: NoInfer<Parameters>
      readonly wordLists: NoInfer<WordLists>
      readonly territories: NoInfer<Territories>
      readonly code: NoInfer<Code>
    },
    Code
  >[]
}): CriteriaPack<Code> {
  const read = readCriteria(pack)
  if (read.ok) return pack as unknown as CriteriaPack<Code>
  const issues = read.issues.map(({ path, message, value }) => `${path}: ${message}, and this is ${value}`)
  throw new TypeError(`defineCriteria: '${pack.id}' cannot be used. ${issues.join('; ')}.`)
}
