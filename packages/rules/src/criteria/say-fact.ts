import { isDay, parseDate, sayDate } from '@apertura/calendar'
import type { Facts, Locale } from '@apertura/domain'

/** The few words that a language needs to say any fact. */
interface FactWords {
  readonly unknown: string
  readonly yes: string
  readonly no: string
  readonly nothing: string
}

const words: Readonly<Record<'es' | 'en', FactWords>> = {
  es: { unknown: 'no se sabe', yes: 'sí', no: 'no', nothing: 'ninguno' },
  en: { unknown: 'not known', yes: 'yes', no: 'no', nothing: 'none' },
}

/** Longer texts would make a page of a sentence. */
const longest = 120

/**
 * One fact as it stands in a sentence: a day in words, a list joined, what is not known said to be so, and a
 * long text shortened. Spanish for `es` and every `es-*`; other languages get the signs that need no words.
 */
export function sayFact(value: Facts[string], locale: Locale): string {
  const language = locale.toLowerCase().split('-')[0] as string
  const { unknown, yes, no, nothing } = language === 'es' || language === 'en' ? words[language] : signs
  if (value === null) return unknown
  if (typeof value === 'boolean') return value ? yes : no
  if (typeof value === 'number') return String(value)
  if (typeof value !== 'string') return value.length === 0 ? nothing : joined(value.map(short), locale)
  const isExact = parseDate(value).ok && isDay(value) && (language === 'es' || language === 'en')
  return isExact ? sayDate(value, language) : short(value)
}

const signs: FactWords = { unknown: '?', yes: '✓', no: '✗', nothing: '–' }

/** A language whose «and» is not known, and a locale that is no language tag, get commas. */
function joined(items: readonly string[], locale: Locale): string {
  try {
    const [known] = Intl.ListFormat.supportedLocalesOf(locale)
    if (known !== undefined) return new Intl.ListFormat(known, { type: 'conjunction' }).format(items)
  } catch {}
  return items.join(', ')
}

/** On one line and no longer than a sentence bears, without half characters and signs that nobody sees. */
function short(text: string): string {
  // Cut before anything is searched: a field of ten megabytes is a fact too.
  const start = text.slice(0, 4 * longest)
  const line = start.replace(/[\s\p{Cc}\p{Cs}]+/gu, ' ').trim()
  const letters = Array.from(line)
  if (letters.length <= longest && start.length === text.length) return line
  return `${letters
    .slice(0, longest - 1)
    .join('')
    .trimEnd()}…`
}
