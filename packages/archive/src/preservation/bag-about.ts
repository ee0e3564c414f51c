import type { ArchivalSeries, Day, DocumentType, Locale, PartialDate } from '@apertura/domain'
import type { SealedTreeHead, TreeHead } from '@apertura/seal/merkle'

/** What is said of one file of the payload. */
export interface FileAbout {
  readonly name?: string
  /** Media type; taken from the ending of the path when absent. */
  readonly encodingFormat?: string
  readonly type?: DocumentType
  /** Address of what it is about, such as a mesa: absolute, or inside the bag. */
  readonly about?: string
  readonly created?: PartialDate
  /** Id of an archival series. */
  readonly series?: string
}

/** A video or sound that lies elsewhere: too large to carry along, and known by its hash. */
export interface Recording {
  readonly url: string
  readonly name: string
  readonly sha256?: string
  readonly encodingFormat?: string
  readonly created?: PartialDate
  readonly about?: string
  /** Paths of files in the payload. */
  readonly captions?: string
  readonly transcript?: string
  /** What is spoken of from which second on. */
  readonly marks?: readonly { readonly seconds: number; readonly name: string }[]
}

/** What is said of a whole bag. Nothing in it is read from a clock. */
export interface BagAbout {
  /** How others cite it: a DOI, an address, a folio. */
  readonly identifier: string
  readonly title: string
  readonly description: string
  /** The day on which it is put together; the same day gives the same bytes. */
  readonly baggedOn: Day
  /** The language of title, description and names. */
  readonly language: Locale
  /** Address of the licence; absent where nobody stated one. */
  readonly license?: string
  readonly publisher?: { readonly name: string; readonly url?: string; readonly contact?: string }
  readonly files?: Readonly<Record<string, FileAbout>>
  readonly series?: readonly ArchivalSeries[]
  readonly recordings?: readonly Recording[]
  /** Where the record stood from which the files were made, sealed or not. */
  readonly record?: SealedTreeHead | { readonly head: TreeHead }
}
