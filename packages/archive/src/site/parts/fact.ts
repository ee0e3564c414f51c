import type { Citation, Entry } from '@apertura/domain'
import { openDetail } from '../../open-data/open-detail.js'
import { type Children, h, type PageElement } from '../element.js'
import { factAnchor, passageAnchor } from '../passages.js'
import type { Site } from '../site.js'

interface FactLook {
  /** Whether this is the place where the fact has its address. */
  readonly home?: boolean
  readonly more?: Children
}

/** One fact: when, what, who tells it, and where it stands. */
export function fact(site: Site, entry: Entry, { home = false, more }: FactLook = {}): PageElement {
  const { teller, words, perhaps, link } = site
  const detail = openDetail(entry)
  const title = teller.text(entry.data.title)
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
    detail === undefined ? null : h('p', { class: 'detail', dir: 'auto' }, teller.text(detail)),
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

/** Who tells it, and each passage as a link to where it stands. */
export function sourcesLine(site: Site, citations: readonly Citation[], assertedBy?: string): PageElement {
  const { words, teller } = site
  const deduced = citations.flatMap(({ deduced }) => (deduced ? [saidDeduced(site, deduced)] : []))
  return h(
    'div',
    { class: 'source' },
    deduced.map(said => h('p', { dir: 'auto' }, said)),
    h(
      'p',
      null,
      assertedBy === undefined ? null : `${words.saidBy(teller.name(assertedBy))}. `,
      citations.length === 0 ? null : `${words.source}: `,
      citations.map((citation, index) => [
        index === 0 ? '' : '; ',
        sourceLink(site, citation, citations[index - 1]?.source === citation.source),
      ]),
    ),
  )
}

/** A passage by name, as a link to the page of sources; the name of its document is left out where it was just said. */
export function sourceLink(site: Site, citation: Citation, again = false): PageElement {
  const whole = site.teller.source(citation)
  const name = site.teller.source({ source: citation.source, certainty: 'stated' })
  const place = whole.slice(name.length + 2)
  return h(
    'a',
    { href: site.link('sources', passageAnchor(citation)) },
    again && place !== '' ? place : whole,
  )
}

const saidDeduced = ({ teller }: Site, deduced: NonNullable<Citation['deduced']>) =>
  teller.words.deduced(teller.text(deduced))
