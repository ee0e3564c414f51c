import type { Citation, Entry } from '@apertura/domain'
import { markOf } from './mark-of.js'

/** A passage of a source, and the facts that were taken from it. */
export interface Passage {
  readonly anchor: string
  readonly citation: Citation
  readonly entries: readonly Entry[]
}

/** The mark of a passage in an address, the same in all languages. */
export const passageAnchor = ({ source, heading, lines, locator }: Citation): string =>
  ['p', source, lines?.join('-'), heading, locator]
    .filter(part => part !== undefined)
    .map(markOf)
    .join('_-_')

/** The mark of a fact in an address. */
export const factAnchor = (id: string): string => `e-${markOf(id)}`

/** Every passage that facts and norms cite, by source, in the order of its lines. */
export function passagesOf(
  entries: readonly Entry[],
  norms: readonly Citation[],
): ReadonlyMap<string, readonly Passage[]> {
  const found = new Map<string, { citation: Citation; entries: Set<Entry> }>()
  const note = (citation: Citation, entry?: Entry) => {
    const anchor = passageAnchor(citation)
    const passage = found.get(anchor) ?? { citation, entries: new Set<Entry>() }
    if (entry) passage.entries.add(entry)
    found.set(anchor, passage)
  }
  for (const entry of entries) for (const citation of entry.sources) note(citation, entry)
  for (const citation of norms) note(citation)
  const bySource = new Map<string, Passage[]>()
  for (const [anchor, { citation, entries }] of found) {
    const passages = bySource.get(citation.source) ?? []
    passages.push({ anchor, citation, entries: [...entries] })
    bySource.set(citation.source, passages)
  }
  for (const passages of bySource.values()) passages.sort((a, b) => lineOf(a) - lineOf(b))
  return bySource
}

const lineOf = ({ citation }: Passage) => citation.lines?.[0] ?? 0
