import type { EntryOf } from '@apertura/domain'
import { h, type PageElement } from '../element.js'
import { fact } from '../parts/fact.js'
import { anchorOf, type Site } from '../site.js'

/** What interrupted the process: its days in every reading, and what it forbade to whom. */
export function parentheses(site: Site): readonly PageElement[] {
  const opened = site.entries.flatMap(entry => (entry.kind === 'parenthesis.opened' ? [entry] : []))
  if (opened.length === 0) return [h('p', { class: 'none' }, site.words.nothing)]
  return opened.map(entry =>
    h('section', { class: 'parenthesis', id: anchorOf('e', entry.id) }, parenthesis(site, entry)),
  )
}

function parenthesis(site: Site, opened: EntryOf<'parenthesis.opened'>): readonly PageElement[] {
  const { teller, words, entries, d } = site
  const { parenthesis: id, title, forbids, legalBasis } = opened.data
  const open = d.parentheses.find(each => each.id === id)
  const closed = entries.find(each => each.kind === 'parenthesis.closed' && each.data.parenthesis === id)
  const others = entries.filter(
    each =>
      (each.kind === 'parenthesis.closed' || each.kind === 'parenthesis.reread') &&
      each.data.parenthesis === id,
  )
  return [
    h('h2', { dir: 'auto' }, teller.text(title)),
    h(
      'p',
      { class: 'when' },
      teller.words.fromTo(teller.date(opened.on), closed ? teller.date(closed.on) : null),
    ),
    ...(open
      ? [h('p', null, `${words.readOn(teller.date(d.view.at))}: ${words.stillOpen[open.certainty]}`)]
      : []),
    ...(legalBasis ? [h('p', { dir: 'auto' }, teller.text(legalBasis))] : []),
    h(
      'ul',
      null,
      forbids.map(({ act, actors }) =>
        h(
          'li',
          null,
          teller.words.forbids(
            act,
            actors.map(actor => teller.words.actors[actor] ?? teller.name(actor)),
          ),
        ),
      ),
    ),
    h(
      'ol',
      { class: 'facts' },
      [opened, ...others].map(entry => fact(site, entry)),
    ),
  ]
}
