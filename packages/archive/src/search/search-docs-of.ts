import type { Entry } from '@apertura/domain'
import { openDetail } from '../open-data/open-detail.js'
import type { PageId } from '../site/locales/site-words.js'
import { factAnchor } from '../site/passages.js'
import { anchorOf, type Site } from '../site/site.js'
import { indexChunk, mostDocs, type PartialIndex } from './index-chunk.js'
import type { SearchDoc } from './search-doc.js'
import { treeText } from './tree-text.js'

type Place = Pick<SearchDoc, 'pages' | 'anchor'>

/** What one language of an archive has to find, contributions apart: in the order of what is looked for most. */
export function searchDocsOf(site: Site): readonly SearchDoc[] {
  return [
    ...agreements(site),
    ...sessions(site),
    ...facts(site),
    ...obligations(site),
    ...documents(site),
    ...terms(site),
  ]
}

/** The same in chunks, indexed. */
export function searchPagesOf(site: Site): readonly PartialIndex[] {
  const docs = searchDocsOf(site)
  return Array.from({ length: Math.ceil(docs.length / mostDocs) }, (_, at) =>
    indexChunk(docs.slice(at * mostDocs, (at + 1) * mostDocs), site.locale),
  )
}

function at(site: Site, page: PageId, anchor?: string): Place {
  const path = `${site.root === '' ? '' : `${site.locale}/`}${site.link(page)}`
  return { pages: { [site.locale]: path }, ...(anchor === undefined ? {} : { anchor }) }
}

function agreements(site: Site): readonly SearchDoc[] {
  const { mesas, teller } = site
  return mesas.flatMap(({ mesa, title, held, axis, agreements: some }) =>
    some.map(({ id, number, words, responsible, due }) => ({
      kind: 'agreement' as const,
      title: teller.text(words),
      body: said(teller.text(title), ...responsible),
      folio: number,
      date: teller.date(due ?? held.on),
      ...yearOf(held.on),
      ...(axis ? { axis: axis.id } : {}),
      ...at(site, 'agreements', anchorOf('g', `${mesa}/${id}`)),
    })),
  )
}

function sessions(site: Site): readonly SearchDoc[] {
  const { mesas, sessions: told, teller } = site
  return [
    ...mesas.map(({ mesa, title, held, axis, agenda, decisions }) => ({
      kind: 'session' as const,
      title: teller.text(title),
      body: said(
        held.place ? teller.text(held.place) : '',
        axis ? teller.text(axis.title) : '',
        ...agenda.map(each => teller.text(each.title)),
        ...decisions.map(({ matter }) => teller.text(matter)),
      ),
      date: teller.date(held.on),
      ...yearOf(held.on),
      ...(axis ? { axis: axis.id } : {}),
      ...at(site, 'sessions', anchorOf('m', mesa)),
    })),
    ...told.map(({ session, title, on, axis, attendees, told: tellings }) => ({
      kind: 'session' as const,
      title: teller.text(title),
      body: said(
        ...tellings.map(({ detail }) => (detail ? teller.text(detail) : '')),
        ...attendees.map(({ name }) => name),
        axis ? teller.text(axis.title) : '',
      ),
      date: teller.date(on),
      ...yearOf(on),
      ...(axis ? { axis: axis.id } : {}),
      ...at(site, 'sessions', anchorOf('m', session)),
    })),
  ]
}

function facts(site: Site): readonly SearchDoc[] {
  const own = new Set(site.sessions.map(({ session }) => session))
  return site.entries.filter(({ id }) => !own.has(id)).map(entry => factDoc(site, entry))
}

function factDoc(site: Site, entry: Entry): SearchDoc {
  const { teller } = site
  const detail = openDetail(entry)
  return {
    kind: entry.kind === 'document.issued' ? 'document' : 'fact',
    title: teller.text(entry.data.title),
    body: said(
      detail ? teller.text(detail) : '',
      teller.name(entry.assertedBy),
      ...interruption(site, entry),
    ),
    date: teller.date(entry.on),
    ...yearOf(entry.on),
    ...('axis' in entry.data && typeof entry.data.axis === 'string' ? { axis: entry.data.axis } : {}),
    ...at(site, 'timeline', factAnchor(entry.id)),
  }
}

/** Who looks for what interrupted a process types that word, or the law, whatever it was called. */
function interruption({ words, teller }: Site, entry: Entry): readonly string[] {
  if (!entry.kind.startsWith('parenthesis.')) return []
  const law = entry.kind === 'parenthesis.opened' ? entry.data.legalBasis : undefined
  const { menu, title } = words.pages.parentheses
  return [menu, title, ...(law ? [teller.text(law)] : [])]
}

function obligations(site: Site): readonly SearchDoc[] {
  const { d, teller } = site
  return d.obligations.map(({ code, title, owedBy, due, outcome }) => ({
    kind: 'obligation' as const,
    title: teller.text(title),
    body: teller.name(owedBy),
    ...(due === null ? {} : { date: teller.date(due), ...yearOf(due) }),
    outcome,
    ...at(site, 'obligations', anchorOf('o', code)),
  }))
}

function documents(site: Site): readonly SearchDoc[] {
  const { papers, d, passages, teller, locale } = site
  return [
    ...papers.map(({ tree, path }) => ({
      kind: 'document' as const,
      title: tree.title,
      body: treeText(tree),
      date: teller.date(tree.on),
      ...yearOf(tree.on),
      pages: { [locale]: `${path}.html` },
    })),
    ...d.definition.sources
      .filter(({ id }) => passages.has(id))
      .map(({ id, title, publisher, published }) => ({
        kind: 'document' as const,
        title: teller.text(title),
        body: teller.name(publisher),
        date: teller.date(published),
        ...yearOf(published),
        ...at(site, 'sources', anchorOf('s', id)),
      })),
  ]
}

const terms = (site: Site): readonly SearchDoc[] =>
  site.words.terms.map(([term, means]) => ({
    kind: 'term' as const,
    title: term,
    body: means,
    ...at(site, 'glossary'),
  }))

const said = (...parts: readonly string[]) => parts.filter(part => part !== '').join('. ')

/** The first year that a date may lie in. */
function yearOf(date: string): Pick<SearchDoc, 'year'> {
  const year = /\d{4}/.exec(date)?.[0]
  return year === undefined ? {} : { year }
}
