import type { AccountProcess, Locale } from '@apertura/domain'
import type { OwnWording } from '../wording/sentence-key.js'
import type { MesaSectionId, SessionSectionId } from './mesa-sections.js'
import type { ReplySectionId } from './reply-sections.js'

/** How a document is written. */
interface Options<SectionId extends string> {
  /** The language of the reader, such as `es-MX`; the nearest that there is when it is another. */
  readonly locale: Locale
  /** Counted from 1; 1 when absent. */
  readonly version?: number
  /** Id of the document; when absent, that of the reply, or made from the session and the kind of document. */
  readonly id?: string
  /** Who answers for it; the technical secretariat when absent, or the place where no mesa met. */
  readonly author?: string
  /** What the city says otherwise. */
  readonly wording?: OwnWording
  /** Parts in the city's own choice and order. */
  readonly sections?: readonly SectionId[]
}

/** How a document about a mesa is written. */
export type MesaDocumentOptions = Options<MesaSectionId>

/** How a sheet about a session that others told of is written. */
export type SessionDocumentOptions = Options<SessionSectionId>

/** How a reply is written. */
export interface ReplyLetterOptions extends Options<ReplySectionId> {
  /** Whose consultation it was: a reply does not say it. */
  readonly process: Pick<AccountProcess, 'title' | 'place' | 'country'>
}
