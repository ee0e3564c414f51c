import { h, type PageElement } from '../element.js'
import type { Site } from '../site.js'

/** Where one looks for words. */
export const search = ({ words }: Site): readonly PageElement[] => [h('p', { class: 'none' }, words.empty)]
