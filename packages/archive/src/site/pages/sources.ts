import type { Source } from '@apertura/domain'
import { type Children, h, type PageElement } from '../element.js'
import { grouped } from '../grouped.js'
import { facts } from '../parts/fact.js'
import { outwardLine } from '../parts/outward.js'
import { placeOf } from '../parts/place-of.js'
import { section } from '../parts/section.js'
import { factAnchor, type Passage } from '../passages.js'
import { anchorOf, type Site } from '../site.js'
import { webAddress } from '../web-address.js'

/** Every source that is cited, with its passages and the facts that were taken from each. */
export function sources(site: Site): readonly PageElement[] {
  const { d, passages, entries, words } = site
  const known = new Map(d.definition.sources.map(source => [source.id, source]))
  const cited = [...passages].sort(([, a], [, b]) => weight(b) - weight(a))
  const issued = entries.filter(({ kind }) => kind === 'document.issued')
  return [
    ...(cited.length === 0 ? [h('p', { class: 'none' }, words.nothing)] : []),
    ...(cited.length > 3 ? [contents(site, cited, known)] : []),
    ...cited.map(([id, some]) => ofSource(site, id, known.get(id), some)),
    section('issued', words.documents, facts(site, issued)),
  ]
}

/** Every source by name, for who looks for one. */
const contents = (
  site: Site,
  cited: readonly (readonly [string, readonly Passage[]])[],
  known: ReadonlyMap<string, Source>,
) =>
  h(
    'details',
    { class: 'contents' },
    h('summary', null, `${site.words.pages.sources.menu} (${cited.length})`),
    h(
      'ul',
      null,
      cited.map(([id]) =>
        h('li', { dir: 'auto' }, h('a', { href: `#${anchorOf('s', id)}` }, nameOf(site, id, known.get(id)))),
      ),
    ),
  )

const nameOf = ({ said, words }: Site, id: string, source: Source | undefined): Children =>
  source ? said(source.title) : `${id}: ${words.sourceMissing}`

const weight = (passages: readonly Passage[]) =>
  passages.reduce((sum, { entries }) => sum + entries.length, 0)

function ofSource(
  site: Site,
  id: string,
  source: Source | undefined,
  passages: readonly Passage[],
): PageElement {
  const { teller, words } = site
  return section(
    anchorOf('s', id),
    nameOf(site, id, source),
    source
      ? h(
          'p',
          { class: 'published', dir: 'auto' },
          words.publishedBy(teller.name(source.publisher), teller.date(source.published)),
        )
      : null,
    outwardLine(webAddress(source?.url), words.openSource, source ? teller.text(source.title) : id),
    [...grouped(passages, ({ citation }) => citation.heading ?? '')].map(([heading, some]) => [
      heading === '' ? null : h('h3', { dir: 'auto' }, '«', site.quoted(heading), '»'),
      h(
        'dl',
        { class: 'passages' },
        some.map(each => passage(site, each)),
      ),
    ]),
  )
}

function passage(site: Site, { anchor, citation, entries }: Passage) {
  const { words, said } = site
  const { heading, certainty: _, ...stands } = citation
  const where = placeOf(site, stands)
  return [
    h(
      'dt',
      { id: anchor, dir: 'auto' },
      where.length > 0 ? where : heading === undefined ? words.whole : words.wholePart,
    ),
    h(
      'dd',
      null,
      entries.length === 0
        ? h('p', { class: 'none' }, words.uncited)
        : h(
            'ul',
            { 'aria-label': words.factsFrom },
            entries.map(({ id, data }) =>
              h(
                'li',
                { dir: 'auto' },
                h('a', { href: site.link('timeline', factAnchor(id)) }, said(data.title)),
              ),
            ),
          ),
    ),
  ]
}
