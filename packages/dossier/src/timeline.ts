import { allOf, dayNumber, dayOf, happenedBy, not } from '@apertura/calendar'
import type { Certainty, Citation, Day, EntryKind, LocalizedText, PartialDate } from '@apertura/domain'
import type { Seen } from './seen.js'

/** One line of the story. */
export interface TimelineRow {
  /** Id of the entry. */
  readonly id: string
  readonly on: PartialDate
  readonly knownOn: PartialDate
  /** Whether it was known to the view and falls between the days asked for. */
  readonly certainty: Exclude<Certainty, 'no'>
  readonly kind: EntryKind
  readonly title: LocalizedText
  readonly detail?: LocalizedText
  /** Whose account it is: id of a party of the definition. */
  readonly assertedBy: string
  readonly sources: readonly Citation[]
}

/** The entries that fall, or may fall, between two days (both in), in the order in which they happened. */
export function timelineOf(seen: readonly Seen[], from?: Day, to?: Day): readonly TimelineRow[] {
  const eve = from === undefined ? undefined : dayOf(dayNumber(from) - 1)
  // No day lies in a window that ends before it begins, yet a vague date would seem to straddle it.
  if (from !== undefined && to !== undefined && dayNumber(from) > dayNumber(to)) return []
  return seen.flatMap(({ entry, known }) => {
    const begun = eve === undefined ? 'yes' : not(happenedBy(entry.on, eve))
    const certainty = allOf(known, begun, to === undefined ? 'yes' : happenedBy(entry.on, to))
    if (certainty === 'no') return []
    const { id, on, knownOn, kind, assertedBy, sources } = entry
    const { title, detail } = entry.data
    return [{ id, on, knownOn, certainty, kind, title, ...(detail ? { detail } : {}), assertedBy, sources }]
  })
}
