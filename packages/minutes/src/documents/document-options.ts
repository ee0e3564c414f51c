import type { Locale } from '@apertura/domain'
import type { OwnWording } from '../wording/sentence-key.js'
import type { MesaSectionId, SessionSectionId } from './mesa-sections.js'

/** How a document is written. */
interface Options<SectionId extends string> {
  /** The language of the reader, such as `es-MX`; the nearest that there is when it is another. */
  readonly locale: Locale
  /** Counted from 1; 1 when absent. */
  readonly version?: number
  /** Id of the document; made from the session and the kind of document when absent. */
  readonly id?: string
  /** Who answers for it; the technical secretariat when absent. */
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
