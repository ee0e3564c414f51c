import type { MesaAccount, SessionAccount } from '@apertura/domain'
import type { Block } from '../tree/document-tree.js'
import type { Say } from './say.js'

/** Which document a section is written for. */
export interface Occasion {
  /** Id and version of the document: its signatures and corrections are looked up by them. */
  readonly document: string
  readonly version: number
  /** To whom a letter goes. */
  readonly institution: string
}

/** A part of a document about a mesa: what it says of an account, or nothing. */
export type MesaSection = (account: MesaAccount, say: Say, occasion: Occasion) => readonly Block[]

/** A part of a sheet about a session that is known only from later accounts. */
export type SessionSection = (session: SessionAccount, say: Say) => readonly Block[]
