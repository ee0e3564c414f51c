import { addressOf } from './address-of.js'
import type { CompletenessItem } from './completeness-item.js'
import { itemOf } from './item-of.js'
import type { Knowledge } from './judge-required.js'

/** Whether each source of the definition can still be read at its address; whoever published it owes it. */
export const sourceItems = ({ dossier, tries }: Knowledge): readonly CompletenessItem[] =>
  dossier.definition.sources.map(source => {
    const { id, title, publisher, published, url = null } = source
    const subject = { kind: 'source', id, title, on: published } as const
    const asked = { code: 'source.opens', what: title, subject, owner: publisher } as const
    return itemOf(
      { ...asked, basis: [{ source: id, certainty: 'stated' }] },
      { url, ...addressOf(source, tries) },
    )
  })
