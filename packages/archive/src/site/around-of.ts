import { renderToString } from 'preact-render-to-string'
import { h } from './element.js'
import type { PageId } from './locales/site-words.js'
import { allPages, menu } from './menu.js'
import type { Site } from './site.js'

/** What stands around the content of a page, as HTML. */
interface Around {
  readonly menu: string
  readonly foot: string
}

/** Written once for each kind of page: hundreds of pages of contributions share it, and it is most of their elements. */
const known = new WeakMap<Site['d'], Map<string, Around>>()

/** The menu above a page and the list of all pages below it. */
export function aroundOf(site: Site, id: PageId): Around {
  const ofProcess = known.get(site.d) ?? new Map<string, Around>()
  known.set(site.d, ofProcess)
  // Sites of one process differ in their language and in where they stand.
  const key = JSON.stringify([id, site.locale, site.root, site.link('home')])
  const around = ofProcess.get(key) ?? write(site, id)
  ofProcess.set(key, around)
  return around
}

function write(site: Site, id: PageId): Around {
  const { words, teller, d, record } = site
  const read = `${words.readOn(teller.date(d.view.at))}. ${words.madeFrom(record.length, record.at(-1)?.hash ?? null)}`
  return {
    menu: menu(site, id)
      .map(group => renderToString(group))
      .join(''),
    foot: renderToString(allPages(site, id)) + renderToString(h('p', null, read)),
  }
}
