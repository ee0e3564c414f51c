import type { Facts, Sentence } from '@apertura/domain'

/** A sentence for each outcome: the norm holds, it does not, what is known does not settle it. */
export function say(met: Said, unmet: Said, undetermined: Said = unmet): Sentence {
  return facts => {
    const said = facts.outcome === 'met' ? met : facts.outcome === 'unmet' ? unmet : undetermined
    return typeof said === 'string' ? said : said(facts)
  }
}

type Said = string | Sentence

/** A fact as text. */
export const fact = (facts: Facts, name: string): string => String(facts[name] ?? '')
