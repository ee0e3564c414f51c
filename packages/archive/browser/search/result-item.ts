import type { SearchResult } from '../../src/search/results.js'
import { wordsOf } from '../../src/search/words-of.js'
import type { SearchSaid } from '../../src/site/locales/search-words.js'

export interface ResultLook {
  readonly root: string
  readonly locale: string
  readonly said: SearchSaid
  readonly words: readonly string[]
  /** The word that may be the beginning of others. */
  readonly open: string | null
}

/** One result as an item of the list. Texts are set as texts. */
export function resultItem(result: SearchResult, look: ResultLook): HTMLLIElement {
  const { root, locale, said } = look
  const link = element('a', {}, ...marked(result.title || '—', look))
  link.href = `${root}${result.pages[locale] ?? ''}${result.anchor && `#${result.anchor}`}`
  link.dir = 'auto'
  const about = [
    said.kinds[result.kind],
    result.folio,
    dayIn(locale, result.date),
    result.outcome === null ? '' : said.outcomes[result.outcome],
  ]
  const passage = element('p', { className: 'passage', dir: 'auto' }, ...marked(result.passage, look))
  return element(
    'li',
    {},
    element('p', { className: 'when' }, about.filter(each => each !== '').join(' · ')),
    element('h3', {}, link),
    ...(result.passage === '' ? [] : [passage]),
  )
}

/** A text with the words of the query marked. */
function marked(text: string, { words, open }: ResultLook): readonly (string | HTMLElement)[] {
  return text.split(/([\s\p{Z}\p{P}\p{S}]+)/u).map(part => {
    const hit = wordsOf(part).some(word => words.includes(word) || (open !== null && word.startsWith(open)))
    return hit ? element('mark', {}, part) : part
  })
}

function dayIn(locale: string, date: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return date
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date))
}

export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  properties: Partial<HTMLElementTagNameMap[K]>,
  ...children: readonly (string | Node)[]
): HTMLElementTagNameMap[K] {
  const made = Object.assign(document.createElement(name), properties)
  made.append(...children)
  return made
}
