import type { Entry, MesaAccount } from '@apertura/domain'

/** What the open data can tell beside what is in the dossier, and where it will stand. */
export interface OpenDataOptions {
  /** Mesas that have a record of their own. Only what is public of them is told. */
  readonly accounts?: readonly MesaAccount[]
  /**
   * The record of a consultation: its verdicts are told, never what people wrote or why. An array, or anything that
   * can be walked more than once.
   */
  readonly consultation?: Iterable<Entry>
  /** Entries that tell the life of documents (`document.*`), where they are not in the dossier itself. */
  readonly documents?: readonly Entry[]
  /** Address of the folder in which the files will stand; without it every address is relative (`./…`). */
  readonly base?: string
  /**
   * The smallest group of senders, or of people whose names stand apart, of which a number is told: 5 when not given.
   * Smaller ones are not told, nor what would give them away; 1 tells of all.
   */
  readonly fewest?: number
  /** Under which terms the data may be used: the address of a licence, and its id in CKAN. */
  readonly license?: { readonly url: string; readonly id?: string }
  /** Who publishes the data, and where one can ask. */
  readonly publisher?: { readonly name: string; readonly url?: string; readonly email?: string }
}
