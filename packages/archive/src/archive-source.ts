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
  /** The record of the consultation: its verdicts are shown, never what people wrote. */
  readonly consultation?: readonly Entry[]
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
