import { h, type PageElement } from './element.js'
import { shellWordsOf } from './locales/shell-words.js'
import type { PageId } from './locales/site-words.js'
import { otherLanguage } from './parts/said.js'
import { scriptsOf } from './scripts-of.js'
import { shortened } from './shortened.js'
import type { Site } from './site.js'
import { webAddress } from './web-address.js'

/**
 * Nothing is fetched from elsewhere, and nothing inside a page is run or dresses it: scripts and the sheet lie in the
 * archive itself. A form may only lead to a page of it.
 */
const policy =
  "default-src 'none'; script-src 'self' file:; style-src 'self' file:; img-src 'self' data:; base-uri 'none'; form-action 'self' file:"

/** Where the same page stands in the other language. */
export interface Elsewhere {
  readonly href: string
  readonly lang: string
  /** From the folder of the archive. */
  readonly path: string
  /** This page itself in the same way, where the menu knows it not. */
  readonly own?: { readonly href: string; readonly path: string }
}

/** What a page says of itself to programs. */
export function head(site: Site, id: PageId, elsewhere: Elsewhere): PageElement {
  const { words, teller, d, root, dataFiles, locale } = site
  const process = teller.text(d.definition.title)
  const { title, intro } = words.pages[id]
  const lost = id === 'not-found'
  return h(
    'head',
    null,
    h('meta', { charset: 'utf-8' }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
    h('meta', { name: 'color-scheme', content: 'light dark' }),
    h('meta', { name: 'referrer', content: 'no-referrer' }),
    h('meta', { name: 'description', content: shortened(descriptionOf(site, id, intro), 200) }),
    lost ? h('meta', { name: 'robots', content: 'noindex' }) : null,
    h(
      'title',
      id === 'home' ? langOf(site) : null,
      shortened(id === 'home' ? process : `${title} · ${process}`, 70),
    ),
    h('link', { rel: 'stylesheet', href: `${root}archive.css` }),
    // Without one, browsers ask a server for an icon that is not there.
    h('link', { rel: 'icon', href: 'data:,' }),
    lost ? null : languages(site, id, elsewhere),
    dataFiles.includes('feed.atom')
      ? h('link', {
          rel: 'alternate',
          type: 'application/atom+xml',
          title: shellWordsOf(locale).feed,
          href: `${root}data/feed.atom`,
        })
      : null,
    id === 'home' ? forSearchEngines(site) : null,
    (scriptsOf[id] ?? []).map(path => h('script', { src: `${root}${path}`, defer: true })),
  )
}

/** The name of the process stands there alone. */
function langOf({ locale, d }: Site): { readonly lang: string } | null {
  const lang = otherLanguage(locale, d.definition.title)
  return lang === undefined ? null : { lang }
}

const descriptionOf = ({ d, teller }: Site, id: PageId, intro: string): string =>
  id === 'home' && d.definition.about
    ? teller.text(d.definition.about)
    : intro || teller.words.milestones.intro

function languages(
  site: Site,
  id: PageId,
  { href, lang, path, own: given }: Elsewhere,
): readonly PageElement[] {
  const base = webAddress(site.options.base)
  const own = given?.path ?? `${site.root === '' ? '' : 'en/'}${site.link(id)}`
  const alternate = (hreflang: string, file: string, near: string) =>
    h('link', { rel: 'alternate', hreflang, href: base === undefined ? near : `${base}${file}` })
  return [
    ...(base === undefined ? [] : [h('link', { rel: 'canonical', href: `${base}${own}` })]),
    alternate(site.teller.words.htmlLang, own, given?.href ?? site.link(id)),
    alternate(lang, path, href),
  ]
}

/** A few facts of schema.org; the whole of them is in the open data. It is data: nothing runs it. */
function forSearchEngines({ d, teller, options, dataFiles, root }: Site): readonly PageElement[] {
  if (!dataFiles.includes('schema-org.jsonld')) return []
  const { title, about, jurisdiction } = d.definition
  const base = webAddress(options.base)
  const dataset = {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: shortened(teller.text(title), 300),
    description: shortened(teller.text(about ?? title), 1000),
    inLanguage: teller.words.htmlLang,
    spatialCoverage: shortened(teller.text(jurisdiction.title), 300),
    dateModified: d.view.at,
    isAccessibleForFree: true,
    ...(base === undefined ? {} : { url: base, sameAs: `${base}data/schema-org.jsonld` }),
  }
  // No text of it can end the element: `<` is written as JSON lets one write it.
  const __html = JSON.stringify(dataset).replaceAll('<', '\\u003c')
  return [
    h('link', { rel: 'alternate', type: 'application/ld+json', href: `${root}data/schema-org.jsonld` }),
    h('script', { type: 'application/ld+json', dangerouslySetInnerHTML: { __html } }),
  ]
}
