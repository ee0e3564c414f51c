import { renderToString } from 'preact-render-to-string'
import { type Children, h } from './element.js'
import type { PageId } from './locales/site-words.js'
import { scriptsOf } from './scripts-of.js'
import type { Site } from './site.js'

/** The pages of the menu, in its order. */
const menu: readonly PageId[] = [
  'home',
  'timeline',
  'bodies',
  'sessions',
  'consultation',
  'agreements',
  'obligations',
  'parentheses',
  'accounts',
  'sources',
  'documents',
  'completeness',
  'data',
  'search',
]
const below: readonly PageId[] = ['verify', 'cite', 'ask', 'glossary']

/** Nothing is fetched from elsewhere; what runs lies in the archive itself. Pictures bring their own style. */
const policy =
  "default-src 'none'; script-src 'self' file:; style-src 'self' file: 'unsafe-inline'; img-src 'self' data:; base-uri 'none'; form-action 'none'"

/** Where the same page stands in the other language. */
export interface Elsewhere {
  readonly href: string
  readonly lang: string
}

/** One page around what it holds. */
export function shell(site: Site, id: PageId, elsewhere: Elsewhere, ...children: Children[]): string {
  const { words, teller, d, record } = site
  const process = teller.text(d.definition.title)
  const { title, intro } = words.pages[id]
  const top = id === 'home' ? process : title
  const head = h(
    'head',
    null,
    h('meta', { charset: 'utf-8' }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
    h('meta', { name: 'color-scheme', content: 'light dark' }),
    h('meta', { name: 'referrer', content: 'no-referrer' }),
    h('meta', { name: 'description', content: shortened(intro || teller.words.milestones.intro, 200) }),
    h('title', null, shortened(id === 'home' ? process : `${title} · ${process}`, 300)),
    // Without one, browsers ask the host for a picture that is not there.
    h('link', { rel: 'icon', href: 'data:,' }),
    h('link', { rel: 'stylesheet', href: `${site.root}archive.css` }),
    (scriptsOf[id] ?? []).map(path => h('script', { src: `${site.root}${path}`, defer: 'defer' })),
  )
  const body = h(
    'body',
    { class: id },
    h('a', { class: 'skip', href: '#main' }, teller.words.skip),
    h(
      'header',
      { class: 'top' },
      h(
        'div',
        { class: 'bar' },
        h('p', { class: 'name' }, h('a', { href: site.link('home'), dir: 'auto' }, process)),
        h(
          'p',
          { class: 'language' },
          h(
            'a',
            { href: elsewhere.href, hreflang: elsewhere.lang, lang: elsewhere.lang },
            teller.words.otherLanguage,
          ),
        ),
      ),
      nav(site, id, menu, words.menu, 'menu'),
    ),
    h(
      'main',
      { id: 'main', tabIndex: -1 },
      h('h1', { dir: 'auto' }, top),
      intro === '' ? null : h('p', { class: 'lead' }, intro),
      children,
    ),
    h(
      'footer',
      null,
      nav(site, id, below, words.archive, 'more'),
      h(
        'p',
        null,
        `${words.readOn(teller.date(d.view.at))}. ${words.madeFrom(record.length, record.at(-1)?.hash ?? null)}`,
      ),
    ),
  )
  return `<!doctype html>\n${renderToString(h('html', { lang: teller.words.htmlLang }, head, body))}\n`
}

const nav = (site: Site, here: PageId, pages: readonly PageId[], label: string, name: string) =>
  h(
    'nav',
    { 'aria-label': label, class: name },
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
    ),
  )

export const shortened = (text: string, most: number): string =>
  text.length <= most ? text : `${[...text].slice(0, most - 1).join('')}…`
