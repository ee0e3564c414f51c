import type { Day, Entry } from '@apertura/domain'
import { keepOne } from './keep-one.js'
import { type Chunk, noPlaces } from './place-list.js'
import { type ReadSoFar, readEntries } from './read-entries.js'

/** All contributions of a consultation in the order of their receipt, with the last that its record says of each. */
export interface Contributions {
  readonly size: number
  readonly chunks: readonly Chunk[]
  /** The last day on which something was written down. */
  readonly lastRecorded: Day | null
  /** Where the first contribution with a folio stands, counted from 0. */
  readonly numberOf: (folio: string) => number | undefined
}

const soFar = new WeakMap<Contributions, ReadSoFar>()

/**
 * Reads the record of a consultation; when `before` was read from a beginning of the same record, only what came
 * after. An entry that mends, takes back or erases an earlier one makes all be read anew.
 *
 * @param entries - in their order, with the hashes of their chain; walked more than once
 * @throws TypeError when they can be walked only once
 */
export function contributionsOf(entries: Iterable<Entry>, before?: Contributions): Contributions {
  if (Object.is(entries[Symbol.iterator](), entries))
    throw new TypeError('archive: hand in a consultation that can be walked more than once, such as an array')
  const known = before && soFar.get(before)
  const rest = known && entriesAfter(entries, known)
  if (known && rest) {
    if (rest.length === 0) return before
    const later = readEntries(rest, known)
    if (later.ok) return wrapped(later.value)
  }
  const first = readEntries(entries, beginning())
  if (first.ok) return wrapped(first.value)
  const again = readEntries(entries, { ...beginning(), mending: first.mending })
  if (again.ok) return wrapped(again.value)
  throw new TypeError('archive: the consultation is another when it is walked again')
}

const beginning = (): ReadSoFar => ({
  entries: 0,
  head: null,
  lastRecorded: null,
  places: noPlaces(),
  early: new Map(),
  mending: { mended: new Set(), undone: new Set(), erased: new Set() },
  once: keepOne(),
})

function wrapped(read: ReadSoFar): Contributions {
  const { places, lastRecorded } = read
  const { size, chunks, numbers } = places
  const contributions: Contributions = {
    size,
    chunks,
    lastRecorded,
    // The map may have grown since, for a list that went on from this one.
    numberOf: folio => {
      const number = numbers.of.get(folio)
      return number !== undefined && number < size ? number : undefined
    },
  }
  soFar.set(contributions, read)
  return contributions
}

/** The entries after those that are known, or undefined when the record does not begin with these. */
function entriesAfter(
  entries: Iterable<Entry>,
  { entries: count, head }: ReadSoFar,
): readonly Entry[] | undefined {
  if (Array.isArray(entries))
    return count === 0 || entries[count - 1]?.hash === head ? entries.slice(count) : undefined
  const rest: Entry[] = []
  let seen = 0
  for (const entry of entries) {
    seen += 1
    if (seen === count && entry.hash !== head) return undefined
    if (seen > count) rest.push(entry)
  }
  return seen < count ? undefined : rest
}
