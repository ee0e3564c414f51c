import { allOf, happenedBy } from '@apertura/calendar'
import type { Certainty, Day, Entry, EntryKind } from '@apertura/domain'
import { inOrder } from '@apertura/plan-cycle'
import { effective } from '@apertura/record'

/** Which part of a record one looks at: what had happened by a day, as it was known on another. */
export interface View {
  /** The day asked about; it is read at its end. */
  readonly at: Day
  /** Only what was public by the end of this day counts; without it, all that the record holds. */
  readonly knownOn?: Day
}

/** An entry as seen from a {@link View}: whether it was known, and whether it had happened. */
export interface Seen<E extends Entry = Entry> {
  readonly entry: E
  readonly known: Certainty
  /** Known and happened by the end of the day asked about. */
  readonly happened: Certainty
}

/**
 * The entries that count for a view, in the order in which they happened. What a later entry mended or
 * withdrew is left out once the mending itself was known.
 */
export function seenEntries(record: readonly Entry[], view: View): readonly Seen[] {
  const known = (entry: Entry): Certainty =>
    view.knownOn === undefined ? 'yes' : happenedBy(entry.knownOn, view.knownOn)
  const counted = effective(record.filter(entry => known(entry) !== 'no'))
  return inOrder(counted).map(entry => {
    const sure = known(entry)
    return { entry, known: sure, happened: allOf(sure, happenedBy(entry.on, view.at)) }
  })
}

/** The entries of one kind, typed. */
export function ofKind<K extends EntryKind>(
  seen: readonly Seen[],
  kind: K,
): readonly Seen<Extract<Entry, { readonly kind: K }>>[] {
  return seen.filter((each): each is Seen<Extract<Entry, { readonly kind: K }>> => each.entry.kind === kind)
}
