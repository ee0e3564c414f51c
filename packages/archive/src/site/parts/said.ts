import type { Locale, LocalizedText } from '@apertura/domain'
import { localeChain, sameLanguage, textIn } from '@apertura/rules'
import { type Children, h } from '../element.js'

/** The language that a text is shown in, when a reader of the page's language cannot take it for theirs. */
export function otherLanguage(locale: Locale, text: LocalizedText): Locale | undefined {
  const there = Object.keys(text)
  return sameLanguage(locale, there).length > 0 ? undefined : localeChain(locale, there)[0]
}

/** A text of the process, and in which language it is where that is not the page's: a voice reads it in that one. */
export function said(locale: Locale, text: LocalizedText): Children {
  const lang = otherLanguage(locale, text)
  return lang === undefined ? textIn(text, locale) : h('span', { lang }, textIn(text, locale))
}

/** A sentence of ours around what was said. */
export function around(sentence: (gap: string) => string, inside: Children): Children {
  if (typeof inside === 'string') return sentence(inside)
  const gap = '\u0000'
  return sentence(gap)
    .split(gap)
    .flatMap((part, at) => (at === 0 ? [part] : [inside, part]))
}
