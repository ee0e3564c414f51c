import type { DocumentTree } from '@apertura/minutes'
import { type ProposedRemoval, proposeRemovals, publicVersion } from '@apertura/minutes/public-version'
import { isAsDrafted, resolutionFor } from './documents-of-mesa.js'
import type { FoundDocuments } from './find-documents.js'
import { findPersonal } from './find-personal.js'
import { type Refusal, refuse } from './refusal.js'

/** A document that waits for a committee: where something may have to be left out, and never what it is. */
export interface WaitingDocument {
  readonly id: string
  readonly title: string
  readonly proposals: readonly Omit<ProposedRemoval, 'text'>[]
}

/**
 * The public version of each document: what a committee resolved is left out. One in which something may have to be
 * left out, and about which nothing was resolved, waits.
 */
export function publicDocuments(
  { trees, entries }: FoundDocuments,
  nameOf: (id: string) => string,
): { readonly trees: readonly DocumentTree[]; readonly waiting: readonly WaitingDocument[] } | Refusal {
  const shown: DocumentTree[] = []
  const waiting: WaitingDocument[] = []
  for (const tree of trees) {
    const resolution = resolutionFor(entries, tree)
    if (resolution) {
      // It counts characters: in another language, or after a change of wording, it would leave out other words.
      if (!isAsDrafted(entries, tree))
        return refuse(
          'is not the document about which a committee resolved: its language or its words are others',
          { file: tree.id, value: tree.lang },
        )
      const made = publicVersion(tree, { ...resolution, committee: nameOf(resolution.committee) })
      if (!made.ok) return { refused: made.issues.map(issue => ({ file: tree.id, ...issue })) }
      shown.push(made.value)
      continue
    }
    const proposals = proposeRemovals(tree, { find: findPersonal })
    if (proposals.length === 0) shown.push(tree)
    else
      waiting.push({
        id: tree.id,
        title: tree.title,
        proposals: proposals.map(({ text: _, ...rest }) => rest),
      })
  }
  return { trees: shown, waiting }
}
