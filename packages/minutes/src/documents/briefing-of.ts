import type { MesaAccount } from '@apertura/domain'
import type { DocumentTree } from '../tree/document-tree.js'
import type { MesaDocumentOptions } from './document-options.js'
import { type MesaTemplate, mesaDocument } from './mesa-document.js'

/** What a briefing is made of. */
export const briefingTemplate: MesaTemplate = {
  type: 'briefing',
  title: ({ title }, say) => say.words('title.briefing', { title: say.text(title) }),
  sections: ['briefing-lead', 'agreed', 'owed', 'open'],
}

/**
 * One page for an official who is new: what was agreed, who owes what by when, and what is still open.
 *
 * @throws RangeError when a date of the account is malformed, or a section is not known.
 *
 * @example
 * ```ts
 * briefingOf(account, { locale: 'en' }).blocks.at(-1)?.id // => 'open'
 * ```
 */
export function briefingOf(account: MesaAccount, options: MesaDocumentOptions): DocumentTree {
  return mesaDocument(account, briefingTemplate, options)
}
