import type { Locale } from '@apertura/domain'
import { dossier } from '@apertura/dossier'
import { archiveCss } from './archive-css.js'
import type { ArchiveFile } from './archive-file.js'
import { archivePapers } from './archive-papers.js'
import type { ArchiveOptions, ArchiveSource } from './archive-source.js'
import { bagAboutOf } from './bag-about-of.js'
import { checkPaths } from './check-paths.js'
import { openData, openDataTables } from './open-data/index.js'
import { hashedFile } from './preservation/manifest-of.js'
import { keptFiles } from './record/kept-files.js'
import { searchPagesOf } from './search/search-docs-of.js'
import { searchFiles } from './search/search-files.js'
import { completenessOf } from './site/completeness-of.js'
import type { PageId } from './site/locales/site-words.js'
import { pages } from './site/pages/pages.js'
import { scriptFiles } from './site/script-files.js'
import { shell } from './site/shell.js'
import { type Read, readSource, type Site, siteOf } from './site/site.js'
import { sitemap } from './site/sitemap.js'
import { webAddress } from './site/web-address.js'
import { closeArchive } from './verify/close-archive.js'

/** Languages of the pages, and the folder of each. */
const languages: readonly {
  readonly locale: Locale
  readonly folder: '' | 'en/'
  readonly root: '' | '../'
}[] = [
  { locale: 'es-MX', folder: '', root: '' },
  { locale: 'en', folder: 'en/', root: '../' },
]

/**
 * The archive of a process as a list of files; somebody else writes them. Pages in Spanish and English that need no
 * server and no script, the documents of its sessions, and its open data under `data/`. The same inputs give the same
 * bytes, and nothing is in them that is not public by role or consented to.
 *
 * @param source - the definition, the record, the day, and the mesas and the consultation that have a record of their own
 * @throws RangeError when a path of `files` leaves the archive or would be written over another, or when the base is no
 * address of the web
 *
 * @example
 * ```ts
 * const files = archive({ definition, record, at: '2023-12-31' })
 * files[0]?.path // => 'index.html'
 * files.some(({ path }) => path === 'en/timeline.html') // => true
 * ```
 */
export function archive(source: ArchiveSource, options: ArchiveOptions = {}): readonly ArchiveFile[] {
  const { definition, record, at, mesas = [], consultation } = source
  const { papers = [], files = [], base, license, publisher } = options
  const d = dossier(definition, record, { at })
  const known = { accounts: mesas, ...(consultation ? { consultation } : {}) }
  const data = openData(d, {
    ...known,
    ...(license ? { license } : {}),
    ...(publisher ? { publisher } : {}),
    ...(base ? { base: `${base}data/` } : {}),
  })
  const tables = openDataTables(d, known)
  const spoken = languages.map(each => ({ ...each, papers: archivePapers(source, papers, each.locale) }))
  const kept = keptFiles(source, options, unique(spoken.flatMap(each => each.papers)))
  const paths = data.map(({ path }) => path)
  const read = readSource(d, record, mesas, options, {
    tables,
    paths,
    entered: kept.entered,
    completeness: completenessOf(d, source, options),
  })
  const sites = spoken.map(({ locale, folder, root, papers }) => ({
    folder,
    site: siteOf(read, locale, root, papers),
  }))
  const html = sites.flatMap(({ folder, site }, index) => {
    const other = sites[1 - index] as (typeof sites)[number]
    return pageFiles(site, folder, other.site, other.folder)
  })
  const inBag = checkPaths([
    ...html,
    { path: 'archive.css', content: archiveCss },
    ...scriptFiles,
    ...searchFiles({ pages: sites.flatMap(({ site }) => searchPagesOf(site)), texts: [] }).files,
    ...sitemapFile(read, html),
    ...kept.files,
    ...data.map(({ path, content }) => ({ path: `data/${path}`, content })),
    ...files,
  ])
  const about = bagAboutOf(source, options, kept.entered)
  return checkPaths([...inBag, ...closeArchive(inBag.map(hashedFile), about, kept.entered)])
}

function pageFiles(site: Site, folder: string, other: Site, otherFolder: string): readonly ArchiveFile[] {
  return (Object.keys(pages) as PageId[]).map(id => {
    const from = id === 'not-found' ? fromAnywhere(site, folder) : site
    const path = `${otherFolder}${other.link(id)}`
    const elsewhere = { href: `${from.root}${path}`, lang: other.teller.words.htmlLang, path }
    return { path: `${folder}${site.link(id)}`, content: shell(from, id, elsewhere, pages[id](from)) }
  })
}

/** A page that servers show at any address leads on by whole addresses, where it knows with what they begin. */
function fromAnywhere(site: Site, folder: string): Site {
  const base = webAddress(site.options.base)
  if (base === undefined) return site
  return { ...site, root: base, link: (page, anchor) => `${base}${folder}${site.link(page, anchor)}` }
}

const unique = <T extends { readonly path: string }>(papers: readonly T[]): readonly T[] => [
  ...new Map(papers.map(paper => [paper.path, paper])).values(),
]

/** A map of the site names whole addresses; without one to begin them with there is none. */
function sitemapFile({ options: { base }, d }: Read, html: readonly ArchiveFile[]): readonly ArchiveFile[] {
  const found = html.map(({ path }) => path).filter(path => !path.endsWith('404.html'))
  return base === undefined ? [] : [{ path: 'sitemap.xml', content: sitemap(base, found, d.view.at) }]
}
