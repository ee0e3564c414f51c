import { h, type PageElement } from '../element.js'
import type { Site } from '../site.js'

/** The words of the archive. */
export const glossary = ({ words }: Site): readonly PageElement[] => [
  h(
    'dl',
    { class: 'terms' },
    words.terms.map(([term, means]) => [h('dt', null, term), h('dd', null, means)]),
  ),
]
