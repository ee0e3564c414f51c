import { allOf, dayNumber, dayOf, happenedBy, not } from '@apertura/calendar'
import type { Certainty, Citation, Day, EntryKind, LocalizedText, PartialDate } from '@apertura/domain'
import type { Seen } from './seen.js'

/** One line of the story. */
export interface TimelineRow {
  readonly id: string
  readonly on: PartialDate
  readonly knownOn: PartialDate
  /** Whether it falls between the days asked for. */
  readonly certainty: Certainty
  readonly kind: EntryKind
  readonly title: LocalizedText
  readonly detail?: LocalizedText
  readonly assertedBy: string
  readonly sources: readonly Citation[]
}

/** The entries that fall, or may fall, between two days (both in), in the order in which they happened. */
export function timelineOf(seen: readonly Seen[], from?: Day, to?: Day): readonly TimelineRow[] {
  return seen.flatMap(({ entry }) => {
    const started = from === undefined ? 'yes' : not(happenedBy(entry.on, dayOf(dayNumber(from) - 1)))
    const certainty = allOf(started, to === undefined ? 'yes' : happenedBy(entry.on, to))
    if (certainty === 'no') return []
    const { id, on, knownOn, kind, assertedBy, sources } = entry
    const { title, detail } = entry.data
    return [{ id, on, knownOn, certainty, kind, title, ...(detail ? { detail } : {}), assertedBy, sources }]
  })
}
