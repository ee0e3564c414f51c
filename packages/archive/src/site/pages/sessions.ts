import type { SessionAccount } from '@apertura/domain'
import { balancePicture } from '../../pictures/balance/balance-picture.js'
import { h, type PageElement } from '../element.js'
import { facts, sourcesLine } from '../parts/fact.js'
import { mesa } from '../parts/mesa.js'
import { papersOf } from '../parts/papers.js'
import { picture } from '../parts/picture.js'
import { section } from '../parts/section.js'
import { factAnchor } from '../passages.js'
import { anchorOf, type Site } from '../site.js'

/** Mesas with their own record, and sessions that only later accounts tell of; each with its documents. */
export function sessions(site: Site): readonly PageElement[] {
  const { mesas, sessions: told, words, entries, locale } = site
  const counted = entries.filter(({ kind }) => kind === 'sessions.noted')
  if (mesas.length + told.length + counted.length === 0) return [h('p', { class: 'none' }, words.nothing)]
  return [
    ...(mesas.length === 0
      ? []
      : [
          section(
            'mesas',
            words.mesas,
            picture(site, balancePicture(mesas, { locale, id: 'balance' }), 'balance'),
            mesas.map(each => mesa(site, each)),
          ),
        ]),
    ...(told.length === 0
      ? []
      : [
          section(
            'told',
            words.toldSessions,
            h('p', null, words.reconstructed),
            told.map(each => session(site, each)),
          ),
        ]),
    ...(counted.length === 0 ? [] : [section('counted', words.countedSessions, facts(site, counted))]),
  ]
}

function session(
  site: Site,
  { session: id, title, on, axis, attendees, unknown }: SessionAccount,
): PageElement {
  const { teller, words, entries, said } = site
  const entry = entries.find(each => each.id === id)
  return h(
    'article',
    { class: 'session', id: anchorOf('m', id) },
    h('p', { class: 'when' }, teller.date(on), axis ? [' · ', said(axis.title)] : ''),
    h('h3', { dir: 'auto' }, h('a', { href: site.link('timeline', factAnchor(id)) }, said(title))),
    attendees.length === 0
      ? null
      : h('p', { dir: 'auto' }, `${words.present}: ${attendees.map(({ name }) => name).join('; ')}.`),
    unknown.length === 0
      ? null
      : h(
          'p',
          { class: 'unknown' },
          `${words.unknown}: ${unknown.map(each => words.unknowns[each]).join('; ')}.`,
        ),
    papersOf(site, id),
    entry ? sourcesLine(site, entry.sources, entry.assertedBy) : null,
  )
}
