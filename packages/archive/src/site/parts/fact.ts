import type { Citation, Entry } from '@apertura/domain'
import { openDetail } from '../../open-data/open-detail.js'
import { type Children, h, type PageElement } from '../element.js'
import { grouped } from '../grouped.js'
import { factAnchor, passageAnchor } from '../passages.js'
import type { Site } from '../site.js'
import { placeOf } from './place-of.js'
import { around } from './said.js'

interface FactLook {
  /** Whether this is the place where the fact has its address. */
  readonly home?: boolean
  readonly more?: Children
}

/** One fact: when, what, who tells it, and where it stands. */
export function fact(site: Site, entry: Entry, { home = false, more }: FactLook = {}): PageElement {
  const { teller, words, perhaps, link, said } = site
  const detail = openDetail(entry)
  const title = said(entry.data.title)
  return h(
    'li',
    { class: 'fact', ...(home ? { id: factAnchor(entry.id) } : {}) },
    h(
      'p',
      { class: 'when' },
      teller.date(entry.on),
      perhaps.has(entry.id) ? ` · ${words.perhapsHappened}` : '',
    ),
    h(
      'p',
      { class: 'what', dir: 'auto' },
      home ? title : h('a', { href: link('timeline', factAnchor(entry.id)) }, title),
    ),
    detail === undefined ? null : h('p', { class: 'detail', dir: 'auto' }, said(detail)),
    more,
    sourcesLine(site, entry.sources, entry.assertedBy),
  )
}

/** Facts in a list; a sentence where there is none. */
export const facts = (site: Site, entries: readonly Entry[], home = false): PageElement =>
  entries.length === 0
    ? h('p', { class: 'none' }, site.words.nothing)
    : h(
        'ol',
        { class: 'facts' },
        entries.map(entry => fact(site, entry, { home })),
      )

/** Who tells it, and each passage as a link to where it stands: passages of one document and heading together. */
export function sourcesLine(site: Site, citations: readonly Citation[], assertedBy?: string): PageElement {
  const { words } = site
  const deduced = citations.flatMap(({ deduced }) => (deduced ? [saidDeduced(site, deduced)] : []))
  const together = [...grouped(citations, ({ source }) => source).values()].flatMap(some =>
    [...grouped(some, ({ heading = '' }) => heading).values()].flat(),
  )
  return h(
    'div',
    { class: 'source' },
    deduced.map(each => h('p', { dir: 'auto' }, each)),
    h(
      'p',
      null,
      assertedBy === undefined ? null : [`${words.saidBy}: `, shortName(site, assertedBy), '. '],
      citations.length === 0 ? null : `${words.source}: `,
      together.map((citation, index) => [
        index === 0 ? '' : '; ',
        sourceLink(site, citation, together[index - 1]),
      ]),
    ),
  )
}

/** A passage by name, as a link to the page of sources; what was just said before it is not said again. */
export function sourceLink(site: Site, citation: Citation, before?: Citation): PageElement {
  const source = site.d.definition.sources.find(({ id }) => id === citation.source)
  const known = before?.source === citation.source
  const again = known && before?.heading === citation.heading
  const rest = placeOf(site, citation, again ? undefined : citation.heading)
  const short = known && rest.length > 0
  const place = short ? rest : placeOf(site, citation, citation.heading)
  return h(
    'a',
    {
      href: site.link('sources', passageAnchor(citation)),
      ...(short ? { 'aria-label': site.teller.source(citation) } : {}),
    },
    short
      ? rest
      : [
          h('span', { class: 'of' }, source ? site.said(source.title) : citation.source),
          place.length === 0 ? null : [h('span', { class: 'comma' }, ', '), place],
        ],
  )
}

/** Whoever has a short name goes by it where the long one would stand at every fact. */
function shortName({ d, teller }: Site, id: string): PageElement | string {
  const party = d.definition.parties.find(each => each.id === id)
  return party?.acronym === undefined ? teller.name(id) : h('abbr', { title: party.name }, party.acronym)
}

const saidDeduced = ({ teller, said }: Site, deduced: NonNullable<Citation['deduced']>) =>
  around(teller.words.deduced, said(deduced))
