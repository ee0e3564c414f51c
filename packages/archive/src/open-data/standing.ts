import type { Entry } from '@apertura/domain'

/** The entries that no later one mends or withdraws, without the withdrawals themselves. */
export function standing(entries: readonly Entry[]): readonly Entry[] {
  const mended = new Set(entries.flatMap(({ corrects }) => (corrects === undefined ? [] : [corrects])))
  return entries.filter(({ id, kind }) => !mended.has(id) && kind !== 'entry.withdrawn')
}
