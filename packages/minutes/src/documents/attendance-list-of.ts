import type { MesaAccount } from '@apertura/domain'
import type { DocumentTree } from '../tree/document-tree.js'
import type { MesaDocumentOptions } from './document-options.js'
import { type MesaTemplate, mesaDocument } from './mesa-document.js'

/** What an attendance list is made of. */
export const attendanceListTemplate: MesaTemplate = {
  type: 'attendance-list',
  title: ({ title }, say) => say.words('title.attendance-list', { title: say.text(title) }),
  sections: ['roll-call', 'quorum', 'signatures-of-office'],
}

/**
 * Who came, from when to when, who stood in for whom, and whether they were enough.
 *
 * @throws RangeError when a date of the account is malformed, or a section is not known.
 *
 * @example
 * ```ts
 * attendanceListOf(account, { locale: 'en' }).title // => 'Attendance list: Second mesa on water'
 * ```
 */
export function attendanceListOf(account: MesaAccount, options: MesaDocumentOptions): DocumentTree {
  return mesaDocument(account, attendanceListTemplate, options)
}
