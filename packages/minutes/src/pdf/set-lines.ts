import type { Inline, Inlines } from '../tree/document-tree.js'
import { removalMark } from '../tree/removal-mark.js'
import { isSafeLink } from '../tree/safe-link.js'
import { safeText } from '../tree/safe-text.js'
import { breakable } from './breakable.js'
import type { Places } from './places.js'

/** A part of a line for the sheet: words, or a name of what is done with them and what that needs. */
export type SetPart =
  | string
  | readonly ['strong' | 'removed' | 'mark', string]
  | readonly ['link' | 'ref', to: string, words: string]
  | readonly ['lang', language: string, region: string | null, parts: readonly SetPart[]]

/** A line, beginning with the mark of the passage `id` where something leads to it. */
export const setLine = (inlines: Inlines, places: Places, id?: string): readonly SetPart[] => [
  ...(id === undefined ? [] : places.marks(id)),
  ...inlines.map(inline => setPart(inline, places)),
]

/** What is in another language than what stands around it. */
export const inLanguage = (lang: string, parts: readonly SetPart[]): SetPart => {
  const { language, region } = languageOf(lang)
  return ['lang', language, region, parts]
}

/** A language tag as Typst takes it apart; undetermined when it is none. */
export function languageOf(lang: string): { readonly language: string; readonly region: string | null } {
  const [language = '', ...subtags] = lang.split('-')
  const region = subtags.find(tag => /^[A-Za-z]{2}$/.test(tag))
  return {
    language: /^[A-Za-z]{2,3}$/.test(language) ? language.toLowerCase() : 'und',
    region: region?.toUpperCase() ?? null,
  }
}

function setPart(inline: Inline, places: Places): SetPart {
  if (inline.kind === 'removed') return ['removed', breakable(removalMark(inline))]
  const words = breakable(inline.text)
  if (inline.kind === 'link') return linked(inline.to, words, places)
  const weighed: SetPart = inline.strong ? ['strong', words] : words
  return inline.lang === undefined ? weighed : inLanguage(inline.lang, [weighed])
}

/** Only addresses of the web and of letters are links; others would run or lead nowhere. */
function linked(to: string, words: string, places: Places): SetPart {
  if (to.startsWith('#')) return places.has(to.slice(1)) ? ['ref', to.slice(1), words] : words
  return isSafeLink(to) ? ['link', inAscii(to), words] : words
}

const inAscii = (address: string): string =>
  safeText(address).replace(/[^\x21-\x7e]/gu, character => encodeURIComponent(character))
