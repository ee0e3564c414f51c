import type { Result } from '@apertura/domain'
import type { CriteriaPack, CriterionRule } from './criteria-pack.js'
import { type CriteriaSentences, placeholder } from './criteria-sentences.js'
import { factsOf } from './facts-of.js'
import { Issues } from './issues.js'

const outcomes = ['met', 'unmet', 'undetermined'] as const

/**
 * Reads the sentences that a city brings for a pack, such as its `locales/es.json`. It may leave out any
 * criterion, and says all three outcomes of those it has. Everything that is wrong is told, each with its path
 * and the value found: a code that the pack does not have, a `{name}` that the criterion does not use, an outcome without a
 * sentence, what is not text, and keys that could change how objects behave.
 *
 * @example
 * ```ts
 * const read = readSentences({ 'title.length': { met: 'Cabe.', unmet: '«{tittle}» no cabe.' } }, criteria)
 * !read.ok && read.issues.map(({ path }) => path) // => ['title.length.unmet', 'title.length.undetermined']
 * ```
 */
export function readSentences<Code extends string>(
  value: unknown,
  pack: CriteriaPack<Code>,
): Result<Partial<CriteriaSentences<Code>>> {
  const issues = new Issues()
  if (issues.plain('', value)) {
    const rules = new Map<string, CriterionRule>(pack.criteria.map(rule => [rule.code, rule]))
    for (const [code, sentences] of Object.entries(value)) {
      const rule = rules.get(code)
      if (rule) sentenceIssues(issues, code, sentences, namesOf(rule, pack))
      else issues.add(code, `expected the code of a criterion of '${pack.id}'`, sentences)
    }
  }
  return issues.found.length > 0
    ? { ok: false, issues: issues.found }
    : { ok: true, value: value as Partial<CriteriaSentences<Code>> }
}

/** What the sentence of a criterion may name: the facts and the parameters that it uses. */
function namesOf(rule: CriterionRule, pack: CriteriaPack): readonly string[] {
  return Object.keys(factsOf(rule, pack, {}, {}))
}

function sentenceIssues(issues: Issues, code: string, value: unknown, names: readonly string[]): void {
  if (!issues.plain(code, value)) return
  issues.keys(code, value, outcomes)
  for (const outcome of outcomes) {
    const path = `${code}.${outcome}`
    const sentence = value[outcome]
    issues.text(path, sentence)
    if (typeof sentence !== 'string') continue
    for (const [whole, name] of sentence.matchAll(placeholder)) {
      if (!names.includes(name as string))
        issues.add(path, `expected only names that '${code}' uses: ${names.join(', ')}`, whole)
    }
  }
}
