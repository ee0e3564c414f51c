import type { MesaAccount, Reply, SessionAccount } from '@apertura/domain'
import type { DocumentTree } from '../tree/document-tree.js'
import { agreementSheetTemplate } from './agreement-sheet-of.js'
import { attendanceListTemplate } from './attendance-list-of.js'
import { briefingTemplate } from './briefing-of.js'
import { callTemplate } from './call-of.js'
import type { MesaDocumentOptions, ReplyLetterOptions, SessionDocumentOptions } from './document-options.js'
import { handOverLetterOf } from './hand-over-letter-of.js'
import { mesaDocument } from './mesa-document.js'
import { minutesTemplate } from './minutes-of.js'
import { reconstructedSheetOf } from './reconstructed-sheet-of.js'
import { replyLetterOf } from './reply-letter-of.js'

const templates = {
  minutes: minutesTemplate,
  call: callTemplate,
  'attendance-list': attendanceListTemplate,
  'agreement-sheet': agreementSheetTemplate,
  briefing: briefingTemplate,
} as const

/** Which document about a mesa is to be written; a letter names to whom it goes. */
export type MesaDocument = MesaDocumentOptions &
  (
    | { readonly type: keyof typeof templates }
    | { readonly type: 'hand-over-letter'; readonly institution: string }
  )

/** The only document that a session known from later accounts can have. */
export type SessionDocument = SessionDocumentOptions & { readonly type: 'reconstructed-session' }

/** The only document that an answer to a contribution can have. */
export type ReplyDocument = ReplyLetterOptions & { readonly type: 'reply' }

/**
 * Writes a document as a tree, from which every format is made. What can be written follows from what is known: the
 * account of a mesa has minutes, a call, a list, a sheet, letters and a briefing; a session that others told of later
 * has a reconstructed sheet and nothing else; an answer to a contribution is a letter.
 *
 * @throws TypeError when the document does not belong to the account. RangeError when there is no such document or
 * section, no agreement for the institution, a malformed date, or an id or version that is none.
 *
 * @example
 * ```ts
 * toTree(account, { type: 'briefing', locale: 'en' }).title // => 'Briefing: Second mesa on water'
 * toTree(session, { type: 'reconstructed-session', locale: 'en' }).blocks[0]?.kind // => 'note'
 * ```
 */
export function toTree(account: MesaAccount, document: MesaDocument): DocumentTree
export function toTree(account: SessionAccount, document: SessionDocument): DocumentTree
export function toTree(reply: Reply, document: ReplyDocument): DocumentTree
export function toTree(
  account: MesaAccount | SessionAccount | Reply,
  document: MesaDocument | SessionDocument | ReplyDocument,
): DocumentTree {
  if (document.type === 'reply') return replyLetterOf(account as Reply, document)
  if (document.type === 'reconstructed-session')
    return reconstructedSheetOf(account as SessionAccount, document)
  if (document.type === 'hand-over-letter')
    return handOverLetterOf(account as MesaAccount, document.institution, document)
  if (!Object.hasOwn(templates, document.type))
    throw new RangeError(`toTree: there is no document of type '${document.type}'.`)
  return mesaDocument(account as MesaAccount, templates[document.type], document)
}
