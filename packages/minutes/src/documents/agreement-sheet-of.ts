import type { MesaAccount } from '@apertura/domain'
import type { DocumentTree } from '../tree/document-tree.js'
import type { MesaDocumentOptions } from './document-options.js'
import { type MesaTemplate, mesaDocument } from './mesa-document.js'

/** What an agreement sheet is made of. */
export const agreementSheetTemplate: MesaTemplate = {
  type: 'agreement-sheet',
  title: ({ title }, say) => say.words('title.agreement-sheet', { title: say.text(title) }),
  sections: ['agreement-details'],
}

/**
 * Every agreement with who does it by when, what has happened since, to whom it went and what they answered.
 *
 * @throws RangeError when a date of the account is malformed, or a section is not known.
 *
 * @example
 * ```ts
 * agreementSheetOf(account, { locale: 'en' }).blocks[0]?.id // => 'agreement-1'
 * ```
 */
export function agreementSheetOf(account: MesaAccount, options: MesaDocumentOptions): DocumentTree {
  return mesaDocument(account, agreementSheetTemplate, options)
}
