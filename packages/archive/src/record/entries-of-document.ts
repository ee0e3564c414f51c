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
 * what mends that entry; and where the process cites the mesa that it is of.
 */
export function entriesOfDocument(record: readonly Entry[], { about, tree, acts }: Paper): readonly Entry[] {
  const found = new Set(actsIn(record, tree.id))
  const session = new Set([about])
  for (const entry of record) {
    const { id, kind, data, corrects } = entry
    const mends = corrects !== undefined && session.has(corrects)
    if (mends) session.add(id)
    if (mends || id === about) found.add(entry)
    if (kind === 'mesa.cited' && (data.mesa === about || data.stream === acts?.stream)) found.add(entry)
  }
  return [...found].toSorted((one, other) => one.seq - other.seq)
}
