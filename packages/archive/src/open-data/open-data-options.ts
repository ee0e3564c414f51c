import type { Entry, MesaAccount } from '@apertura/domain'

/** What the open data can tell beside what is in the dossier, and where it will stand. */
export interface OpenDataOptions {
  /** Mesas that have a record of their own. Only what is public of them is told. */
  readonly accounts?: readonly MesaAccount[]
  /** The record of a consultation: its verdicts are told, never what people wrote or why. */
  readonly consultation?: readonly Entry[]
  /** Entries that tell the life of documents (`document.*`), where they are not in the dossier itself. */
  readonly documents?: readonly Entry[]
  /** Address of the folder in which the files will stand; without it every address is relative (`./…`). */
  readonly base?: string
  /** Under which terms the data may be used: the address of a licence, and its id in CKAN. */
  readonly license?: { readonly url: string; readonly id?: string }
  /** Who publishes the data, and where one can ask. */
  readonly publisher?: { readonly name: string; readonly url?: string; readonly email?: string }
}
