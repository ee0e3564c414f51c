import { h, type PageElement } from '../element.js'
import type { Site } from '../site.js'

/** What the process asks for, and what of it is here. */
export const completeness = ({ words }: Site): readonly PageElement[] => [
  h('p', { class: 'none' }, words.empty),
]
