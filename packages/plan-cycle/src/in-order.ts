import { spanOf } from '@apertura/calendar'
import type { EntryDraft } from '@apertura/domain'

/**
 * Entries in the order in which they happened: by the earliest day that their date allows, and on the same
 * day in the order in which they were recorded.
 *
 * @throws RangeError when a date is malformed.
 *
 * @example
 * ```ts
 * inOrder([{ on: '2022-07-05' }, { on: '2022' }]).map(({ on }) => on) // => ['2022', '2022-07-05']
 * ```
 */
export function inOrder<E extends Pick<EntryDraft, 'on'> & { readonly seq?: number }>(
  entries: Iterable<E>,
): E[] {
  return [...entries]
    .map((entry, i) => ({ entry, earliest: spanOf(entry.on).earliest, seq: entry.seq ?? i }))
    .sort((a, b) => compare(a.earliest, b.earliest) || a.seq - b.seq)
    .map(({ entry }) => entry)
}

const compare = (a: number, b: number) => (a === b ? 0 : a < b ? -1 : 1)
