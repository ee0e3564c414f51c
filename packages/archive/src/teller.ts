import { sayDate } from '@apertura/calendar'
import type { Citation, Locale, LocalizedText, PartialDate } from '@apertura/domain'
import type { Dossier } from '@apertura/dossier'
import { textIn } from '@apertura/rules'
import type { StoryWords } from './locales/story-words.js'
import { wordsOf } from './locales/words.js'

/** Says dates, names and sources of one process in one language. */
export interface Teller {
  readonly locale: Locale
  readonly words: StoryWords
  readonly text: (text: LocalizedText) => string
  readonly date: (date: PartialDate) => string
  readonly name: (id: string) => string
  readonly source: (citation: Citation) => string
  /** Several citations, each document named once. */
  readonly sources: (citations: readonly Citation[]) => readonly string[]
  readonly stage: (path: readonly string[]) => string
}

/** The teller of a dossier's process. */
export function tellerOf({ definition }: Dossier, locale: Locale): Teller {
  const words = wordsOf(locale)
  const text = (value: LocalizedText) => textIn(value, locale)
  const names = new Map([
    ...definition.bodies.map(({ id, title }) => [id, text(title)] as const),
    ...definition.parties.map(({ id, name }) => [id, name] as const),
  ])
  const sources = new Map(definition.sources.map(({ id, title }) => [id, text(title)]))
  const stages = new Map(definition.stages.map(({ id, title }) => [id, text(title)]))
  return {
    locale,
    words,
    text,
    date: date => sayDate(date, locale),
    name: id => names.get(id) ?? id,
    source: citation => `${titleOf(citation)}${placeOf(citation)}`,
    sources: citations =>
      [...new Set(citations.map(({ source }) => source))].map(id => {
        const [first = '', ...others] = citations.filter(({ source }) => source === id).map(placeOf)
        return `${sources.get(id) ?? id}${first}${others.map(place => ` ·${place.slice(1)}`).join('')}`
      }),
    stage: path => path.map(part => stages.get(part) ?? words.stages[part] ?? part).join(' › '),
  }

  function titleOf({ source }: Citation): string {
    return sources.get(source) ?? source
  }

  /** Where in the document, and how sure; empty when the citation is of the whole. */
  function placeOf({ heading, lines, locator, certainty }: Citation): string {
    const parts = [
      heading && `«${heading}»`,
      lines && (lines[0] === lines[1] ? words.line(lines[0]) : words.lines(lines[0], lines[1])),
      locator,
      certainty === 'stated' || certainty === 'verified' ? undefined : words.certainty[certainty],
    ].filter(Boolean)
    return parts.map(part => `, ${part}`).join('')
  }
}
