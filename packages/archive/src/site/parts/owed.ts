import type { CompletenessItem } from '@apertura/dossier/completeness'
import { type Children, h, type PageElement } from '../element.js'
import { grouped } from '../grouped.js'
import { completenessWordsOf } from '../locales/completeness-words.js'
import { factAnchor } from '../passages.js'
import { anchorOf, type Site } from '../site.js'
import { webAddress } from '../web-address.js'
import { sourcesLine } from './fact.js'
import { outwardLine } from './outward.js'

/** What one owner must see to: things of one kind that are so for one reason stand together. */
export function owed(site: Site, items: readonly CompletenessItem[]): PageElement {
  const groups = grouped(items, ({ code, rule, type, reason, due }) =>
    [code, rule, type, reason, due].join(' '),
  )
  return h(
    'ul',
    { class: 'owed' },
    [...groups.values()].map(([first, ...others]) => (first ? group(site, first, others) : null)),
  )
}

function group(site: Site, first: CompletenessItem, others: readonly CompletenessItem[]): PageElement {
  const { teller, locale, said } = site
  const words = completenessWordsOf(locale)
  const all = [first, ...others]
  const count = others.length > 0 ? ` · ${words.times(all.length)}` : ''
  return h(
    'li',
    null,
    h('p', null, h('span', { class: `state ${looks[first.state]}` }, words.states[first.state]), count),
    h('p', { class: 'what', dir: 'auto' }, said(first.what)),
    first.subject.kind === 'process' || (others.length === 0 && isOwner(site, first))
      ? null
      : subjects(site, teller.text(first.what), all),
    h('p', null, said(first.why)),
    first.folios.length === 0
      ? null
      : h(
          'p',
          { dir: 'auto' },
          words.folios(first.folios.join(', '), (first.count?.value ?? 0) - first.folios.length),
        ),
    first.due === null ? null : h('p', null, words.due(teller.date(first.due))),
    first.closes === null ? null : h('p', null, h('strong', null, `${words.closes}: `), said(first.closes)),
    outwardLine(webAddress(first.url), words.openAddress, teller.text(first.what)),
    sourcesLine(site, passagesOf(all)),
  )
}

const looks = { there: 'met', missing: 'unmet', undetermined: 'undetermined' } as const

/** Passages that all of the group rest on; of one thing alone, all of its own. */
const passagesOf = ([first, ...others]: readonly CompletenessItem[]) =>
  (first?.sources ?? []).filter(citation =>
    others.every(({ sources }) => sources.some(each => isSame(each, citation))),
  )

type Citation = CompletenessItem['sources'][number]

const isSame = (a: Citation, b: Citation) =>
  a.source === b.source && a.heading === b.heading && a.lines?.join() === b.lines?.join()

/** The owner is named above already. */
const isOwner = ({ teller }: Site, { owner, subject }: CompletenessItem) =>
  owner !== null && teller.text(subject.title) === teller.name(owner)

/** More than a few of what it is asked for open when somebody wants them. */
function subjects(site: Site, what: string, all: readonly CompletenessItem[]): PageElement {
  const list = h(
    'ul',
    { class: 'subjects', 'aria-label': what },
    all.map(each => h('li', { dir: 'auto' }, subject(site, each))),
  )
  if (all.length <= 4) return list
  const { which, times } = completenessWordsOf(site.locale)
  return h('details', null, h('summary', null, `${which}: ${times(all.length)}`), list)
}

/** What it is asked for, as a link to where that is told. */
function subject(site: Site, { subject: { kind, id, title, on }, count }: CompletenessItem): Children {
  const { teller, link, locale } = site
  const words = completenessWordsOf(locale)
  const many = count ? ` (${words.about(count.value, count.approximate)})` : ''
  const day = on === null || kind === 'member' ? '' : `, ${teller.date(on)}`
  const said = [site.said(title), `${day}${many}`]
  const href =
    kind === 'mesa'
      ? link('sessions', anchorOf('m', id))
      : site.entries.some(entry => entry.id === id)
        ? link('timeline', factAnchor(id))
        : undefined
  return href === undefined ? said : h('a', { href }, said)
}
