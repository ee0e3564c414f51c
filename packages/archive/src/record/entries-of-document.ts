import type { Entry } from '@apertura/domain'
import type { Paper } from '../site/site.js'

/** Acts by which a document comes about and is known; what people asked to change in it is not among them. */
const acts = new Set<Entry['kind']>([
  'document.drafted',
  'document.approved',
  'document.signed',
  'document.published',
  'document.amended',
])

/** The acts of one document among entries. */
export const actsIn = (entries: readonly Entry[], document: string): readonly Entry[] =>
  entries.filter(({ kind, data }) => acts.has(kind) && 'document' in data && data.document === document)

/**
 * The entries of the process with which a document came in: its acts; the entry of the session that it tells of, with
 * what that mends and what mends it; and where the process cites the mesa that it is of.
 */
export function entriesOfDocument(record: readonly Entry[], { about, tree, acts }: Paper): readonly Entry[] {
  const found = new Set([...actsIn(record, tree.id), ...mendingOf(record, about)])
  for (const entry of record)
    if (entry.kind === 'mesa.cited' && (entry.data.mesa === about || entry.data.stream === acts?.stream))
      found.add(entry)
  return [...found].toSorted((one, other) => one.seq - other.seq)
}

/** An entry by its id with all that it mends, one after another, and all that mends one of these. */
function mendingOf(record: readonly Entry[], id: string): readonly Entry[] {
  const ids = new Set([id])
  // Whoever mends stands behind what is mended: backwards all that is mended is met, forwards all that mends.
  for (const entry of record.toReversed())
    if (ids.has(entry.id) && entry.corrects !== undefined) ids.add(entry.corrects)
  for (const entry of record) if (entry.corrects !== undefined && ids.has(entry.corrects)) ids.add(entry.id)
  return record.filter(entry => ids.has(entry.id))
}
