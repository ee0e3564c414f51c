import type { Facts } from '@apertura/domain'
import type { CriterionFacts, FactValue } from './condition.js'
import type { CriteriaPack, CriterionRule } from './criteria-pack.js'

/**
 * The facts and parameters that a criterion asks about, with what was known of each: what its sentence may
 * name. A fact that is not known is null.
 */
export function factsOf(
  rule: CriterionRule,
  pack: CriteriaPack,
  parameters: Readonly<Record<string, FactValue>>,
  facts: CriterionFacts,
): Facts {
  const found: Record<string, string | number | boolean | null | readonly string[]> = {}
  const seen = new Set<string>()
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const each of value) visit(each)
    else if (typeof value === 'object' && value !== null) {
      const { fact, param, criterion } = value as { fact?: unknown; param?: unknown; criterion?: unknown }
      if (typeof fact === 'string') found[fact] = facts[fact] ?? null
      if (typeof param === 'string') found[param] = parameters[param] ?? null
      if (typeof criterion === 'string' && !seen.has(criterion)) {
        seen.add(criterion)
        const other = pack.criteria.find(({ code }) => code === criterion)
        visit([other?.holds])
      }
      for (const each of Object.values(value)) visit(each)
    }
  }
  visit([rule.applies, rule.holds])
  return found
}
