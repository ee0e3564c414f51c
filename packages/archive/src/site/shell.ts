import { renderToString } from 'preact-render-to-string'
import { aroundOf } from './around-of.js'
import { type Children, h } from './element.js'
import { type Elsewhere, head } from './head.js'
import { shellWordsOf } from './locales/shell-words.js'
import type { PageId } from './locales/site-words.js'
import { seek } from './parts/seek.js'
import type { Site } from './site.js'

/** One page around what it holds. */
export function shell(site: Site, id: PageId, elsewhere: Elsewhere, ...children: Children[]): string {
  const { words, teller, d, said } = site
  const { title, intro } = words.pages[id]
  const process = said(d.definition.title)
  const around = aroundOf(site, id)
  const html = renderToString(
    h(
      'html',
      { lang: teller.words.htmlLang },
      head(site, id, elsewhere),
      h(
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
          h('nav', {
            'aria-label': shellWordsOf(site.locale).menu,
            class: 'menu',
            dangerouslySetInnerHTML: { __html: around.menu },
          }),
        ),
        h(
          'main',
          { id: 'main', tabIndex: -1 },
          h('h1', { dir: 'auto' }, id === 'home' ? process : title),
          intro === '' ? null : h('p', { class: 'lead' }, intro),
          children,
        ),
        h('footer', { dangerouslySetInnerHTML: { __html: around.foot } }),
      ),
    ),
  )
  return `<!DOCTYPE html>\n${html.replace(forbidden, '\ufffd')}\n`
}

/** What no page may hold, whatever it was made from: controls, halves of characters, and what is no character. */
const forbidden = /(?![\t\n\r])\p{Cc}|\p{Surrogate}|\p{Noncharacter_Code_Point}/gu
