import type { CriteriaPack } from './criteria-pack.js'

/**
 * How many levels of conditions each criterion has, those of the criteria that it refers to among them. Only for
 * criteria that do not go round in circles.
 */
export function criterionDepths(pack: CriteriaPack): ReadonlyMap<string, number> {
  const rules = new Map(pack.criteria.map(rule => [rule.code, rule]))
  const depths = new Map<string, number>()
  for (const code of rules.keys()) depthOf(code)
  return depths

  function depthOf(code: string): number {
    const known = depths.get(code)
    if (known !== undefined) return known
    const rule = rules.get(code)
    const depth = levels([rule?.holds, rule?.applies])
    depths.set(code, depth)
    return depth
  }

  function levels(value: unknown): number {
    if (typeof value !== 'object' || value === null) return 0
    const { criterion } = value as { readonly criterion?: unknown }
    if (typeof criterion === 'string') return 1 + depthOf(criterion)
    const inner = Object.values(value).reduce((most, each) => Math.max(most, levels(each)), 0)
    return Array.isArray(value) ? inner : 1 + inner
  }
}
