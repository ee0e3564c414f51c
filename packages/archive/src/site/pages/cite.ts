import { turningPoints } from '../../turning-points.js'
import { asBibtex, asText } from '../citations.js'
import { h, type PageElement } from '../element.js'
import { citeWordsOf } from '../locales/cite-words.js'
import { section } from '../parts/section.js'
import { factAnchor } from '../passages.js'
import type { Site } from '../site.js'

/** How to cite all of it, one fact of it, and how to see that it is the same. */
export function cite(site: Site): readonly PageElement[] {
  const { words, record, entries, link } = site
  const { cite: said } = words
  const ready = citeWordsOf(site.locale)
  const head = record.at(-1)?.hash
  const first = entries.find(({ kind }) => turningPoints.has(kind)) ?? entries[0]
  return [
    section(
      'whole',
      said.whole,
      h('p', null, ready.how),
      h('h3', null, ready.text),
      h('blockquote', { dir: 'auto' }, h('p', null, asText(site))),
      h('h3', null, ready.bibtex),
      h('pre', { class: 'bibtex' }, asBibtex(site)),
      h('p', null, ready.retrieved),
    ),
    section(
      'fact',
      said.fact,
      h('p', null, said.factHow),
      first
        ? [
            h(
              'p',
              null,
              `${ready.ofFact} `,
              h(
                'a',
                { href: link('timeline', factAnchor(first.id)), dir: 'auto' },
                site.said(first.data.title),
              ),
            ),
            h('blockquote', { dir: 'auto' }, h('p', null, asText(site, first))),
          ]
        : null,
    ),
    section(
      'check',
      said.check,
      h('p', null, head === undefined ? said.noHead : said.checkHow),
      head === undefined ? null : h('p', { class: 'hash' }, ready.rootHash(head)),
      h('p', null, h('a', { href: link('verify') }, words.pages.verify.title)),
    ),
  ]
}
