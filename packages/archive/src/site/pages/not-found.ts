import { h, type PageElement } from '../element.js'
import type { PageId } from '../locales/site-words.js'
import type { Site } from '../site.js'

/** Where to go from an address that leads nowhere. */
export const notFound = ({ words, link }: Site): readonly PageElement[] => [
  h('p', null, words.lost),
  h(
    'ul',
    null,
    (Object.keys(words.pages) as PageId[])
      .filter(id => id !== 'not-found')
      .map(id => h('li', null, h('a', { href: link(id) }, words.pages[id].title))),
  ),
]
