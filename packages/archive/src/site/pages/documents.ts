import type { LocalizedText } from '@apertura/domain'
import { hashedFile } from '../../preservation/manifest-of.js'
import type { EnteredDocument } from '../../record/entered.js'
import { h, type PageElement } from '../element.js'
import { documentsWordsOf } from '../locales/documents-words.js'
import { fileTable } from '../parts/file-table.js'
import { recording } from '../parts/recording.js'
import { section } from '../parts/section.js'
import { factAnchor } from '../passages.js'
import { anchorOf, type Paper, type Site } from '../site.js'

/** What is said of documents that are of no session or mesa in particular. */
const ofProcess = ''

/** Every document of the archive by the session or mesa that it is about, with its files and when it entered. */
export function documents(site: Site): readonly PageElement[] {
  const { papers, options, words, link, locale, teller } = site
  const { documents: given = [], recordings = [] } = options
  const said = documentsWordsOf(locale)
  const about = new Set([
    ...papers.map(each => each.about),
    ...given.map(each => each.about ?? ofProcess),
    ...recordings.map(each => each.of),
  ])
  if (about.size === 0) return [h('p', { class: 'none' }, words.empty)]
  return [
    h('p', null, said.how),
    h('p', null, h('a', { href: link('verify') }, said.verify)),
    ...[...about].map(id =>
      section(
        anchorOf('d', id),
        site.said(titleOf(site, id)),
        papers
          .filter(each => each.about === id)
          .map(each => paper(site, each, teller.text(titleOf(site, id)))),
        given.filter(each => (each.about ?? ofProcess) === id).map(each => givenDocument(site, each)),
        recordings.filter(each => each.of === id).map(each => recording(site, each)),
      ),
    ),
  ]
}

function titleOf({ sessions, mesas, papers, locale }: Site, id: string): LocalizedText {
  if (id === ofProcess) return { [locale]: documentsWordsOf(locale).ofProcess }
  const found = sessions.find(({ session }) => session === id) ?? mesas.find(({ mesa }) => mesa === id)
  const tree = papers.find(each => each.about === id)?.tree
  return found?.title ?? (tree ? titleOfTree(tree) : { [locale]: id })
}

const titleOfTree = ({ lang, title }: Paper['tree']): LocalizedText => ({ [lang]: title })

function paper(site: Site, { tree, path }: Paper, about: string): PageElement {
  const { entered, locale, said } = site
  const found = entered.documents.find(({ id, lang }) => id === tree.id && lang === tree.lang)
  const type = documentsWordsOf(locale).types[tree.type] ?? said(titleOfTree(tree))
  const id = `f-${anchorOf('d', path)}`
  return h(
    'article',
    { class: 'document' },
    h('h3', { dir: 'auto' }, type),
    found ? cameIn(site, found, about) : null,
    fileTable(site, id, titleOfTree(tree), found?.files ?? []),
  )
}

type Given = NonNullable<Site['options']['documents']>[number]

function givenDocument(site: Site, { path, title, type }: Given): PageElement {
  const { locale, options, entered, said } = site
  const words = documentsWordsOf(locale)
  const files = (options.files ?? []).filter(file => file.path === path).map(hashedFile)
  const entries = entered.others.find(file => file.path === path)?.entries ?? []
  return h(
    'article',
    { class: 'document' },
    h('h3', { dir: 'auto' }, `${words.types[type] ?? type}: `, said(title)),
    cameIn(site, { entries, acts: [] }),
    fileTable(site, `f-${anchorOf('d', path)}`, title, files),
  )
}

/** With which entry of the record a document came in: the first that still counts, which leads to the fact. */
function cameIn(
  site: Site,
  { entries, acts }: Pick<EnteredDocument, 'entries' | 'acts'>,
  about?: string,
): PageElement {
  const { teller, link, locale, record, entries: told, said } = site
  const words = documentsWordsOf(locale)
  const counting = new Set(told.map(({ id }) => id))
  const cited = entries.flatMap(seq => record[seq - 1] ?? [])
  const entry = cited.find(({ id }) => counting.has(id)) ?? cited[0]
  const [act] = acts
  if (entry) {
    const title = teller.text(entry.data.title)
    const came = words.cameIn(teller.date(entry.recordedAt))
    const href = counting.has(entry.id) ? link('timeline', factAnchor(entry.id)) : undefined
    // Under its own name, a fact need not say it again.
    if (title === about && href !== undefined)
      return h('p', { class: 'came' }, h('a', { href, 'aria-label': `${came}: ${title}` }, came))
    return h(
      'p',
      { class: 'came', dir: 'auto' },
      `${came}, ${words.withEntry}: `,
      href === undefined ? said(entry.data.title) : h('a', { href }, said(entry.data.title)),
    )
  }
  return h(
    'p',
    { class: 'came' },
    act ? words.toldIn(act.stream, teller.date(act.recordedAt)) : words.noEntry,
  )
}
