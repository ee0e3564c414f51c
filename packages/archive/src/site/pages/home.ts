import { lead } from '../../lead.js'
import { timelinePicture } from '../../pictures/timeline/timeline-picture.js'
import { story } from '../../story.js'
import type { Item } from '../../story-parts.js'
import { h, type PageElement } from '../element.js'
import type { PageId } from '../locales/site-words.js'
import { picture } from '../parts/picture.js'
import { section } from '../parts/section.js'
import { factAnchor } from '../passages.js'
import { anchorOf, type Site } from '../site.js'

/** The story, short enough to read standing. */
export function home(site: Site): readonly PageElement[] {
  const { d, teller, words, entries, locale } = site
  if (entries.length === 0)
    return [
      ...sentences(d.definition.about ? [teller.text(d.definition.about)] : []),
      h('p', null, words.empty),
    ]
  const told = story(d, locale)
  const of = (id: string) => told.sections.find(each => each.id === id)?.items ?? []
  const turning = of('milestones').filter(({ minor }) => !minor)
  return [
    ...sentences(lead(d, teller)),
    numbers(site),
    section(
      'picture',
      words.inOnePicture,
      picture(site, timelinePicture(d, { locale, id: 'time' }), 'time', false),
      more(site, 'timeline'),
    ),
    section(
      'story',
      words.storyTitle,
      h(
        'ol',
        { class: 'steps' },
        turning.map(item => step(item, site.link('timeline', factAnchor(item.id ?? '')))),
      ),
      more(site, 'timeline'),
    ),
    ...brief(site, 'undone', 'obligations', of('undone'), id =>
      d.obligations.some(({ code }) => code === id)
        ? site.link('obligations', anchorOf('o', id))
        : site.link('timeline', factAnchor(id)),
    ),
    ...brief(site, 'parentheses', 'parentheses', of('parentheses'), id =>
      site.link('parentheses', anchorOf('e', id)),
    ),
    ...brief(
      site,
      'voices',
      'accounts',
      of('voices').filter(({ minor }) => !minor),
      id => site.link('accounts', anchorOf('v', id)),
    ),
  ]
}

const sentences = (said: readonly string[]) =>
  said.map((sentence, index) => h('p', { class: index === 0 ? 'lead' : 'then', dir: 'auto' }, sentence))

const more = ({ words, link }: Site, page: PageId) =>
  h('p', { class: 'more' }, h('a', { href: link(page) }, words.allOf(words.pages[page].menu)))

const step = ({ when, text }: Item, href: string) =>
  h(
    'li',
    null,
    when === undefined ? null : h('p', { class: 'when' }, when),
    h('p', { class: 'what', dir: 'auto' }, h('a', { href }, text)),
  )

function brief(
  site: Site,
  id: string,
  page: PageId,
  items: readonly Item[],
  href: (id: string) => string,
): readonly PageElement[] {
  if (items.length === 0) return []
  return [
    section(
      id,
      site.words.pages[page].title,
      h(
        'ol',
        { class: 'steps' },
        items.map(item => step(item, href(item.id ?? ''))),
      ),
      more(site, page),
    ),
  ]
}

function numbers({ d, entries, passages, sessions, mesas, words, link }: Site): PageElement {
  const { numbers: said } = words
  const undone = d.obligations.filter(({ outcome }) => outcome === 'unmet').length
  const seats = d.definition.bodies.reduce((sum, { id }) => sum + d.memberships(id).length, 0)
  const breaks = entries.filter(({ kind }) => kind === 'parenthesis.opened').length
  const all: readonly (readonly [number, string, PageId])[] = [
    [entries.length, said.facts, 'timeline'],
    [passages.size, said.sources, 'sources'],
    [sessions.length + mesas.length, said.sessions, 'sessions'],
    [seats, said.memberships, 'bodies'],
    [breaks, said.parentheses, 'parentheses'],
    [undone, said.undone, 'obligations'],
    [d.disputes.length, said.disputes, 'accounts'],
  ]
  return h(
    'section',
    { 'aria-labelledby': 'numbers', class: 'numbers' },
    h('h2', { id: 'numbers' }, said.title),
    h(
      'ul',
      null,
      all.map(([count, what, page]) =>
        h('li', null, h('a', { href: link(page) }, h('strong', null, String(count)), ` ${what}`)),
      ),
    ),
  )
}
