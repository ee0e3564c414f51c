import type {
  Day,
  Definition,
  DocumentType,
  Entry,
  LocalizedText,
  MesaAccount,
  PartialDate,
} from '@apertura/domain'
import type { DocumentTree } from '@apertura/minutes'
import type { SentenceTables } from '@apertura/rules/criteria'
import type { SealKey } from '@apertura/seal/jws'
import type { SealedTreeHead } from '@apertura/seal/merkle'
import type { ArchiveFile } from './archive-file.js'
import type { OpenDataOptions } from './open-data/open-data-options.js'
import type { Recording } from './preservation/bag-about.js'

/** What an archive is made of. */
export interface ArchiveSource {
  readonly definition: Definition
  readonly record: readonly Entry[]
  /** The day on which the process is read, at its end. */
  readonly at: Day
  /** Mesas that have a record of their own. Only what is public of them is shown. */
  readonly mesas?: readonly MesaAccount[]
  /**
   * The record of the consultation: what came of each contribution is shown. What people wrote stands apart from it.
   * An array, or anything that gives the same entries each time it is walked, so that a long one need not be in memory.
   */
  readonly consultation?: Iterable<Entry>
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
  /** The stream of the mesa and its entries: of them the acts of this document are told, and no others. */
  readonly acts?: { readonly stream: string; readonly entries: readonly Entry[] }
}

/** What one of the further files of an archive is, such as a letter of intent, a signed agreement, a transcript. */
export interface GivenDocument {
  /** Its path in the archive, under `data/`; the file itself is among `files`. */
  readonly path: string
  readonly title: LocalizedText
  readonly type: DocumentType
  readonly on?: PartialDate
  /** The session or mesa that it is about; the process as a whole when absent. */
  readonly about?: string
}

/** A video or sound of a session or mesa. */
export interface SessionRecording extends Omit<Recording, 'about'> {
  /** The session or mesa that it is of. */
  readonly of: string
}

/** What an archive has beside its source. */
export interface ArchiveOptions extends Pick<OpenDataOptions, 'base' | 'fewest' | 'license' | 'publisher'> {
  /** Documents of mesas that may be shown to everybody. */
  readonly papers?: readonly MesaPaper[]
  /** Sentences of the criteria of the consultation; a code without one is shown as it is. */
  readonly criteria?: SentenceTables
  /**
   * Further files of the archive, such as `data/documents/NAME.pdf` and `.docx`; pages link those of their documents.
   */
  readonly files?: readonly ArchiveFile[]
  /** What some of these files are. */
  readonly documents?: readonly GivenDocument[]
  /** Videos and sound that lie elsewhere; their captions and transcripts are among `files`, under `data/`. */
  readonly recordings?: readonly SessionRecording[]
  /** The head of the record, sealed by whoever publishes the archive. */
  readonly sealed?: SealedTreeHead
  /** The key of that seal. Its public part is laid beside the head. */
  readonly sealKey?: SealKey
  /** Tokens of RFC 3161 on the head, called `record-head.tsr` or `record-head.NAME.tsr`. */
  readonly stamps?: readonly ArchiveFile[]
}
