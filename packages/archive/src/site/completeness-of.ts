import type { MesaAccount } from '@apertura/domain'
import type { Dossier } from '@apertura/dossier'
import { type Completeness, completeness } from '@apertura/dossier/completeness'
import type { ArchiveSource } from '../archive-source.js'
import { openAccount } from '../open-data/account/open-account.js'

/** What the process asks for and what of it is there, as far as everybody may know. */
export const completenessOf = (d: Dossier, { mesas, consultation, links }: ArchiveSource): Completeness =>
  completeness(d, {
    ...(mesas ? { mesas: mesas.map(openWithSignatures) } : {}),
    ...(consultation ? { consultation } : {}),
    ...(links ? { links } : {}),
  })

/** Who signed may not be public; that somebody did is no secret, and the list tells no more than that. */
function openWithSignatures(account: MesaAccount): MesaAccount {
  const open = openAccount(account)
  const signed = new Map(account.documents.map(({ digest, signatures }) => [digest, signatures]))
  return {
    ...open,
    documents: open.documents.map(each => ({ ...each, signatures: signed.get(each.digest) ?? [] })),
  }
}
