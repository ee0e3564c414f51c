import { spanOf } from '@apertura/calendar'
import type { Entry } from '@apertura/domain'
import { laneOf } from '../../pictures/timeline/lane-of.js'
import { readStages } from '../../pictures/timeline/read-stages.js'
import { timelinePicture } from '../../pictures/timeline/timeline-picture.js'
import { pictureWordsOf } from '../../pictures/words-of.js'
import { h, type PageElement } from '../element.js'
import { siftWordsOf } from '../locales/sift-words.js'
import { fact } from '../parts/fact.js'
import { picture } from '../parts/picture.js'
import { section } from '../parts/section.js'
import { type Sieve, sift } from '../parts/sift.js'
import { factAnchor } from '../passages.js'
import { anchorOf, type Site } from '../site.js'

/** Every fact at its address, year by year. */
export function timeline(site: Site): readonly PageElement[] {
  const { d, entries, locale, perhaps, words } = site
  if (entries.length === 0) return [h('p', null, words.empty)]
  const href = (id: string, of: 'entry' | 'obligation') =>
    of === 'entry' ? `#${factAnchor(id)}` : site.link('obligations', anchorOf('o', id))
  const years = new Map<string, PageElement[]>()
  const { form, marked } = sift(site, entries, sieves(site), ({ id, on }) => perhaps.has(id) || vague(on))
  entries.forEach((entry, at) => {
    const year = yearOf(entry)
    years.set(year, [...(years.get(year) ?? []), marked(fact(site, entry, { home: true }), at)])
  })
  return [
    h(
      'ul',
      { class: 'years' },
      [...years.keys()].map((year, index) => h('li', null, h('a', { href: `#y${index}` }, year))),
    ),
    picture(site, timelinePicture(d, { locale, id: 'time', href, withoutRest: true }), 'time'),
    ...(form ? [form] : []),
    ...[...years].map(([year, some], index) => section(`y${index}`, year, h('ol', { class: 'facts' }, some))),
  ]
}

/** What the facts can be narrowed down by. */
function sieves({ d, locale, teller }: Site): readonly Sieve<Entry>[] {
  const words = siftWordsOf(locale)
  const { lanes } = pictureWordsOf({ locale }).timeline
  const stages = readStages(d, { locale, id: 'time' }).map(({ title, from, to }) => ({ title, from, to }))
  const kindOf = ({ kind }: Entry) => {
    if (kind.startsWith('parenthesis.')) return words.interrupted
    const lane = laneOf(kind)
    return lane === 'turning' ? words.turning : lanes[lane]
  }
  const stagesOf = ({ on }: Entry) => {
    const { earliest, latest } = spanOf(on)
    return stages
      .filter(({ from, to }) => latest >= from.earliest && earliest <= to.latest)
      .map(({ title }) => title)
  }
  return [
    { name: 'kind', title: words.kind, of: entry => [kindOf(entry)] },
    { name: 'stage', title: words.stage, of: stagesOf },
    { name: 'who', title: words.who, of: ({ assertedBy }) => [teller.name(assertedBy)] },
    { name: 'year', title: words.year, of: entry => [yearOf(entry)] },
  ]
}

const yearOf = ({ on }: Entry) => /\d{4}/.exec(on)?.[0] ?? on

function vague(on: Entry['on']): boolean {
  const { earliest, latest } = spanOf(on)
  return earliest !== latest
}
