import { h, type PageElement } from './element.js'
import { type MenuGroup, shellWordsOf } from './locales/shell-words.js'
import type { PageId } from './locales/site-words.js'
import type { Site } from './site.js'

/** The pages by what one comes for, in the order in which one would read. */
const groups: Readonly<Record<MenuGroup, readonly PageId[]>> = {
  story: ['home', 'timeline', 'parentheses', 'obligations', 'accounts'],
  work: ['bodies', 'sessions', 'consultation', 'agreements'],
  record: ['documents', 'sources', 'completeness', 'data'],
  use: ['search', 'verify', 'cite', 'ask', 'glossary'],
}
const inOrder = Object.entries(groups) as readonly (readonly [MenuGroup, readonly PageId[]])[]

/** Groups that open without a script, one at a time. */
export function menu(site: Site, here: PageId): readonly PageElement[] {
  const words = shellWordsOf(site.locale)
  return inOrder.map(([group, pages]) =>
    h(
      'details',
      { name: 'menu' },
      h('summary', pages.includes(here) ? { class: 'here' } : null, words.groups[group]),
      list(site, here, pages),
    ),
  )
}

/** Every page of the archive at the foot of each. */
export function allPages(site: Site, here: PageId): PageElement {
  const words = shellWordsOf(site.locale)
  return h(
    'nav',
    { 'aria-label': words.all, class: 'all' },
    inOrder.map(([group, pages]) =>
      h('div', null, h('p', { class: 'group' }, words.groups[group]), list(site, here, pages)),
    ),
  )
}

const list = (site: Site, here: PageId, pages: readonly PageId[]) =>
  h(
    'ul',
    null,
    pages.map(page =>
      h(
        'li',
        null,
        h(
          'a',
          { href: site.link(page), ...(page === here ? { 'aria-current': 'page' } : {}) },
          site.words.pages[page].menu,
        ),
      ),
    ),
  )
