import type { CompletenessItem, CompletenessState } from '@apertura/dossier/completeness'
import { type Children, h, type PageElement } from '../element.js'
import { grouped } from '../grouped.js'
import { type CompletenessWords, completenessWordsOf } from '../locales/completeness-words.js'
import { outward } from '../parts/outward.js'
import { owed } from '../parts/owed.js'
import { scoreBar } from '../parts/score-bar.js'
import { section } from '../parts/section.js'
import { table } from '../parts/table.js'
import { anchorOf, type Site } from '../site.js'
import { webAddress } from '../web-address.js'

/** What the process asks for, and what of it is here: in words, as a bar, by who must see to it and by document. */
export function completeness(site: Site): readonly PageElement[] {
  const words = completenessWordsOf(site.locale)
  const { items } = site.completeness
  const asked = items.filter(({ code }) => code !== 'source.opens')
  return [
    section('score', words.score, score(site, words)),
    section('owners', words.byOwner, byOwner(site, asked, words)),
    section('types', words.byType, byType(site, asked, words)),
    section('addresses', words.addresses, addresses(site, words)),
  ]
}

function score({ completeness: { score, answers }, d, locale }: Site, words: CompletenessWords): Children {
  const percent = new Intl.NumberFormat(locale, { style: 'percent' })
  const { share } = score
  return [
    ...(share === null
      ? [h('p', { class: 'none' }, d.definition.archive ? words.notYet : words.noRules)]
      : [
          h(
            'p',
            { class: 'lead' },
            `${words.scored(score.there, score.required)} ${words.range(percent.format(share.least), percent.format(share.most))}`,
          ),
          scoreBar(score, words),
        ]),
    answers === null ? null : h('p', null, words.answered(answers.answered, answers.received)),
    h('p', null, words.fair),
  ]
}

const order: readonly CompletenessState[] = ['missing', 'undetermined', 'there']

function byOwner(site: Site, asked: readonly CompletenessItem[], words: CompletenessWords): Children {
  const open = asked.filter(({ state }) => state !== 'there')
  const there = asked.filter(({ state }) => state === 'there')
  const owners = [...grouped(open, ({ owner }) => owner)].sort(
    ([, a], [, b]) => count(b, 'missing') - count(a, 'missing') || b.length - a.length,
  )
  return [
    ...(open.length === 0 ? [h('p', { class: 'none' }, words.nothingMissing)] : []),
    ...owners.map(([owner, items]) => [
      h('h3', { dir: 'auto' }, owner === null ? words.noOwner : site.teller.name(owner)),
      owed(
        site,
        [...items].sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state)),
      ),
    ]),
    ...(there.length === 0
      ? []
      : [h('details', null, h('summary', null, `${words.there} (${there.length})`), owed(site, there))]),
  ]
}

const asHead = (said: string) => `${said.slice(0, 1).toUpperCase()}${said.slice(1)}`

const count = (items: readonly CompletenessItem[], state: CompletenessState) =>
  items.filter(each => each.state === state).length

function byType({ said }: Site, asked: readonly CompletenessItem[], words: CompletenessWords): Children {
  const kept = asked.filter(({ code }) => code === 'document.kept' || code === 'session.minutes')
  if (kept.length === 0) return h('p', { class: 'none' }, words.nothingMissing)
  const types = [...grouped(kept, ({ rule, type }) => rule ?? type)]
  return table(
    'types-table',
    words.typesTable,
    [
      words.document,
      words.asked,
      ...(['there', 'missing', 'undetermined'] as const).map(s => asHead(words.states[s])),
    ],
    types.map(([, items]) => [
      h('span', { dir: 'auto' }, items[0] ? said(items[0].what) : ''),
      `${items.length}`,
      `${count(items, 'there')}`,
      `${count(items, 'missing')}`,
      `${count(items, 'undetermined')}`,
    ]),
  )
}

function addresses(site: Site, words: CompletenessWords): Children {
  const all = site.completeness.items.filter(({ code }) => code === 'source.opens')
  const dead = all.filter(({ state }) => state === 'missing')
  const unknown = all.filter(({ state }) => state === 'undetermined')
  return [
    h('p', null, words.addressesSaid(count(all, 'there'), dead.length, unknown.length)),
    dead.length === 0 ? null : owed(site, dead),
    unknown.length === 0
      ? null
      : h(
          'details',
          null,
          h('summary', null, `${words.untried} (${unknown.length})`),
          table(
            'untried-table',
            words.untried,
            [words.document, words.owner, words.why, words.closes],
            unknown.map(item => [source(site, item, words), ...rowOf(site, item)]),
          ),
        ),
  ]
}

const rowOf = ({ teller, said }: Site, { owner, why, closes }: CompletenessItem): readonly Children[] => [
  h('span', { dir: 'auto' }, owner === null ? '' : teller.name(owner)),
  said(why),
  closes === null ? '' : said(closes),
]

/** A source by its title: where it is cited here, or else where it says it stands. */
function source(
  { said, passages, link }: Site,
  { subject, url, what }: CompletenessItem,
  words: CompletenessWords,
) {
  const address = webAddress(url)
  const title = said(what)
  if (passages.has(subject.id))
    return h('a', { href: link('sources', anchorOf('s', subject.id)), dir: 'auto' }, title)
  return address === undefined
    ? h('span', { dir: 'auto' }, title)
    : outward(address, { title: words.openAddress, dir: 'auto' }, title)
}
