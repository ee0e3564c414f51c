import type { AccountAgreement, EntryKind } from '@apertura/domain'
import { h, type PageElement } from '../element.js'
import { facts } from '../parts/fact.js'
import { flow } from '../parts/flow.js'
import { section } from '../parts/section.js'
import { sift } from '../parts/sift.js'
import { anchorOf, type Site } from '../site.js'

const acts: ReadonlySet<EntryKind> = new Set<EntryKind>(['agreements.delivered', 'commitments.presented'])

/** What mesas agreed, who must do it, and what became of it; and what the record tells of agreements. */
export function agreements(site: Site): readonly PageElement[] {
  const { mesas, words, entries, teller } = site
  const told = entries.filter(({ kind }) => acts.has(kind))
  const all = mesas.flatMap(({ agreements }) => agreements)
  const { form, marked } = sift(site, all, [
    { name: 'state', title: words.state, of: ({ status }) => [words.agreementStates[status] ?? status] },
    { name: 'who', title: words.responsible, of: ({ responsible }) => responsible },
  ])
  return [
    ...(form ? [form] : []),
    ...mesas
      .filter(each => each.agreements.length > 0)
      .map(({ mesa, title, agreements: some }) =>
        section(
          anchorOf('a', mesa),
          site.said(title),
          h(
            'p',
            null,
            h(
              'a',
              {
                href: site.link('sessions', anchorOf('m', mesa)),
                'aria-label': `${words.documents}: ${teller.text(title)}`,
              },
              words.documents,
            ),
          ),
          h(
            'ol',
            { class: 'facts' },
            some.map(each => marked(agreement(site, mesa, each), all.indexOf(each))),
          ),
        ),
      ),
    ...(mesas.length > 0 || told.length === 0 ? [] : [h('p', null, words.noAgreements)]),
    ...(told.length === 0 && all.length > 0
      ? []
      : [section('told', words.agreementsDelivered, facts(site, told))]),
    flow(site),
  ]
}

function agreement(site: Site, mesa: string, each: AccountAgreement): PageElement {
  const { teller, words } = site
  return h(
    'li',
    { class: 'fact', id: anchorOf('g', `${mesa}/${each.id}`) },
    h('p', { class: 'state' }, `${words.number} ${each.number} · ${words.agreementStates[each.status]}`),
    h('p', { class: 'what', dir: 'auto' }, site.said(each.words)),
    each.responsible.length === 0
      ? null
      : h('p', null, `${words.responsible}: ${each.responsible.join('; ')}.`),
    h('p', null, `${words.due}: ${each.due === null ? words.noDue : teller.date(each.due)}.`),
    each.history.length === 0
      ? null
      : h(
          'ul',
          { 'aria-label': words.history },
          each.history.map(({ on, status, words: said }) =>
            h(
              'li',
              { dir: 'auto' },
              `${teller.date(on)}: ${words.agreementStates[status]}`,
              said ? ['. ', site.said(said)] : '',
            ),
          ),
        ),
    each.handedTo.map(({ institution, on, answers }) =>
      h(
        'p',
        null,
        [
          words.handedTo(institution, teller.date(on)),
          ...answers.map(answer => `${teller.date(answer.on)}: ${words.answers[answer.answer]}`),
        ].join('. '),
      ),
    ),
  )
}
