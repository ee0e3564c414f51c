import { allOf, happenedBy } from '@apertura/calendar'
import type { Certainty, Day, Entry, EntryKind } from '@apertura/domain'
import { inOrder } from '@apertura/plan-cycle'
import { counting } from './counting.js'

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
  /** Whether it was known and nothing known had mended it; what was surely not is never seen. */
  readonly known: Exclude<Certainty, 'no'>
  /** Known and happened by the end of the day asked about. */
  readonly happened: Certainty
}

/**
 * The entries that count for a view, in the order in which they happened. What a later entry mended or
 * withdrew is left out once the mending itself was known; while it was perhaps known, both are perhaps.
 */
export function seenEntries(record: readonly Entry[], view: View): readonly Seen[] {
  const { at, knownOn } = view
  const counts = counting(record, entry =>
    knownOn === undefined ? 'yes' : happenedBy(entry.knownOn, knownOn),
  )
  return inOrder(record).flatMap(entry => {
    const known = counts(entry)
    return known === 'no' ? [] : [{ entry, known, happened: allOf(known, happenedBy(entry.on, at)) }]
  })
}

type EntryOf<K extends EntryKind> = Extract<Entry, { readonly kind: K }>

/** The entries of one kind, typed. */
export function ofKind<K extends EntryKind>(seen: readonly Seen[], kind: K): readonly Seen<EntryOf<K>>[] {
  return seen.filter((each): each is Seen<EntryOf<K>> => each.entry.kind === kind)
}
