import { parseDate, sayDate } from '@apertura/calendar'
import type { Locale, LocalizedText } from '@apertura/domain'
import { textIn } from '@apertura/rules'
import type { DraftedKind, Saying, Titles, Untitled } from './drafted-kind.js'
import { en } from './en.js'
import { esMX } from './es-mx.js'

/** One plain sentence for an act, in each language that there is a table for. */
export function titleOf<K extends DraftedKind>(
  kind: K,
  data: Untitled<K>,
  nameOf: (id: string) => string,
): LocalizedText {
  const titleIn = (titles: Titles, locale: Locale) => asSentence(titles[kind](data, sayingIn(locale, nameOf)))
  return { 'es-MX': titleIn(esMX, 'es-MX'), en: titleIn(en, 'en') }
}

function sayingIn(locale: Locale, name: (id: string) => string): Saying {
  const list = new Intl.ListFormat(locale)
  return {
    name,
    names: ids => list.format(ids.map(name)),
    text: words => textIn(words, locale),
    // A date that cannot be read is no reason to have no title: whoever reads the entry is told of it elsewhere.
    date: date => (parseDate(date).ok ? sayDate(date, locale) : date),
  }
}

/** A name may begin with a small letter, or end in a full stop of its own. */
function asSentence(text: string): string {
  return (text.charAt(0).toUpperCase() + text.slice(1)).replace(/\.\.$/, '.')
}
