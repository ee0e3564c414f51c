import { h, type PageElement } from '../element.js'
import { section } from '../parts/section.js'
import { factAnchor } from '../passages.js'
import type { Site } from '../site.js'
import { webAddress } from '../web-address.js'

/** How to cite all of it, one fact of it, and how to see that it is the same. */
export function cite(site: Site): readonly PageElement[] {
  const { words, teller, d, record, options, entries } = site
  const { cite: said } = words
  const head = record.at(-1)?.hash
  const { title, jurisdiction } = d.definition
  const base = webAddress(options.base)
  const first = entries[0]
  return [
    section(
      'whole',
      said.whole,
      h(
        'blockquote',
        { dir: 'auto' },
        h(
          'p',
          null,
          said.citation(
            teller.text(title),
            teller.text(jurisdiction.title),
            teller.date(d.view.at),
            record.length,
          ),
        ),
        base === undefined ? null : h('p', null, said.address(base)),
        head === undefined ? null : h('p', { class: 'hash' }, said.head(head)),
      ),
    ),
    section(
      'fact',
      said.fact,
      h('p', null, said.factHow),
      first
        ? h(
            'p',
            null,
            h(
              'a',
              { href: site.link('timeline', factAnchor(first.id)) },
              site.link('timeline', factAnchor(first.id)),
            ),
          )
        : null,
    ),
    section('check', said.check, h('p', null, head === undefined ? said.noHead : said.checkHow)),
  ]
}
