import type { Decision, Inlines } from '../tree/document-tree.js'
import { referenceName } from './identifiers.js'
import { lineXml } from './line-xml.js'
import { element, type Xml } from './xml.js'

/** A heading. */
export const headingXml = (title: Inlines): Xml => element('heading', {}, lineXml(title))

/** How it came out and who took which position, for machines: the words of it stand in the blocks. */
export const votesXml = ({ result, votes }: Decision): Xml =>
  element(
    'p',
    { class: 'votes' },
    element('outcome', { refersTo: `#${referenceName('concept', result)}` }),
    votes.map(({ by, choice }) =>
      element('vote', {
        by: `#${referenceName('person', by)}`,
        choice: `#${referenceName('concept', choice)}`,
      }),
    ),
  )
