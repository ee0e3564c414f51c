import { sayDate } from '@apertura/calendar'
import type { Facts, Locale, PartialDate, Sentence } from '@apertura/domain'

/** A sentence for each outcome: the norm holds, it does not, what is known does not settle it. */
export function say(met: string, unmet: Said, undetermined: Said = unmet): Sentence {
  return facts => {
    const said = facts.outcome === 'met' ? met : facts.outcome === 'unmet' ? unmet : undetermined
    return typeof said === 'string' ? said : said(facts)
  }
}

type Said = string | Sentence

/** A fact as text; a list as names with commas. */
export const fact = (facts: Facts, name: string): string => [facts[name] ?? ''].flat().join(', ')

/** A fact that is a day, in words. */
export const dayIn = (facts: Facts, name: string, locale: Locale): string =>
  sayDate(facts[name] as PartialDate, locale)
