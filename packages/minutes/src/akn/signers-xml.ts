import type { Signatures } from '../tree/document-tree.js'
import { type BlockWriter, paragraph } from './block-xml.js'
import { lineXml } from './line-xml.js'
import { element, type Xml } from './xml.js'

/** Places for signatures, each with the evidence of the one that was given. */
export const signersXml = ({ id, title, places }: Signatures, name: BlockWriter['name']): Xml =>
  element(
    'blockContainer',
    { eId: name(id), class: 'signatures' },
    element('heading', {}, lineXml(title)),
    places.length === 0 ? element('p', {}) : [],
    places.map(place =>
      element(
        'blockContainer',
        { eId: name(place.id), class: place.evidence?.kind ?? 'unsigned' },
        element('p', {}, element('signature', {}, lineXml(place.name))),
        paragraph(place.role),
        place.signed ? paragraph(place.signed) : [],
      ),
    ),
  )
