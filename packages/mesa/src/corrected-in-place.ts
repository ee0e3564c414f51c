import type { EntryDraft } from '@apertura/domain'

type Correctable = Pick<EntryDraft, 'id' | 'corrects'>

/**
 * The entries of a mesa with each correction right after what it corrects. A roll call that was mended a week later
 * is the roll call of the session: told in the order of writing it would come after the closing. What no longer
 * counts stays among them, for `effective` of `@apertura/record` to leave out.
 *
 * @param entries - in the order of the record
 *
 * @example
 * ```ts
 * const written = [{ id: 'roll' }, { id: 'closing' }, { id: 'mended', corrects: 'roll' }]
 * correctedInPlace(written).map(({ id }) => id) // => ['roll', 'mended', 'closing']
 * ```
 */
export function correctedInPlace<E extends Correctable>(entries: readonly E[]): E[] {
  const known = new Set<string>()
  const after = new Map<string, E[]>()
  const first: E[] = []
  for (const entry of entries) {
    const { id, corrects } = entry
    known.add(id)
    if (corrects === undefined || corrects === id || !known.has(corrects)) first.push(entry)
    else after.set(corrects, [...(after.get(corrects) ?? []), entry])
  }
  const placed: E[] = []
  const waiting = first.toReversed()
  for (let entry = waiting.pop(); entry; entry = waiting.pop()) {
    placed.push(entry)
    waiting.push(...(after.get(entry.id) ?? []).toReversed())
  }
  return placed
}
