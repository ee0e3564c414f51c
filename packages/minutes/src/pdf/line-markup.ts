import type { Inline, Inlines } from '../tree/document-tree.js'
import { removalMark } from '../tree/removal-mark.js'
import { isSafeLink } from '../tree/safe-link.js'
import { safeText } from '../tree/safe-text.js'
import type { Places } from './places.js'
import { typstLiteral, typstString } from './typst-string.js'

/** A line as content of Typst, beginning with the mark of the passage `id` where something leads to it. */
export const content = (inlines: Inlines, places: Places, id?: string): string =>
  `[${id === undefined ? '' : places.anchor(id)}${lineMarkup(inlines, places)}]`

/** A line in markup: only strings and calls of ours. */
export const lineMarkup = (inlines: Inlines, places: Places): string =>
  inlines.map(inline => `#${partOf(inline, places)};`).join('')

/** What is in another language than what stands around it. */
export function inLanguage(lang: string, what: string): string {
  const { language, region } = languageOf(lang)
  return `text(lang: ${language}, region: ${region}, ${what})`
}

/** A language tag as Typst takes it apart; what is no tag is not named, as if it were undetermined. */
export function languageOf(lang: string): { readonly language: string; readonly region: string } {
  const [language = '', ...subtags] = lang.split('-')
  const region = subtags.find(tag => /^[A-Za-z]{2}$/.test(tag))
  return {
    language: typstLiteral(/^[A-Za-z]{2,3}$/.test(language) ? language.toLowerCase() : 'und'),
    region: region ? typstLiteral(region.toUpperCase()) : 'none',
  }
}

function partOf(inline: Inline, places: Places): string {
  if (inline.kind === 'removed') return `removed(${typstString(removalMark(inline))})`
  const text = typstString(inline.text)
  if (inline.kind === 'link') return linked(inline.to, text, places)
  const weighed = inline.strong ? `strong(${text})` : text
  return inline.lang === undefined ? weighed : inLanguage(inline.lang, weighed)
}

/** Only addresses of the web and of letters are links; others would run or lead nowhere. */
function linked(to: string, text: string, places: Places): string {
  if (to.startsWith('#')) {
    return places.has(to.slice(1)) ? `link(label(${typstLiteral(to.slice(1))}), ${text})` : text
  }
  return isSafeLink(to) ? `link(${typstLiteral(inAscii(to))}, ${text})` : text
}

const inAscii = (address: string): string =>
  safeText(address).replace(/[^\x21-\x7e]/gu, character => encodeURIComponent(character))
