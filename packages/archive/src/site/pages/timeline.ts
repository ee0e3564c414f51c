import { timelinePicture } from '../../pictures/timeline/timeline-picture.js'
import { h, type PageElement } from '../element.js'
import { facts } from '../parts/fact.js'
import { picture } from '../parts/picture.js'
import { section } from '../parts/section.js'
import type { Site } from '../site.js'

/** Every fact at its address, year by year. */
export function timeline(site: Site): readonly PageElement[] {
  const { d, entries, locale, words } = site
  if (entries.length === 0) return [h('p', null, words.empty)]
  const years = new Map<string, typeof entries>()
  for (const entry of entries) {
    const year = /\d{4}/.exec(entry.on)?.[0] ?? entry.on
    years.set(year, [...(years.get(year) ?? []), entry])
  }
  return [
    picture(site, timelinePicture(d, { locale, id: 'time' }), 'time'),
    h(
      'ul',
      { class: 'years' },
      [...years.keys()].map((year, index) => h('li', null, h('a', { href: `#y${index}` }, year))),
    ),
    ...[...years].map(([year, some], index) => section(`y${index}`, year, facts(site, some, true))),
  ]
}
