/** How many of each there are, by the code of each. */
export type Counts = ReadonlyMap<string, number>

/** The codes whose counts are not shown; `all` when the whole count stays unsaid, also which codes there are. */
export type Unsaid = ReadonlySet<string> | 'all'

/**
 * What a count leaves unsaid, so that no small group can be told from others, also by whoever knows the total, the rule
 * and everything that is shown. Small is what lies between nothing and `fewest`. One missing number could be had by
 * taking the others from the total, so the next smallest stay unsaid with it, until the largest of them exceeds the
 * smallest by `fewest`. The choice looks at numbers alone, never at names: whatever one of them is, it could be the
 * other.
 */
export function unsaidOf(counts: Counts, fewest: number): Unsaid {
  const there = [...counts].filter(([, count]) => count > 0).sort(([, a], [, b]) => a - b)
  const [smallest = 0, total] = [there[0]?.[1], there.reduce((sum, [, count]) => sum + count, 0)]
  if (fewest <= 1) return new Set()
  // So few among so many: some are small, and too little is left to hide them behind.
  if (total < 2 * fewest * there.length) return 'all'
  if (smallest === 0 || smallest >= fewest) return new Set()
  const widest = there.find(([, count]) => count - smallest >= fewest)?.[1] ?? total
  return new Set(there.filter(([, count]) => count <= widest).map(([code]) => code))
}

/** Whether one number is not shown. */
export const isUnsaid = (unsaid: Unsaid, code: string): boolean => unsaid === 'all' || unsaid.has(code)

/** How often each code is there. */
export function counted(codes: readonly string[]): Counts {
  const counts = new Map<string, number>()
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1)
  return counts
}
