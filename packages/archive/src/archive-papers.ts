import type { Locale } from '@apertura/domain'
import { dossier, sessionAccounts } from '@apertura/dossier'
import { toTree } from '@apertura/minutes'
import type { ArchiveSource, MesaPaper } from './archive-source.js'
import { safeSegment } from './open-data/safe-segment.js'
import type { Paper } from './site/site.js'

/**
 * The documents of an archive in one language, each with the path of its files without their ending: a sheet of every
 * session that only later accounts tell of, and those of mesas that were handed in. Whoever can make other formats of
 * them hands those files to `archive`.
 *
 * @example
 * ```ts
 * const papers = archivePapers({ definition, record, at: '2023-12-31' }, [], 'en')
 * papers[0]?.path // => 'data/documents/council-first-session-reconstructed-session.en'
 * ```
 */
export function archivePapers(
  { definition, record, at }: ArchiveSource,
  papers: readonly MesaPaper[],
  locale: Locale,
): readonly Paper[] {
  const told = sessionAccounts(dossier(definition, record, { at })).map(account => ({
    about: account.session,
    tree: toTree(account, { type: 'reconstructed-session', locale }),
  }))
  const handed = papers.map(({ mesa, tree, acts }) => ({ about: mesa, tree, ...(acts ? { acts } : {}) }))
  return [...told, ...handed].map(paper => ({ ...paper, path: pathOf(paper.tree) }))
}

const pathOf = ({ id, lang }: Paper['tree']) =>
  `data/documents/${safeSegment(id)}.${safeSegment(lang.toLowerCase())}`
