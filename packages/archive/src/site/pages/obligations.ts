import type { Obligation } from '@apertura/dossier'
import { type Children, h, type PageElement } from '../element.js'
import { facts, sourcesLine } from '../parts/fact.js'
import { around } from '../parts/said.js'
import { section } from '../parts/section.js'
import { sift } from '../parts/sift.js'
import { anchorOf, type Site } from '../site.js'

/** What was owed to the process, what became of it, and what else did not happen. */
export function obligations(site: Site): readonly PageElement[] {
  const { d, words, entries } = site
  const omissions = entries.filter(({ kind }) => kind === 'omission.noted')
  const order = ['unmet', 'undetermined', 'met']
  const owed = [...d.obligations].sort((a, b) => order.indexOf(a.outcome) - order.indexOf(b.outcome))
  const { form, marked } = sift(site, owed, [
    { name: 'state', title: words.state, of: ({ outcome }) => [words.outcomes[outcome]] },
    { name: 'who', title: words.responsible, of: ({ owedBy }) => [site.teller.name(owedBy)] },
  ])
  return [
    ...(form ? [form] : []),
    owed.length === 0
      ? h('p', { class: 'none' }, words.nothing)
      : h(
          'ol',
          { class: 'facts' },
          owed.map((each, at) => marked(obligation(site, each), at)),
        ),
    section('omissions', words.omissions, facts(site, omissions)),
  ]
}

function obligation(
  site: Site,
  { code, title, owedBy, due, overdueSince, outcome, history }: Obligation,
): PageElement {
  const { teller, words, d } = site
  const rule = d.definition.obligations.find(each => each.code === code)
  const late =
    due !== null && overdueSince !== null
      ? teller.words.lateSince(teller.date(due), teller.date(overdueSince))
      : undefined
  return h(
    'li',
    { class: 'fact', id: anchorOf('o', code) },
    h('p', { class: `state ${outcome}` }, words.outcomes[outcome]),
    h('p', { class: 'what', dir: 'auto' }, site.said(title)),
    h('p', null, `${words.owedBy(teller.name(owedBy))}. `),
    h('p', null, due === null ? teller.words.neverSet : (late ?? teller.words.due(teller.date(due)))),
    history.map(({ from, to, because }) =>
      h(
        'p',
        null,
        around(why => words.moved(teller.date(from), teller.date(to), why), nameOf(site, because)),
      ),
    ),
    sourcesLine(site, rule?.basis ?? []),
  )
}

/** The parenthesis that moved a date, by its title. */
function nameOf({ entries, said }: Site, parenthesis: string): Children {
  const found = entries.find(
    ({ kind, data }) =>
      kind === 'parenthesis.opened' && 'parenthesis' in data && data.parenthesis === parenthesis,
  )
  return found ? said(found.data.title) : parenthesis
}
