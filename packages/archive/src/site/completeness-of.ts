import type { MesaAccount } from '@apertura/domain'
import type { Dossier } from '@apertura/dossier'
import { type Completeness, completeness, type KeptDocument } from '@apertura/dossier/completeness'
import type { ArchiveOptions, ArchiveSource, MesaPaper } from '../archive-source.js'
import { answersOf } from '../contributions/answers-of.js'
import type { Contributions } from '../contributions/contributions.js'
import { openAccount } from '../open-data/account/open-account.js'
import { actsIn } from '../record/entries-of-document.js'

/** What the process asks for and what of it is there, as far as everybody may know. */
export function completenessOf(
  d: Dossier,
  { mesas = [], links }: Pick<ArchiveSource, 'mesas' | 'links'>,
  { papers = [], documents = [], recordings = [] }: ArchiveOptions,
  consultation: Contributions | null,
): Completeness {
  return completeness(d, {
    mesas: mesas.map(openWithSignatures),
    ...(consultation ? { consultation: answersOf(consultation, d.view) } : {}),
    ...(links ? { links } : {}),
    documents: [
      ...papers.flatMap(paper => paperKept(paper, mesas)),
      ...documents.map(({ type, about }) => ({ type, ...(about === undefined ? {} : { about }) })),
      ...recordings.map(({ of }) => ({ type: 'video', about: of })),
    ],
  })
}

/** Who signed may not be public; that somebody did is no secret, and the list tells no more than that. */
function openWithSignatures(account: MesaAccount): MesaAccount {
  const open = openAccount(account)
  const signed = new Map(account.documents.map(({ digest, signatures }) => [digest, signatures]))
  return {
    ...open,
    documents: open.documents.map(each => ({ ...each, signatures: signed.get(each.digest) ?? [] })),
  }
}

const done = new Set(['document.approved', 'document.signed', 'document.published'])

/** A paper that was handed in, unless the mesa's own record tells of such a document, or its acts stop at a draft. */
function paperKept({ mesa, tree, acts }: MesaPaper, mesas: readonly MesaAccount[]): readonly KeptDocument[] {
  const paper = { type: tree.type, about: mesa }
  const account = mesas.find(each => each.mesa === mesa)
  if (account?.documents.some(({ type }) => type === tree.type)) return []
  if (acts === undefined) return [paper]
  const kinds = actsIn(acts.entries, tree.id).map(({ kind }) => kind)
  const signed = kinds.includes('document.signed')
  return kinds.some(kind => done.has(kind)) ? [{ ...paper, signed }] : []
}
