import { h, type PageElement } from '../element.js'
import type { Site } from '../site.js'

/** A small field that leads to the page of search with what one typed. */
export const seek = ({ words, link }: Site): PageElement =>
  h(
    'form',
    { class: 'seek', role: 'search', action: link('search'), method: 'get' },
    h('label', { class: 'unseen', for: 'seek' }, words.pages.search.title),
    h('input', { type: 'search', id: 'seek', name: 'q', autocomplete: 'off' }),
    h('button', { type: 'submit' }, words.pages.search.menu),
  )
