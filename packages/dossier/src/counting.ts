import { allOf, anyOf, not } from '@apertura/calendar'
import type { Certainty, EntryDraft } from '@apertura/domain'

type Mending = Pick<EntryDraft, 'id' | 'kind' | 'corrects'>

/**
 * How certain it is that each entry counts: that it was known, and that nothing known mends it. It is
 * `effective` of `@apertura/record` for entries of which some were only perhaps known: a correction that
 * was perhaps known leaves both itself and what it corrects at *perhaps*.
 *
 * @param entries - in the order of the record: what is corrected comes before what corrects it
 *
 * @example
 * ```ts
 * // b withdraws a, and was perhaps known
 * counting([a, b], ({ id }) => (id === 'b' ? 'perhaps' : 'yes'))(a) // => 'perhaps'
 * ```
 */
export function counting<E extends Mending>(
  entries: readonly E[],
  known: (entry: E) => Certainty,
): (entry: E) => Certainty {
  const replaced = new Map<string, Certainty>()
  const withdrawn = new Map<string, Certainty>()
  const told = (mended: ReadonlyMap<string, Certainty>, id: string) => mended.get(id) ?? 'no'
  // From the end, so that whatever may undo an entry has been settled before the entry itself.
  for (const entry of entries.toReversed()) {
    const { id, kind, corrects } = entry
    if (corrects === undefined) continue
    const holds = allOf(known(entry), anyOf(told(replaced, id), not(told(withdrawn, id))))
    const mended = kind === 'entry.withdrawn' ? withdrawn : replaced
    mended.set(corrects, anyOf(told(mended, corrects), holds))
  }
  return entry => {
    if (entry.kind === 'entry.withdrawn') return 'no'
    return allOf(known(entry), not(told(replaced, entry.id)), not(told(withdrawn, entry.id)))
  }
}
