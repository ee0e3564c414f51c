import type { MesaAccount } from '@apertura/domain'
import type { DocumentTree } from '../tree/document-tree.js'
import type { MesaDocumentOptions } from './document-options.js'
import { handedTo } from './handed-to.js'
import { type MesaTemplate, mesaDocument } from './mesa-document.js'

/** What a letter is made of. */
export const handOverLetterTemplate: MesaTemplate = {
  type: 'hand-over-letter',
  title: (_account, say, institution) => say.words('title.hand-over-letter', { institution }),
  sections: ['letter-opening', 'letter-handed', 'letter-answered', 'letter-asked', 'signatures-of-office'],
}

/**
 * The letter that goes with agreements to an institution that must carry them out: what they are, what it can answer,
 * and what it has answered so far. The institution is named as the account names it.
 *
 * @throws RangeError when the account has no agreement for that institution, or a date is malformed.
 *
 * @example
 * ```ts
 * handOverLetterOf(account, 'Dirección de Agua', { locale: 'en' }).title // => 'Agreements for Dirección de Agua'
 * ```
 */
export function handOverLetterOf(
  account: MesaAccount,
  institution: string,
  options: MesaDocumentOptions,
): DocumentTree {
  const tree = mesaDocument(account, handOverLetterTemplate, options, institution)
  if (handedTo(account.agreements, institution).length === 0)
    throw new RangeError(`handOverLetterOf: the account has no agreement for '${institution}'.`)
  return tree
}
