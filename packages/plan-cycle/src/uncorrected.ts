import type { EntryDraft } from '@apertura/domain'

/**
 * The entries of a record that still count, in the order given: without those that a later entry corrects
 * or withdraws. Correcting a correction leaves the first mistake mended; withdrawing a correction brings the
 * first entry back. Everything stays in the record; only what is replayed gets shorter.
 *
 * @param entries in the order in which they were recorded, as far as they were known.
 *
 * @example
 * ```ts
 * uncorrected([first, { ...better, corrects: first.id }]).length // => 1
 * ```
 */
export function uncorrected<E extends Pick<EntryDraft, 'id' | 'kind' | 'corrects'>>(
  entries: Iterable<E>,
): readonly E[] {
  const all = [...entries]
  const byId = new Map(all.map(entry => [entry.id, entry]))
  const mended = new Set<string>()
  for (const entry of all.toReversed()) {
    if (mended.has(entry.id)) continue
    let { corrects } = entry
    while (corrects !== undefined && !mended.has(corrects)) {
      mended.add(corrects)
      corrects = entry.kind === 'entry.withdrawn' ? undefined : byId.get(corrects)?.corrects
    }
  }
  return all.filter(({ id, kind }) => !mended.has(id) && kind !== 'entry.withdrawn')
}
