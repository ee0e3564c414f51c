import type { Care, Day, Entry, EntryOf } from '@apertura/domain'
import { type FolioStanding, nothingOf } from './contribution-place.js'
import type { Once } from './keep-one.js'
import { type PlaceList, type Places, placeList } from './place-list.js'
import { changesOf } from './standing-after.js'

/** What later entries do to earlier ones, by the ids of these. */
export interface Mending {
  readonly mended: ReadonlySet<string>
  readonly undone: ReadonlySet<string>
  readonly erased: ReadonlySet<string>
}

/** All that must be kept to read on. */
export interface ReadSoFar {
  /** How many entries were read, and the hash of the last. */
  readonly entries: number
  readonly head: string | null
  readonly lastRecorded: Day | null
  readonly places: Places
  /** What is told of folios that have not come in. */
  readonly early: ReadonlyMap<string, FolioStanding>
  readonly mending: Mending
  readonly once: Once
}

type Read =
  | { readonly ok: true; readonly value: ReadSoFar }
  | { readonly ok: false; readonly mending: Mending }

/** Reads on. When an entry mends another that was not known to be mended, gives all that mend instead. */
export function readEntries(entries: Iterable<Entry>, from: ReadSoFar): Read {
  const { mending, once } = from
  const list = placeList(from.places)
  const early = new Map(from.early)
  const receive = receiver(list, early, from)
  const found = { mended: new Set<string>(), undone: new Set<string>(), erased: new Set<string>() }
  let { entries: count, head, lastRecorded } = from
  for (const entry of entries) {
    count += 1
    head = entry.hash
    if (entry.corrects !== undefined) found.mended.add(entry.corrects)
    if (entry.kind === 'grouping.undone') found.undone.add(entry.data.entry)
    if (entry.kind === 'payload.erased') found.erased.add(entry.data.entry)
    if (entry.kind === 'contribution.received') receive(entry)
    if (mending.mended.has(entry.id) || entry.kind === 'entry.withdrawn') continue
    if (lastRecorded === null || entry.recordedAt > lastRecorded) lastRecorded = entry.recordedAt
    if (mending.undone.has(entry.id)) continue
    for (const [folio, by] of changesOf(entry, once)) {
      if (list.numberOf(folio) === undefined) early.set(folio, by(early.get(folio) ?? nothingOf))
      else list.change(folio, by)
    }
  }
  if (!covers(mending, found)) return { ok: false, mending: found }
  return {
    ok: true,
    value: { entries: count, head, lastRecorded, places: list.places(), early, mending, once },
  }
}

const covers = (known: Mending, found: Mending): boolean =>
  (['mended', 'undone', 'erased'] as const).every(name => [...found[name]].every(id => known[name].has(id)))

const noCare: readonly Care[] = []

/** Gives a contribution its place, or mends what is said of one that has it. */
function receiver(list: PlaceList, early: Map<string, FolioStanding>, { mending, once }: ReadSoFar) {
  /** Places of the receipts that are mended, by the ids of their entries. */
  const mended = new Map<string, number>()
  return (entry: EntryOf<'contribution.received'>): void => {
    const { contribution: folio, channel, parts, care = noCare } = entry.data
    const isMended = mending.mended.has(entry.id)
    const erased = mending.erased.has(entry.id)
    const said = {
      receivedOn: isMended ? null : once(entry.on),
      channel: once(channel),
      parts: once(parts),
      care: once(care),
    }
    const before = entry.corrects === undefined ? undefined : mended.get(entry.corrects)
    if (before !== undefined && list.at(before)?.folio === folio) {
      list.edit(before, place => ({ ...place, ...said, erased: place.erased || erased }))
      if (isMended) mended.set(entry.id, before)
      return
    }
    const first = list.numberOf(folio)
    const known = first === undefined ? early.get(folio) : list.at(first)?.standing
    const number = list.add({ folio, ...said, erased, standing: known ?? nothingOf })
    if (isMended) mended.set(entry.id, number)
    if (first === undefined && known) linkBack(list, known)
    early.delete(folio)
  }
}

/** The pages that name a folio link it as soon as it came in. */
function linkBack(list: PlaceList, { into, took, splitInto, splitFrom }: FolioStanding): void {
  for (const folio of [into, splitFrom, ...took, ...splitInto])
    if (folio !== null) list.change(folio, known => ({ ...known }))
}
