import type { EntryOf } from '@apertura/domain'
import { openDetail } from '../../open-data/open-detail.js'
import { h, type PageElement } from '../element.js'
import { sourceLink, sourcesLine } from '../parts/fact.js'
import { section } from '../parts/section.js'
import { table } from '../parts/table.js'
import { factAnchor } from '../passages.js'
import { anchorOf, type Site } from '../site.js'

/** Who asserts what: readings side by side, voices, and whose account the facts are. */
export function accounts(site: Site): readonly PageElement[] {
  const { entries, words, teller } = site
  const disputes = entries.flatMap(entry => (entry.kind === 'reading.disputed' ? [entry] : []))
  const voices = entries.flatMap(entry => (entry.kind === 'statement.made' ? [entry] : []))
  const tellers = new Map<string, number>()
  for (const { assertedBy } of entries) tellers.set(assertedBy, (tellers.get(assertedBy) ?? 0) + 1)
  const none = h('p', { class: 'none' }, words.nothing)
  return [
    section(
      'disputes',
      words.disputes,
      disputes.length === 0 ? none : disputes.map(each => dispute(site, each)),
    ),
    section(
      'voices',
      words.voices,
      voices.length === 0
        ? none
        : h(
            'div',
            { class: 'voices' },
            voices.map(each => voice(site, each)),
          ),
    ),
    section(
      'tellers',
      words.byTeller,
      tellers.size === 0
        ? none
        : table(
            'tellers-table',
            words.tellers.caption,
            [words.tellers.who, words.tellers.count],
            [...tellers].sort(([, a], [, b]) => b - a).map(([id, count]) => [teller.name(id), String(count)]),
          ),
    ),
  ]
}

function dispute(site: Site, entry: EntryOf<'reading.disputed'>): PageElement {
  const { said } = site
  const detail = openDetail(entry)
  return h(
    'article',
    { class: 'dispute', id: anchorOf('d', entry.id) },
    h(
      'h3',
      { dir: 'auto' },
      h('a', { href: site.link('timeline', factAnchor(entry.id)) }, said(entry.data.title)),
    ),
    detail === undefined ? null : h('p', { dir: 'auto' }, said(detail)),
    h(
      'ul',
      { class: 'readings' },
      entry.data.readings.map(({ says, citation }) =>
        h(
          'li',
          null,
          h('p', { dir: 'auto' }, said(says)),
          h('p', { class: 'source' }, sourceLink(site, entry.sources[citation] ?? entry.sources[0])),
        ),
      ),
    ),
  )
}

function voice(site: Site, entry: EntryOf<'statement.made'>): PageElement {
  const { teller, said } = site
  const { title, form, speakers } = entry.data
  const detail = openDetail(entry)
  return h(
    'article',
    { class: 'voice', id: anchorOf('v', entry.id) },
    h(
      'p',
      { class: 'when' },
      `${speakers.map(teller.name).join(', ')} · ${teller.words.forms[form]} · ${teller.date(entry.on)}`,
    ),
    h(
      'p',
      { class: 'what', dir: 'auto' },
      h('a', { href: site.link('timeline', factAnchor(entry.id)) }, said(title)),
    ),
    detail === undefined ? null : h('p', { dir: 'auto' }, said(detail)),
    sourcesLine(site, entry.sources, entry.assertedBy),
  )
}
