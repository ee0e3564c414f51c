import type { Locale, Outcome } from '@apertura/domain'
import type { SentenceTables } from '@apertura/rules/criteria'

/** Says what a criterion found, or undefined where nobody wrote a sentence for it. */
export type SayCriterion = (code: string, outcome: Outcome) => string | undefined

/**
 * The sentences of criteria in one language. The archive knows codes and no facts of a person, so that a sentence
 * that would name some is told without them or not at all.
 */
export function criterionWords(
  tables: SentenceTables | undefined,
  parameters: Readonly<Record<string, unknown>> = {},
  locale: Locale,
): SayCriterion {
  const language = locale.toLowerCase().startsWith('es') ? 'es-MX' : 'en'
  const table = tables?.[locale] ?? tables?.[language]
  return (code, outcome) => {
    const sentence = table && Object.hasOwn(table, code) ? table[code]?.[outcome] : undefined
    const said = sentence?.replace(/\{([^{}]*)\}/g, (whole, name: string) =>
      Object.hasOwn(parameters, name) ? sayParameter(parameters[name]) : whole,
    )
    return said === undefined || /\{[^{}]*\}/.test(said) ? undefined : said
  }
}

const sayParameter = (value: unknown): string => (Array.isArray(value) ? value.join(', ') : String(value))
