import type { Citation, LocalizedText } from '@apertura/domain'
import { timelinePicture } from '../../pictures/timeline/timeline-picture.js'
import { story } from '../../story.js'
import type { Item } from '../../story-parts.js'
import { turningPoints } from '../../turning-points.js'
import { type Children, h, type PageElement } from '../element.js'
import { homeWordsOf } from '../locales/home-words.js'
import type { PageId } from '../locales/site-words.js'
import { picture } from '../parts/picture.js'
import { section } from '../parts/section.js'
import { factAnchor, passageAnchor } from '../passages.js'
import { anchorOf, type Site } from '../site.js'

/** The story, short enough to read standing. */
export function home(site: Site): readonly PageElement[] {
  const { d, teller, words, entries, locale, link } = site
  if (entries.length === 0)
    return [
      ...sentences(d.definition.about ? [site.said(d.definition.about)] : []),
      h('p', null, words.empty),
    ]
  const told = story(d, locale)
  const said = homeWordsOf(locale)
  const of = (id: string) => told.sections.find(each => each.id === id)?.items ?? []
  const turning = entries.filter(({ kind }) => turningPoints.has(kind))
  const owed = (id: string) => d.obligations.some(({ code }) => code === id)
  const href = (id: string, kind: 'entry' | 'obligation') =>
    kind === 'obligation' ? link('obligations', anchorOf('o', id)) : link('timeline', factAnchor(id))
  return [
    ...sentences(inShort(site)),
    numbers(site),
    section(
      'picture',
      words.inOnePicture,
      picture(site, timelinePicture(d, { locale, id: 'time', brief: true, href }), 'time'),
    ),
    section(
      'story',
      words.storyTitle,
      turning.length === 0
        ? h('p', { class: 'none' }, words.nothing)
        : h(
            'ol',
            { class: 'told' },
            turning.map(entry =>
              h(
                'li',
                null,
                h('p', { class: 'when' }, teller.date(entry.on), cited(site, entry.sources)),
                h(
                  'p',
                  { class: 'what', dir: 'auto' },
                  h('a', { href: href(entry.id, 'entry') }, site.said(entry.data.title)),
                ),
              ),
            ),
          ),
      more(site, 'timeline'),
    ),
    ...brief(site, 'undone', said.notDone, 'obligations', of('undone'), id =>
      href(id, owed(id) ? 'obligation' : 'entry'),
    ),
    ...brief(site, 'parentheses', said.interrupted, 'parentheses', of('parentheses'), id =>
      link('parentheses', anchorOf('e', id)),
    ),
    ...brief(
      site,
      'voices',
      said.said,
      'accounts',
      of('voices').filter(({ minor }) => !minor),
      id => link('accounts', anchorOf('v', id)),
    ),
    onward(site),
  ]
}

/** What it is, where it stands, what was not done, and how one can know. */
function inShort({ d, teller, entries, locale, said: inLanguage }: Site): readonly Children[] {
  const { words, stage, date } = teller
  const said = homeWordsOf(locale)
  const works = d.works.possible.map(([pace = '', ...path]) =>
    words.works(pace, said.named(stage(path.slice(-1)))),
  )
  const undone = d.obligations.filter(({ outcome }) => outcome === 'unmet').length
  const dated = entries.filter(({ kind }) => turningPoints.has(kind))
  const [first, last] = [dated[0], dated.at(-1)]
  return [
    ...(d.definition.about ? [inLanguage(d.definition.about)] : []),
    [
      words.membership(d.membership.possible),
      words.either(works),
      ...(undone > 0 ? [said.undone(undone)] : []),
    ].join(' '),
    [said.sources, ...(first && last ? [said.span(date(first.on), date(last.on))] : [])].join(' '),
  ]
}

const sentences = (said: readonly Children[]) =>
  said.map((sentence, index) => h('p', { class: index === 0 ? 'lead' : 'then', dir: 'auto' }, sentence))

const more = ({ words, link }: Site, page: PageId) =>
  h('p', { class: 'more' }, h('a', { href: link(page) }, words.allOf(words.pages[page].menu)))

/** Each source of a fact, one click away; its whole name is said to who cannot see where the link stands. */
function cited(site: Site, citations: readonly Citation[]) {
  const { source } = homeWordsOf(site.locale)
  const first = [
    ...new Map([...citations].reverse().map(each => [each.source, each] as const)).values(),
  ].reverse()
  return first.map((citation, index) => {
    const said = first.length === 1 ? source : `${source} ${index + 1}`
    return [
      ' ',
      h(
        'a',
        {
          class: 'cited',
          href: site.link('sources', passageAnchor(citation)),
          'aria-label': `${said}: ${site.teller.source(citation)}`,
        },
        said,
      ),
    ]
  })
}

function brief(
  site: Site,
  id: string,
  title: string,
  page: PageId,
  items: readonly Item[],
  href: (id: string) => string,
): readonly PageElement[] {
  if (items.length === 0) return []
  const sources = new Map<string, readonly Citation[]>([
    ...site.d.definition.obligations.map(({ code, basis }) => [code, basis] as const),
    ...site.entries.map(entry => [entry.id, entry.sources] as const),
  ])
  const titles = new Map<string, LocalizedText>([
    ...site.d.definition.obligations.map(({ code, title }) => [code, title] as const),
    ...site.entries.map(entry => [entry.id, entry.data.title] as const),
  ])
  return [
    section(
      id,
      title,
      h(
        'ol',
        { class: 'steps' },
        items.map(({ id: item = '', when, points, text }) =>
          h(
            'li',
            null,
            h('p', { class: 'when' }, when ?? points?.[0]?.text, cited(site, sources.get(item) ?? [])),
            h(
              'p',
              { class: 'what', dir: 'auto' },
              h('a', { href: href(item) }, withTitle(site, text, titles.get(item))),
            ),
          ),
        ),
      ),
      more(site, page),
    ),
  ]
}

/** A sentence of the story, in which a title may stand that is in another language. */
function withTitle({ teller, said }: Site, text: string, title: LocalizedText = {}): Children {
  const plain = teller.text(title)
  const at = text.indexOf(plain)
  return plain === '' || at < 0 ? text : [text.slice(0, at), said(title), text.slice(at + plain.length)]
}

/** Where a reader goes from here, and what each place is for. */
function onward({ words, link, locale }: Site): PageElement {
  const places: readonly PageId[] = [
    'timeline',
    'bodies',
    'accounts',
    'documents',
    'completeness',
    'search',
    'verify',
    'ask',
  ]
  return section(
    'onward',
    homeWordsOf(locale).onward,
    h(
      'ul',
      { class: 'onward' },
      places.map(page =>
        h(
          'li',
          null,
          h('a', { href: link(page) }, words.pages[page].title),
          h('p', null, words.pages[page].intro),
        ),
      ),
    ),
  )
}

function numbers({ d, entries, passages, sessions, mesas, words, link }: Site): PageElement {
  const { numbers: said } = words
  const undone = d.obligations.filter(({ outcome }) => outcome === 'unmet').length
  const breaks = entries.filter(({ kind }) => kind === 'parenthesis.opened').length
  const all: readonly (readonly [number, string, PageId])[] = [
    [entries.length, said.facts, 'timeline'],
    [passages.size, said.sources, 'sources'],
    [sessions.length + mesas.length, said.sessions, 'sessions'],
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
