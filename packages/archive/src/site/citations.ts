import type { Entry } from '@apertura/domain'
import type { Children } from './element.js'
import { citeWordsOf } from './locales/cite-words.js'
import { factAnchor } from './passages.js'
import { shortenedText } from './shortened.js'
import type { Site } from './site.js'
import { webAddress } from './web-address.js'

/** Who answers for the archive, what it is called, of which day it is, and the hash of its record. */
const partsOf = (site: Site) => {
  const { d, record, options, locale } = site
  const { title, jurisdiction } = d.definition
  const { publisher } = options
  return {
    words: citeWordsOf(locale),
    // Names of publishers are the same in all languages.
    author: shortenedText(publisher ? { [locale]: publisher.name } : jurisdiction.title, 300),
    title: shortenedText(title, 300),
    year: d.view.at.slice(0, 4),
    head: record.at(-1)?.hash,
    base: webAddress(options.base),
  }
}

/** Author (year). Title. Kind. Hash. Address. */
export function asText(site: Site, fact?: Entry): Children {
  const { words, author, title, year, head, base } = partsOf(site)
  const { said, teller } = site
  const part = fact ? ['«', said(shortenedText(fact.data.title, 300)), `» (${teller.date(fact.on)}). `] : ''
  const page = fact ? `${site.root === '' ? '' : 'en/'}${site.link('timeline', factAnchor(fact.id))}` : ''
  const rest = [
    ` [${words.kind}].`,
    ...(head === undefined ? [] : [`${words.rootHash(head)}.`]),
    ...(base === undefined ? (page === '' ? [] : [page]) : [`${base}${page}`]),
  ]
  return [said(author), ` (${year}). `, part, said(title), rest.join(' ')]
}

/** The same for a list of references that a program keeps. */
export function asBibtex(site: Site): string {
  const { words, author, title, year, head, base } = partsOf(site)
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['author', `{${bibtex(site.teller.text(author))}}`],
    ['title', `{${bibtex(site.teller.text(title))}}`],
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
