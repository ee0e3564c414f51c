import type { Locale, PartialDate } from '@apertura/domain'
import type { Bound } from './bound.js'
import { civilOf } from './civil.js'
import { en } from './date-words/en.js'
import { esMx } from './date-words/es-mx.js'
import type { DateWords, SaidDay } from './date-words.js'
import { type DateParts, readDate } from './read-date.js'

/**
 * A partial date in plain words, to stand in a sentence or a table. Spanish for `es` and every `es-*`, English
 * for the rest; another language is given by its own table in `tables`, looked up by the whole tag and then
 * by the language alone.
 *
 * @throws RangeError when the text is not a partial date.
 *
 * @example
 * ```ts
 * sayDate('[2021-03-27..2021-06-23]', 'es-MX') // => 'entre el 27 de marzo y el 23 de junio de 2021'
 * sayDate('2023-03', 'en') // => 'some day in March 2023'
 * ```
 */
export function sayDate(
  date: PartialDate,
  locale: Locale,
  tables: Readonly<Record<Locale, DateWords>> = {},
): string {
  const parts = readDate(date)
  if (typeof parts === 'string') throw new RangeError(`sayDate: ${parts}, so it cannot be put into words.`)
  const language = locale.split('-', 1)[0] as string
  const own = [locale, language].find(tag => Object.hasOwn(tables, tag))
  const words = own === undefined ? undefined : tables[own]
  return say(parts, words ?? (language === 'es' ? esMx : en))
}

function say({ first, last }: DateParts, words: DateWords): string {
  if (!first) return last ? words.notAfter(last) : words.unknown
  if (!last) return words.notBefore(first)
  if (first.earliest === last.latest) return words.day(asDay(first.earliest))
  if (first.earliest === last.earliest && first.latest === last.latest) return words.someDayOf(first)
  if (first.latest + 1 === last.earliest && first.day && last.day) {
    return words.either(asDay(first.earliest), asDay(last.latest))
  }
  // A year beside a day would read badly ("between 2021 and 23 June 2021"): then both are said as days.
  return precision(first) === precision(last)
    ? words.between(first, last)
    : words.between(asDay(first.earliest), asDay(last.latest))
}

function precision(bound: Bound): number {
  return bound.day ? 3 : bound.month ? 2 : 1
}

function asDay(number: number): SaidDay {
  return civilOf(number)
}
