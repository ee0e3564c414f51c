import type { EntryOf } from '@apertura/domain'
import { openDetail } from '../../open-data/open-detail.js'
import { h, type PageElement } from '../element.js'
import { fact, sourcesLine } from '../parts/fact.js'
import { factAnchor } from '../passages.js'
import { anchorOf, type Site } from '../site.js'

/** What interrupted the process: its days in every reading, and what it forbade to whom. */
export function parentheses(site: Site): readonly PageElement[] {
  const opened = site.entries.flatMap(entry => (entry.kind === 'parenthesis.opened' ? [entry] : []))
  if (opened.length === 0) return [h('p', { class: 'none' }, site.words.nothing)]
  return opened.map(entry =>
    h(
      'section',
      {
        class: 'parenthesis',
        id: anchorOf('e', entry.id),
        'aria-labelledby': `${anchorOf('e', entry.id)}-title`,
      },
      parenthesis(site, entry),
    ),
  )
}

function parenthesis(site: Site, opened: EntryOf<'parenthesis.opened'>): readonly PageElement[] {
  const { teller, words, entries, d, said } = site
  const { parenthesis: id, title, forbids, legalBasis } = opened.data
  const detail = openDetail(opened)
  const open = d.parentheses.find(each => each.id === id)
  const closed = entries.find(each => each.kind === 'parenthesis.closed' && each.data.parenthesis === id)
  const others = entries.filter(
    each =>
      (each.kind === 'parenthesis.closed' || each.kind === 'parenthesis.reread') &&
      each.data.parenthesis === id,
  )
  return [
    h(
      'h2',
      { id: `${anchorOf('e', opened.id)}-title`, dir: 'auto' },
      h('a', { href: site.link('timeline', factAnchor(opened.id)) }, said(title)),
    ),
    h(
      'p',
      { class: 'when' },
      teller.words.fromTo(teller.date(opened.on), closed ? teller.date(closed.on) : null),
    ),
    ...(open
      ? [h('p', null, `${words.readOn(teller.date(d.view.at))}: ${words.stillOpen[open.certainty]}`)]
      : []),
    ...(legalBasis ? [h('p', { dir: 'auto' }, said(legalBasis))] : []),
    ...(detail === undefined ? [] : [h('p', { dir: 'auto' }, said(detail))]),
    ...forbids.map(({ act, actors }) =>
      h(
        'p',
        null,
        teller.words.forbids(
          act,
          actors.map(actor => teller.words.actors[actor] ?? teller.name(actor)),
        ),
      ),
    ),
    sourcesLine(site, opened.sources, opened.assertedBy),
    ...(others.length === 0
      ? []
      : [
          h(
            'ol',
            { class: 'facts' },
            others.map(entry => fact(site, entry)),
          ),
        ]),
  ]
}
