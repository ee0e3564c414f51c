import type { Day, Definition, Entry, MesaAccount } from '@apertura/domain'
import type { DocumentTree } from '@apertura/minutes'
import type { ArchiveFile } from './archive-file.js'
import type { OpenDataOptions } from './open-data/open-data-options.js'

/** What an archive is made of. */
export interface ArchiveSource {
  readonly definition: Definition
  readonly record: readonly Entry[]
  /** The day on which the process is read, at its end. */
  readonly at: Day
  /** Mesas that have a record of their own. Only what is public of them is shown. */
  readonly mesas?: readonly MesaAccount[]
  /** The record of the consultation: its verdicts are shown. What people wrote stands apart from it. */
  readonly consultation?: readonly Entry[]
  /** What may be shown of what people wrote: texts that somebody cleared for everybody, and no others. */
  readonly texts?: Iterable<PublicText>
  /** Addresses of sources that somebody tried, and whether they opened. */
  readonly links?: readonly TriedLink[]
}

/** What everybody may read of one contribution. */
export interface PublicText {
  /** Its folio. */
  readonly contribution: string
  readonly title: string
  readonly body?: string
  readonly solution?: string
}

/** An address of the web, and what came of opening it on a day. */
export interface TriedLink {
  readonly url: string
  readonly on: Day
  readonly opened: boolean
}

/** A public document of a mesa, as a committee left it. */
export interface MesaPaper {
  readonly mesa: string
  readonly tree: DocumentTree
}

/** What an archive has beside its source. */
export interface ArchiveOptions extends Pick<OpenDataOptions, 'base' | 'license' | 'publisher'> {
  /** Documents of mesas that may be shown to everybody. */
  readonly papers?: readonly MesaPaper[]
  /** Further files of the archive, such as `documents/NAME.pdf` and `.docx`; pages link those of their documents. */
  readonly files?: readonly ArchiveFile[]
}
