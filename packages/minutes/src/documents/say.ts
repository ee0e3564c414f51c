import { isDay, sayDate, spanOf } from '@apertura/calendar'
import type {
  AccountPerson,
  Between,
  ClockTime,
  DataClass,
  Finding,
  Locale,
  LocalizedText,
  PartialDate,
} from '@apertura/domain'
import { explain, localeChain, sameLanguage } from '@apertura/rules'
import type { Inline, Inlines, Text } from '../tree/document-tree.js'
import { plain } from '../tree/plain-texts.js'
import { fill, joined, lists, type Slot, sayNumber, words } from '../wording/fill.js'
import { ptBrDates } from '../wording/locales/pt-br-dates.js'
import {
  isSentenceKey,
  type OpenFamily,
  type OwnWording,
  type SentenceKey,
  type SlotsOfKey,
} from '../wording/sentence-key.js'
import { wordingFor } from '../wording/wording.js'

/** What a sentence needs: nothing where it has no places. */
type Needs<Key extends SentenceKey> = [SlotsOfKey<Key>] extends [never]
  ? []
  : [slots: Readonly<Record<SlotsOfKey<Key>, Slot>>]

/** How one document says things: its sentences, dates, hours and names, in its language. */
export interface Say {
  readonly lang: Locale
  /** A sentence with its places filled. */
  line<Key extends SentenceKey>(key: Key, ...needs: Needs<Key>): Inlines
  /** The same as bare words, for a title. */
  words<Key extends SentenceKey>(key: Key, ...needs: Needs<Key>): string
  /** A word of a list that is open: what no table has is said as it came. */
  word(family: OpenFamily, value: string): string
  /** A text in the language of the document, or in another with a mark; and of whom it tells. */
  text(text: LocalizedText, about?: { readonly person: string; readonly data?: DataClass }): Inlines
  /** The same as bare words. */
  title(text: LocalizedText): string
  /** Somebody by name, with a mark of whom it is. */
  person(id: string): Inlines
  /** A name that may be that of somebody who is known. */
  named(name: string): Inlines
  /** Words that tell of somebody. */
  of(person: string, text: string, data?: DataClass): Inlines
  date(date: PartialDate): string
  /** A date as it stands in a sentence, such as `on 5 March 2030`. */
  on(date: PartialDate): string
  time(time: ClockTime): string
  number(value: number): Inlines
  /** A number that the sources leave open, in words when they do. */
  range(range: Between): Inlines | number
  /** Several as a list in a sentence. */
  list(items: readonly Inlines[]): Inlines
  finding(finding: Finding): Inlines
}

/** How a document about these people is said. */
export function sayFor(people: readonly AccountPerson[], locale: Locale, own?: OwnWording): Say {
  const { lang, table } = wordingFor(locale, own)
  const known = new Map(people.map(person => [person.id, person]))
  const line = (key: SentenceKey, slots: Readonly<Record<string, Slot>> = {}) =>
    fill(table[key] as string, slots, lang)
  const marked = (text: string, language: Locale | undefined, about?: Text['about']): Inlines => [
    {
      kind: 'text',
      text,
      ...(language !== undefined && sameLanguage(lang, [language]).length === 0 && { lang: language }),
      ...(about && { about }),
    },
  ]
  const classOf = (person: string) => known.get(person)?.data ?? 'public-by-role'
  const date = (date: PartialDate) => sayDate(date, lang, { pt: ptBrDates })
  const say: Say = {
    lang,
    line,
    words: (key, ...[slots]) => plain(line(key, slots)),
    word: (family, value) => {
      const key = `${family}.${value}`
      return Object.hasOwn(table, key) ? (table[key] as string) : value
    },
    text: (text, about) => {
      const [best] = localeChain(lang, Object.keys(text))
      return best === undefined
        ? []
        : marked(
            text[best] as string,
            best,
            about && { person: about.person, data: about.data ?? classOf(about.person) },
          )
    },
    title: text => plain(say.text(text)),
    person: id => {
      const person = known.get(id)
      return person?.name === null ? line('person.unnamed') : say.of(id, person?.name ?? id)
    },
    named: name => {
      const person = people.find(each => each.name === name)
      return person ? say.of(person.id, name) : [words(name)]
    },
    of: (person, text, data = classOf(person)) => marked(text, undefined, { person, data }),
    date,
    on: on => (isDay(on) ? plain(line('date.on', { date: date(on) })) : date(on)),
    time: time => {
      const [hours = '', minutes = ''] = time.split(':')
      return plain(line('time.clock', { hours, minutes }))
    },
    number: value => [words(sayNumber(value, lang))],
    range: ({ min, max }) => {
      if (min === max) return min
      return line(max === min + 1 ? 'number.or' : 'number.between', { min, max })
    },
    list: items => joinedList(items, lang),
    finding: finding => {
      const text = explain(finding, lang)
      const [best] = localeChain(lang, Object.keys(finding.words))
      return marked(text, best)
    },
  }
  return say
}

/** A list as the language joins it, around parts that keep their marks. */
function joinedList(items: readonly Inlines[], lang: Locale): Inlines {
  // Placeholders would not know that Spanish says `e` before an i.
  const said = items.map(plain)
  let next = 0
  return joined(
    lists(lang)
      .formatToParts(said)
      .flatMap(({ type, value }): readonly Inline[] => {
        if (type === 'literal') return [words(value)]
        next += 1
        return items[next - 1] as Inlines
      }),
  )
}

/** Words of a table as they begin a sentence; names stay as they are. */
export function capital([first, ...rest]: Inlines): Inlines {
  if (first?.kind !== 'text' || first.about) return first ? [first, ...rest] : []
  return [{ ...first, text: first.text.charAt(0).toUpperCase() + first.text.slice(1) }, ...rest]
}

/** The first day that a date may be, to put dates in order. */
export const firstDay = (date: PartialDate): number => spanOf(date).earliest

/** The sentence of a value of a closed list. */
export function keyOf<Prefix extends string, Value extends string>(
  prefix: Prefix,
  value: Value,
): Extract<SentenceKey, `${Prefix}.${Value}`> {
  const key = `${prefix}.${value}`
  if (!isSentenceKey(key)) throw new RangeError(`keyOf: no document has a sentence named '${key}'.`)
  return key as Extract<SentenceKey, `${Prefix}.${Value}`>
}
