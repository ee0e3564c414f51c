import type { Citation, Definition, Finding, Locale, LocalizedText } from '@apertura/domain'
import { explain, textIn } from '@apertura/rules'

/** Says things in one language and with the names of one definition. */
export interface Voice {
  readonly locale: Locale
  readonly text: (text: LocalizedText) => string
  /** The name of a party, body, axis or source; its id when the definition has none. */
  readonly name: (id: string) => string
  /** A finding as programs read it, with its sentence. */
  readonly finding: (finding: Finding) => object
  readonly sentence: (finding: Finding) => string
  readonly citation: (citation: Citation) => string
}

/** The voice of a process, in the language asked for or in its own first one. */
export function voiceOf(definition: Definition, asked: Locale | undefined): Voice {
  const locale = asked ?? definition.languages[0]
  const text = (value: LocalizedText) => textIn(value, locale)
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
    sentence: finding => explain(finding, locale),
    finding: ({ words: _, ...finding }) => ({
      ...finding,
      message: explain({ ...finding, words: _ }, locale),
    }),
    citation: ({ source, heading, lines, locator }) =>
      [names.get(source) ?? source, heading, lines ? `${lines[0]}–${lines[1]}` : undefined, locator]
        .filter(Boolean)
        .join(', '),
  }
}
