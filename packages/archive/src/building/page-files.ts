import type { ArchiveFile } from '../archive-file.js'
import type { PageId } from '../site/locales/site-words.js'
import { pages } from '../site/pages/pages.js'
import { shell } from '../site/shell.js'
import type { Site } from '../site/site.js'
import { webAddress } from '../site/web-address.js'
import { languages } from './languages.js'

/** The pages that a consultation changes. All others are made without it, so that none can. */
const ofConsultation: ReadonlySet<PageId> = new Set([
  'home',
  'consultation',
  'agreements',
  'completeness',
  'data',
])

/**
 * The pages of all languages, in their order.
 *
 * @param sites - of the process alone, one for each language
 */
export const processPages = (sites: readonly Site[]): readonly ArchiveFile[] =>
  pagesWhere(sites, id => !ofConsultation.has(id))

/** Those that a consultation changes, from the same sites with what it tells. */
export const consultationPages = (sites: readonly Site[]): readonly ArchiveFile[] =>
  pagesWhere(sites, id => ofConsultation.has(id))

/** Where these will stand, before any is made. */
export const consultationPaths = (sites: readonly Site[]): readonly { readonly path: string }[] =>
  languages.flatMap(({ folder }, at) =>
    [...ofConsultation].map(id => ({ path: `${folder}${sites[at]?.link(id)}` })),
  )

function pagesWhere(sites: readonly Site[], holds: (id: PageId) => boolean): readonly ArchiveFile[] {
  return languages.flatMap(({ folder }, at) => {
    const [site, other] = [sites[at], sites[1 - at]]
    if (!site || !other) return []
    return (Object.keys(pages) as PageId[]).filter(holds).map(id => {
      const from = id === 'not-found' ? fromAnywhere(site, folder) : site
      const path = `${languages[1 - at]?.folder}${other.link(id)}`
      const elsewhere = { href: `${from.root}${path}`, lang: other.teller.words.htmlLang, path }
      return { path: `${folder}${site.link(id)}`, content: shell(from, id, elsewhere, pages[id](from)) }
    })
  })
}

/** A page that servers show at any address leads on by whole addresses, where it knows with what they begin. */
function fromAnywhere(site: Site, folder: string): Site {
  const base = webAddress(site.options.base)
  if (base === undefined) return site
  return { ...site, root: base, link: (page, anchor) => `${base}${folder}${site.link(page, anchor)}` }
}
