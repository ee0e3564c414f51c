/** Words of open lists: what is not in a table is said as it stands. */
export type WordTable = Readonly<Record<string, string>>

export function wordIn(table: WordTable, id: string): string {
  return (Object.hasOwn(table, id) ? table[id] : undefined) ?? id
}

/** How many of each, such as `present: 5, absent: 2`, in the order in which they first come. */
export function countedAs(
  table: WordTable,
  counts: readonly { readonly what: string; readonly count: number }[],
): string {
  const sums = new Map<string, number>()
  for (const { what, count } of counts) sums.set(what, (sums.get(what) ?? 0) + count)
  return [...sums].map(([what, count]) => `${wordIn(table, what)}: ${count}`).join(', ')
}
