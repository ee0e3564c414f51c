import type { PublicText } from '../archive-source.js'
import { h, type PageElement } from '../site/element.js'
import { shell } from '../site/shell.js'
import type { Site } from '../site/site.js'
import type { CardWords } from './card-words.js'
import { contributionCard } from './contribution-card.js'
import type { Contributions } from './contributions.js'
import { linkToFolio, partName, partPath } from './part-pages.js'
import { placesInChunk } from './place-list.js'
import { sayNumber } from './say-number.js'

/** The page of one chunk of contributions. It does not say how many pages there are: then each would change them all. */
export function partPage(
  site: Site,
  contributions: Contributions,
  texts: readonly (PublicText | undefined)[],
  number: number,
  say: CardWords,
  other: Site,
): string {
  const { words } = say
  const places = contributions.chunks[number]?.places ?? []
  const link = (folio: string) => linkToFolio(contributions, folio)
  const cards = places.map((place, at) => contributionCard(place, texts[at], say, link))
  const isLast = number === contributions.chunks.length - 1
  const first = number * placesInChunk + 1
  const last = first + places.length - 1
  const inside = inFolder(site, words.title(sayNumber(first), sayNumber(last)), words.intro)
  const pathIn = ({ root, locale }: Site) => `${root === '' ? '' : 'en/'}${partPath(locale, number)}`
  const path = pathIn(other)
  const elsewhere = {
    href: `${inside.root}${path}`,
    lang: other.teller.words.htmlLang,
    path,
    own: { href: partName(number), path: pathIn(site) },
  }
  const html = shell(
    inside,
    'consultation',
    elsewhere,
    steps(inside, say, number, isLast, words.pagesLabel),
    h('div', { dangerouslySetInnerHTML: { __html: `\n${cards.join('')}` } }),
    steps(inside, say, number, isLast, words.pagesLabelBelow),
  )
  // What the menu names is the page above this one.
  return html.replaceAll('aria-current="page"', 'aria-current="true"')
}

/** The site from one folder further down. */
function inFolder(site: Site, title: string, intro: string): Site {
  const { words, root, link } = site
  return {
    ...site,
    root: `../${root}`,
    link: (page, anchor) => `../${link(page, anchor)}`,
    words: {
      ...words,
      pages: { ...words.pages, consultation: { ...words.pages.consultation, title, intro } },
    },
  }
}

function steps(
  site: Site,
  { words }: CardWords,
  number: number,
  isLast: boolean,
  label: string,
): PageElement {
  const to = (href: string, said: string) => h('li', null, h('a', { href }, said))
  return h(
    'nav',
    { class: 'steps-of-pages', 'aria-label': label },
    h(
      'ul',
      null,
      number === 0 ? null : to(partName(number - 1), words.before),
      isLast ? null : to(partName(number + 1), words.after),
      to(site.link('consultation'), words.toAll),
    ),
  )
}
