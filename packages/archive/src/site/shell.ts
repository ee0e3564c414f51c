import { renderToString } from 'preact-render-to-string'
import { type Children, h } from './element.js'
import { type Elsewhere, head } from './head.js'
import type { PageId } from './locales/site-words.js'
import { allPages, menu } from './menu.js'
import { seek } from './parts/seek.js'
import type { Site } from './site.js'

/** One page around what it holds. */
export function shell(site: Site, id: PageId, elsewhere: Elsewhere, ...children: Children[]): string {
  const { words, teller, d, record } = site
  const process = teller.text(d.definition.title)
  const { title, intro } = words.pages[id]
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
        h('p', { class: 'process' }, h('a', { href: site.link('home'), dir: 'auto' }, process)),
        id === 'search' ? null : seek(site),
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
      menu(site, id),
    ),
    h(
      'main',
      { id: 'main', tabIndex: -1 },
      h('h1', { dir: 'auto' }, id === 'home' ? process : title),
      intro === '' ? null : h('p', { class: 'lead' }, intro),
      children,
    ),
    h(
      'footer',
      null,
      allPages(site, id),
      h(
        'p',
        null,
        `${words.readOn(teller.date(d.view.at))}. ${words.madeFrom(record.length, record.at(-1)?.hash ?? null)}`,
      ),
    ),
  )
  const html = renderToString(h('html', { lang: teller.words.htmlLang }, head(site, id, elsewhere), body))
  return `<!DOCTYPE html>\n${html}\n`
}
