import type { Entry } from '@apertura/domain'
import { citeWordsOf } from './locales/cite-words.js'
import { factAnchor } from './passages.js'
import { shortened } from './shortened.js'
import type { Site } from './site.js'
import { webAddress } from './web-address.js'

/** Who answers for the archive, what it is called, of which day it is, and the hash of its record. */
const partsOf = (site: Site) => {
  const { d, teller, record, options, locale } = site
  const { title, jurisdiction } = d.definition
  return {
    words: citeWordsOf(locale),
    author: shortened(options.publisher?.name ?? teller.text(jurisdiction.title), 300),
    title: shortened(teller.text(title), 300),
    year: d.view.at.slice(0, 4),
    head: record.at(-1)?.hash,
    base: webAddress(options.base),
  }
}

/** Author (year). Title. Kind. Hash. Address. */
export function asText(site: Site, fact?: Entry): string {
  const { words, author, title, year, head, base } = partsOf(site)
  const part = fact
    ? `«${shortened(site.teller.text(fact.data.title), 300)}» (${site.teller.date(fact.on)}). `
    : ''
  const page = fact ? `${site.root === '' ? '' : 'en/'}${site.link('timeline', factAnchor(fact.id))}` : ''
  return [
    `${author} (${year}). ${part}${title} [${words.kind}].`,
    ...(head === undefined ? [] : [`${words.rootHash(head)}.`]),
    ...(base === undefined ? (page === '' ? [] : [page]) : [`${base}${page}`]),
  ].join(' ')
}

/** The same for a list of references that a program keeps. */
export function asBibtex(site: Site): string {
  const { words, author, title, year, head, base } = partsOf(site)
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['author', `{${bibtex(author)}}`],
    ['title', `{${bibtex(title)}}`],
    ['year', year],
    ['howpublished', words.kind],
    ['note', head === undefined ? undefined : words.rootHash(head)],
    ['url', base],
    ['language', site.locale],
  ]
  const said = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}}`]))
  return `@misc{${site.d.definition.id.replace(/[^A-Za-z0-9]+/g, '-')}-${year},\n${said.join(',\n')}\n}`
}

/** What BibTeX would read as its own. */
const bibtex = (text: string): string =>
  text
    .replace(/[\\{}]/g, '')
    .replace(/[&%$#_~^]/g, character => (/[~^]/.test(character) ? ' ' : `\\${character}`))
