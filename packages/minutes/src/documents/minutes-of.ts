import type { MesaAccount } from '@apertura/domain'
import type { DocumentTree } from '../tree/document-tree.js'
import type { MesaDocumentOptions } from './document-options.js'
import { type MesaTemplate, mesaDocument } from './mesa-document.js'

/** What minutes are made of. */
export const minutesTemplate: MesaTemplate = {
  type: 'minutes',
  title: ({ title }, say) => say.words('title.minutes', { title: say.text(title) }),
  counted: true,
  sections: [
    'errata',
    'in-brief',
    'opening',
    'call',
    'roll-call',
    'quorum',
    'agenda',
    'interests',
    'moments',
    'items',
    'breaks',
    'agreements',
    'speaking',
    'findings',
    'closing',
    'signatures',
  ],
}

/**
 * The minutes of a mesa: who came, how many were needed and were there, what was said, decided and agreed. What was
 * declared stands beside what the count makes of it. What nobody noted is said to be so. A session that
 * is known only from later accounts cannot have them: see `reconstructedSheetOf`.
 *
 * @throws RangeError when a date of the account is malformed, or a section is not known.
 *
 * @example
 * ```ts
 * const { title, blocks } = minutesOf(account, { locale: 'en' })
 * title // => 'Minutes: Second mesa on water'
 * blocks.at(-1)?.kind // => 'signatures'
 * ```
 */
export function minutesOf(account: MesaAccount, options: MesaDocumentOptions): DocumentTree {
  return mesaDocument(account, minutesTemplate, options)
}
