import { allOf, anyOf } from '@apertura/calendar'
import type { AccountDocument, Certainty, DocumentType } from '@apertura/domain'
import type { Seen } from '../seen.js'

/** One version of a document of a record, and how certain it is how far it came. */
export interface DocumentVersion {
  readonly document: string
  readonly type: DocumentType
  readonly version: number
  readonly approved: Certainty
  readonly signed: Certainty
  readonly published: Certainty
  readonly entries: readonly string[]
}

/** The documents of a mesa, as its account tells of them. */
export const versionsOfAccount = (documents: readonly AccountDocument[]): readonly DocumentVersion[] =>
  documents.map(({ id, type, version, state, signatures }) => ({
    document: id,
    type,
    version,
    approved: state === 'draft' || state === 'circulated' ? 'no' : 'yes',
    signed: signatures.length > 0 ? 'yes' : 'no',
    published: state === 'published' ? 'yes' : 'no',
    entries: [],
  }))

/** The documents whose life the record of the process itself tells. */
export function versionsOf(seen: readonly Seen[]): readonly DocumentVersion[] {
  const versions = new Map<string, DocumentVersion>()
  for (const { entry, happened } of seen) {
    if (happened === 'no' || !('document' in entry.data && 'version' in entry.data)) continue
    const { document, version } = entry.data
    const key = `${document}@${version}`
    const found = versions.get(key)
    if (entry.kind === 'document.drafted' && !found) {
      const began = { document, type: entry.data.type, version, entries: [entry.id] }
      versions.set(key, { ...began, approved: 'no', signed: 'no', published: 'no' })
    } else if (found) {
      const entries = [...found.entries, entry.id]
      versions.set(key, { ...found, ...furthered(found, entry.kind, happened), entries })
    }
  }
  return [...versions.values()]
}

/** What was signed or published had been approved before, whether anybody wrote that down or not. */
function furthered(
  { approved, signed, published }: DocumentVersion,
  kind: string,
  happened: Certainty,
): Pick<DocumentVersion, 'approved' | 'signed' | 'published'> {
  const now = (...kinds: readonly string[]): Certainty => (kinds.includes(kind) ? happened : 'no')
  return {
    approved: anyOf(approved, now('document.approved', 'document.signed', 'document.published')),
    signed: anyOf(signed, now('document.signed')),
    published: anyOf(published, now('document.published')),
  }
}

/** The last version of each document. */
export const lastVersions = (versions: readonly DocumentVersion[]): readonly DocumentVersion[] => [
  ...new Map(
    [...versions].sort((a, b) => a.version - b.version).map(version => [version.document, version]),
  ).values(),
]

/** Whether a version is all that is asked of it. */
export const isWhole = (
  { approved, signed, published }: DocumentVersion,
  asked: { readonly signed?: boolean; readonly published?: boolean },
): Certainty => allOf(approved, asked.signed ? signed : 'yes', asked.published ? published : 'yes')
