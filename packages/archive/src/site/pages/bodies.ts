import type { Body, Certainty, Entry } from '@apertura/domain'
import { membershipPicture } from '../../pictures/membership/membership-picture.js'
import { h, type PageElement } from '../element.js'
import { sourcesLine } from '../parts/fact.js'
import { picture } from '../parts/picture.js'
import { section } from '../parts/section.js'
import { table } from '../parts/table.js'
import { factAnchor } from '../passages.js'
import { anchorOf, type Site } from '../site.js'

/** Who sat in which body from when to when, and how certain that is. */
export function bodies(site: Site): readonly PageElement[] {
  const { d, locale, words } = site
  if (d.definition.bodies.length === 0) return [h('p', null, words.nothing)]
  return [
    picture(site, membershipPicture(d, { locale, id: 'seats' }), 'seats', false),
    ...d.definition.bodies.map(body => ofBody(site, body)),
  ]
}

function ofBody(site: Site, { id, title, duties = [], legalBasis = [] }: Body): PageElement {
  const { words, teller, said } = site
  const rows = rowsOf(site, id)
  return section(
    anchorOf('b', id),
    said(title),
    duties.length === 0
      ? null
      : [
          h('h3', null, words.duties),
          h(
            'ul',
            null,
            duties.map(duty => h('li', { dir: 'auto' }, said(duty))),
          ),
        ],
    rows.length === 0
      ? h('p', { class: 'none' }, words.nobodyKnown)
      : table(
          anchorOf('t', id),
          [said(title), `. ${words.readOn(teller.date(site.d.view.at))}`],
          [
            words.member,
            words.sector,
            words.from,
            words.to,
            words.onTheDay(teller.date(site.d.view.at)),
            words.source,
          ],
          rows,
        ),
    legalBasis.length === 0
      ? null
      : [h('h3', { id: anchorOf('l', id) }, words.legalBasis), sourcesLine(site, legalBasis)],
  )
}

function rowsOf(site: Site, body: string) {
  const { d, teller, words, said } = site
  const sectors = new Map(d.definition.sectors.map(({ id, title }) => [id, said(title)]))
  const members = d.members(body)
  const came = d.memberships(body)
  const certain = (id: string): Certainty => members.find(each => each.id === id)?.certainty ?? 'no'
  const only = members.filter(({ id }) => !came.some(each => each.id === id))
  return [
    ...came.map(({ id, name, sector, from, to }, index) => [
      name,
      sectors.get(sector) ?? '—',
      teller.date(from),
      to === null ? words.noEnd : teller.date(to),
      // Who came twice is told of the day with the last time.
      words.sits[came.some((each, at) => at > index && each.id === id) ? 'no' : certain(id)],
      links(site, body, id),
    ]),
    ...only.map(({ id, name, sector, certainty }) => [
      name,
      sectors.get(sector) ?? '—',
      words.toldOnly,
      '—',
      words.sits[certainty],
      links(site, body, id, true),
    ]),
  ]
}

const isThere = (entry: Entry, member: string) =>
  entry.kind === 'session.held' && (entry.data.attendees ?? []).some(({ party }) => party === member)

/** The facts that say so: each leads on to its source. Of who is only mentioned, what says that they came. */
function links(site: Site, body: string, member: string, mentioned = false) {
  const named = site.entries.filter(
    ({ data }) =>
      'body' in data &&
      data.body === body &&
      (('member' in data && data.member === member) || ('person' in data && data.person === member)),
  )
  const came = mentioned ? site.entries.filter(entry => isThere(entry, member)) : []
  const found = named.length > 0 ? named : came
  if (found.length === 0) {
    const { legalBasis = [] } = site.d.definition.bodies.find(({ id }) => id === body) ?? {}
    return legalBasis.length === 0 ? '—' : h('a', { href: `#${anchorOf('l', body)}` }, site.words.legalBasis)
  }
  return found.map((entry, index) => [
    index === 0 ? '' : '; ',
    h('a', { href: site.link('timeline', factAnchor(entry.id)) }, site.said(entry.data.title)),
  ])
}
