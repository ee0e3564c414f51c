import type { Inline, Inlines } from '../tree/document-tree.js'
import { removalMark } from '../tree/removal-mark.js'
import { isSafeLink } from '../tree/safe-link.js'
import { safeText } from '../tree/safe-text.js'
import { passageAddress } from './identifiers.js'
import { type Content, element } from './xml.js'

/** A line as mixed content; a line break is an element. */
export const lineXml = (inlines: Inlines): Content => inlines.map(inlineXml)

/** A text with its line breaks. */
export function wordsXml(text: string): Content {
  const [first = '', ...others] = safeText(text).split('\n')
  return [first, ...others.flatMap(line => [element('br', {}), line])]
}

function inlineXml(inline: Inline): Content {
  if (inline.kind === 'removed') {
    return element(
      'omissis',
      { class: 'removed', status: 'removed', title: inline.ground },
      wordsXml(removalMark(inline)),
    )
  }
  const words = wordsXml(inline.text)
  if (inline.kind === 'link') {
    if (!isSafeLink(inline.to)) return words
    return inline.to.startsWith('#')
      ? element('ref', { href: passageAddress(inline.to.slice(1)) }, words)
      : element('a', { href: addressOf(inline.to) }, words)
  }
  const said = inline.strong ? element('b', {}, words) : words
  return inline.lang === undefined ? said : element('span', { 'xml:lang': languageTag(inline.lang) }, said)
}

/** An address in the characters that `xsd:anyURI` takes; a percent sign that escapes nothing is escaped itself. */
const addressOf = (to: string): string =>
  safeText(to)
    .replace(/%(?![0-9a-f]{2})/gi, '%25')
    .replace(/[^\x21-\x7e]|["<>\\^`{|}[\]]/gu, character => encodeURIComponent(character))

/** A language as `xml:lang` takes it; undetermined when it is none. */
export const languageTag = (lang: string): string =>
  /^[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*$/.test(lang) ? lang : 'und'
