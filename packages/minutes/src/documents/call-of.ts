import type { MesaAccount } from '@apertura/domain'
import type { DocumentTree } from '../tree/document-tree.js'
import type { MesaDocumentOptions } from './document-options.js'
import { type MesaTemplate, mesaDocument } from './mesa-document.js'

/** What a call is made of. */
export const callTemplate: MesaTemplate = {
  type: 'call',
  title: ({ title }, say) => say.words('title.call', { title: say.text(title) }),
  sections: ['called-off', 'invitation', 'planned', 'to-follow', 'called', 'signatures-of-office'],
}

/**
 * The call to a mesa: day, hours, place, the agenda as it went out, and the agreements to follow up.
 *
 * @throws RangeError when a date of the account is malformed, or a section is not known.
 *
 * @example
 * ```ts
 * callOf(account, { locale: 'en' }).title // => 'Call: Second mesa on water'
 * ```
 */
export function callOf(account: MesaAccount, options: MesaDocumentOptions): DocumentTree {
  return mesaDocument(account, callTemplate, options)
}
