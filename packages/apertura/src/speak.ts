import type { Citation, Definition, Finding, Locale, LocalizedText } from '@apertura/domain'
import { explain, sameLanguage, textIn } from '@apertura/rules'

/** Says things in one language and with the names of one definition. */
export interface Voice {
  readonly locale: Locale
  readonly text: (text: LocalizedText) => string
  /** The name of a party, body, axis or source; its id when the definition has none. */
  readonly name: (id: string) => string
  /** A finding as programs read it, with its sentence as `message`. */
  readonly finding: (finding: Finding) => object
  /** A finding as people read it: how grave it is, its sentence, its code and where it stands. */
  readonly line: (finding: Finding) => string
  readonly sentence: (finding: Finding) => string
  readonly citation: (citation: Citation) => string
}

/** The voice of a process, in the language asked for when it is told in it; else in English, or its own first. */
export function voiceOf(definition: Definition, asked: Locale | undefined): Voice {
  const locale = languageFor(definition.languages, asked)
  const text = (value: LocalizedText) => textIn(value, locale)
  const sentence = (finding: Finding) => explain(finding, locale)
  const names = new Map<string, string>([
    ...definition.sources.map(({ id, title }) => [id, text(title)] as const),
    ...definition.axes.map(({ id, title }) => [id, text(title)] as const),
    ...definition.bodies.map(({ id, title }) => [id, text(title)] as const),
    ...definition.parties.map(({ id, name }) => [id, name] as const),
  ])
  return {
    locale,
    text,
    name: id => names.get(id) ?? id,
    sentence,
    line: finding => {
      const { code, about } = finding
      return `${mark(finding)} ${sentence(finding)} [${[code, about.id, about.path].filter(Boolean).join(' · ')}]`
    },
    finding: finding => {
      const { words: _, ...rest } = finding
      return { ...rest, message: sentence(finding) }
    },
    citation: ({ source, heading, lines, locator }) => {
      const range = lines && (lines[0] === lines[1] ? `${lines[0]}` : `${lines[0]}–${lines[1]}`)
      return [names.get(source) ?? source, heading, range, locator].filter(Boolean).join(', ')
    },
  }
}

/** One language for everything said: what a process is not told in would come out half in another. */
function languageFor(languages: Definition['languages'], asked: Locale | undefined): Locale {
  if (asked === undefined) return languages[0]
  if (sameLanguage(asked, languages).length > 0) return asked
  return sameLanguage('en', languages)[0] ?? languages[0]
}

/** Not settled, an error, a warning. */
function mark({ outcome, severity }: Finding): '?' | '✗' | '!' {
  return outcome === 'undetermined' ? '?' : severity === 'error' ? '✗' : '!'
}
