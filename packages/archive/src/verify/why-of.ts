import type { Locale } from '@apertura/domain'
import type { Problem } from '../preservation/archived-file.js'
import { causeOf } from './cause-of.js'
import { kindOfProblem } from './kind-of-problem.js'
import { causeWordsOf } from './locales/cause-words.js'

/**
 * Why a file of an archive is not as it was made, in words for people that go on behind its name. Undefined where
 * {@link kindOfProblem} says all: the file changed, is missing or is one too many.
 *
 * @example
 * ```ts
 * const problem = { path: 'data/acta.pdf', expected: 'a file of an archive', found: 'a file that is encrypted' }
 * whyOf(problem, 'en') // => 'has a password, and cannot be read: make the zip again without one'
 * whyOf({ path: 'acta.pdf', expected: 'this file', found: 'nothing' }, 'en') // => undefined
 * ```
 */
export function whyOf(problem: Problem, locale: Locale): string | undefined {
  const [cause, ...values] = causeOf(problem)
  if (cause === 'unknown' && kindOfProblem(problem) !== 'other') return undefined
  return causeWordsOf(locale)[cause](...values)
}

/**
 * The name of the file, and of a record the line; not the field of the entry, which {@link whyOf} tells.
 *
 * @example
 * ```ts
 * placeOfProblem({ path: 'data/record.jsonl:3 (adoption).hash', expected: '"a"', found: '"b"' }) // => 'data/record.jsonl:3 (adoption)'
 * ```
 */
export const placeOfProblem = ({ path }: Problem): string =>
  path.replace(/^(data\/record\.jsonl:\d+.*)\.(?:seq|prev|hash)$/, '$1')
