import { h, type PageElement } from '../element.js'
import type { Site } from '../site.js'

/** Where one sees whether a document belongs to the archive. */
export const verify = ({ words }: Site): readonly PageElement[] => [h('p', { class: 'none' }, words.empty)]
