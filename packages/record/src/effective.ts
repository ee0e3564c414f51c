import type { EntryDraft } from '@apertura/domain'

/**
 * The entries that still count, in the order given. An entry with `corrects` takes the place of the one it
 * names; `entry.withdrawn` takes it away and does not count itself. All of them stay in the record.
 *
 * Corrections may be corrected: the last of such a chain counts. To withdraw a correction brings back what
 * it replaced; to withdraw a withdrawal brings back what it took away. Two entries that correct the same
 * earlier one both count, because one wrong entry may have to become two right ones.
 *
 * @param entries In the order of the record: what is corrected comes before what corrects it.
 *
 * @example
 * ```ts
 * // b corrects a, c withdraws b
 * effective([a, b]) // => [b]
 * effective([a, b, c]) // => [a]
 * ```
 */
export function effective<E extends Pick<EntryDraft, 'id' | 'kind' | 'corrects'>>(
  entries: readonly E[],
): E[] {
  const replaced = new Set<string>()
  const withdrawn = new Set<string>()
  // From the end, so that whatever may undo an entry has been settled before the entry itself.
  for (const { id, kind, corrects } of entries.toReversed()) {
    const holds = replaced.has(id) || !withdrawn.has(id)
    if (corrects !== undefined && holds) (kind === 'entry.withdrawn' ? withdrawn : replaced).add(corrects)
  }
  return entries.filter(
    ({ id, kind }) => kind !== 'entry.withdrawn' && !replaced.has(id) && !withdrawn.has(id),
  )
}
